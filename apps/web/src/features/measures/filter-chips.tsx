import { useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { activeFilters } from './active-filters.ts'
import styles from './filter-chips.module.css'
import { withoutFilters } from './measure-search.ts'
import { useFilterWords } from './use-filter-words.ts'

/** The filters in force, each with its own way out. */
export function FilterChips({
  search,
  onSearch,
}: {
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}) {
  const { filters } = useTexts().measures
  const words = useFilterWords()
  const active = activeFilters(search, words)
  if (active.length === 0) return null
  return (
    <div className={styles['line']}>
      <ul aria-label={filters.activeTitle} className={styles['chips']}>
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <button type="button" className={styles['chip']} onClick={() => onSearch(without)}>
              <span className="visually-hidden">{filters.remove(label)}</span>
              <span aria-hidden="true">{label}</span>
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" variant="tertiary" onPress={() => onSearch(withoutFilters(search))}>
        {filters.removeAll}
      </Button>
    </div>
  )
}
