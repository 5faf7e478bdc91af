import { type SortKey, sortKeys } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Select } from '../../ui/select.tsx'
import { GoalList } from '../links/goal-list.tsx'
import { ProgressBar, StatusBadge, TimingBadge } from './measure-badges.tsx'
import styles from './measure-cards.module.css'
import { MeasureRowLink } from './measure-row-link.tsx'
import { sortedSearch, sortOf } from './measure-search.ts'
import { LogButton, type RowActions } from './measure-table.tsx'
import type { MeasureRow } from './use-measure-list.ts'

/** The list on a narrow screen: one card for each measure, nothing to scroll sideways. */
export function MeasureCards({ rows, logOf, onOpen }: RowActions & { rows: readonly MeasureRow[] }) {
  return (
    <ul className={styles['cards']}>
      {rows.map((row) => (
        <li key={row.id}>
          <MeasureCard row={row} onOpen={() => onOpen(row)} onLog={logOf(row)} />
        </li>
      ))}
    </ul>
  )
}

type CardProps = { row: MeasureRow; onOpen: () => void; onLog: (() => void) | null }

function MeasureCard({ row, onOpen, onLog }: CardProps) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.measures.table
  return (
    <article className={styles['card']}>
      <h2 className={styles['title']}>
        {row.number && <span className={styles['number']}>{row.number}</span>}
        <MeasureRowLink row={row} onOpen={onOpen} onLog={onLog} />
      </h2>
      <div className={styles['line']}>
        <StatusBadge status={row.status} />
        <TimingBadge timing={row.timing} />
      </div>
      <dl className={styles['facts']}>
        <dt>{words.progress}</dt>
        <dd>
          <ProgressBar progress={row.progress} keyDate={row.keyDate} />
        </dd>
        <dt>{words.keyDate}</dt>
        <dd>{row.keyDate ? format.date(row.keyDate) : words.none}</dd>
        <dt>{words.department}</dt>
        <dd>{row.department?.name ?? words.none}</dd>
        <dt>{words.goals}</dt>
        <dd>
          <GoalList links={row.goals} />
        </dd>
      </dl>
      {onLog && <LogButton row={row} onLog={onLog} />}
    </article>
  )
}

/** Cards have no column headings to press, so the order is chosen here. */
export function CardOrder({
  search,
  onSearch,
}: {
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}) {
  const { sort: words, table } = useTexts().measures
  const sort = sortOf(search)
  const directions = ['ascending', 'descending'] as const
  return (
    <div className={styles['order']}>
      <Select<SortKey>
        label={words.label}
        options={sortKeys.map((value) => ({ value, label: table[value] }))}
        value={sort.by}
        onChange={(by) => onSearch(sortedSearch(search, { by, direction: sort.direction }))}
      />
      <Select
        label={words.direction}
        options={directions.map((value) => ({ value, label: words[value] }))}
        value={sort.direction}
        onChange={(direction) => onSearch(sortedSearch(search, { by: sort.by, direction }))}
      />
    </div>
  )
}
