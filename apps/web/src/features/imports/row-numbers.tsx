import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { ImportSearch } from '../../search.ts'
import { Icon } from '../../ui/icon.tsx'
import { actionLooks } from './import-looks.ts'
import { countedActions, sumText, type Totals } from './import-words.ts'
import styles from './row-numbers.module.css'
import { useRowSearch } from './use-row-search.ts'

/** What the rows do, in numbers that add up; each shows its rows. */
export function RowNumbers({ totals, isBusy }: { totals: Totals; isBusy: boolean }) {
  const texts = useTexts()
  const format = useFormat()
  const { preview: words } = texts.importing
  return (
    <nav aria-label={words.numbers} aria-busy={isBusy} className={isBusy ? styles['busy'] : undefined}>
      <ul className={styles['numbers']}>
        {countedActions.map(([action, total]) => (
          <li key={action}>
            <NumberTile show={action} count={totals[total]}>
              {words.actions[action]}
            </NumberTile>
          </li>
        ))}
      </ul>
      <p className={styles['sum']}>{isBusy ? words.rechecking : sumText(totals, { texts, format })}</p>
    </nav>
  )
}

type TileProps = {
  show: Exclude<ImportSearch['show'], 'problems' | undefined>
  count: number
  children: string
}

function NumberTile({ show, count, children }: TileProps) {
  const format = useFormat()
  const { search, params } = useRowSearch()
  const isActive = search.show === show
  const content = (
    <>
      <span className={styles['value']}>{format.number(count)}</span>
      <span className={styles['icon']}>
        <Icon name={actionLooks[show].icon ?? 'minus'} />
      </span>
      <span className={styles['label']}>{children}</span>
    </>
  )
  if (count === 0 && !isActive) {
    return (
      <span className={styles['number']} data-action={show}>
        {content}
      </span>
    )
  }
  return (
    <Link
      to={paths.import}
      params={params}
      search={isActive ? {} : { show }}
      resetScroll={false}
      // The router would call a link to the page itself current, whatever it filters.
      activeProps={{ 'aria-current': isActive ? 'true' : undefined }}
      aria-current={isActive ? 'true' : undefined}
      className={styles['number']}
      data-action={show}
    >
      {content}
    </Link>
  )
}
