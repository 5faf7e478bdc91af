import { sortKeys } from '@kommune17/domain'
import type { ReactNode } from 'react'
import { type Format, type Texts, useFormat, useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../ui/data-table.tsx'
import { GoalList } from '../links/goal-list.tsx'
import { FreshnessBadge, ProgressBar, StatusBadge, TimingBadge } from './measure-badges.tsx'
import { type MeasureColumn, sortKeyOf } from './measure-columns.ts'
import { MeasureRowLink } from './measure-row-link.tsx'
import { columnsOf, sortedSearch, sortOf } from './measure-search.ts'
import styles from './measure-table.module.css'
import type { MeasureRow } from './use-measure-list.ts'

export type RowActions = {
  /** Null where the person may not log progress. */
  logOf: (row: MeasureRow) => (() => void) | null
  onOpen: (row: MeasureRow) => void
}

type MeasureTableProps = RowActions & {
  rows: readonly MeasureRow[]
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}

export function MeasureTable({ rows, search, onSearch, logOf, onOpen }: MeasureTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.measures.table
  const sort = sortOf(search)
  const cells = { texts, format }
  const column = (id: MeasureColumn): TableColumn<MeasureRow> => ({
    id,
    header: words[id],
    isSortable: sortKeyOf(id) !== null,
    cell: (row) => cellOf[id](row, cells),
    ...(widths[id] === undefined ? {} : { width: widths[id] }),
  })
  const title: TableColumn<MeasureRow> = {
    id: 'title',
    header: words.title,
    isRowHeader: true,
    isSortable: true,
    width: 19,
    cell: (row) => <MeasureRowLink row={row} onOpen={() => onOpen(row)} onLog={logOf(row)} />,
  }
  const chosen = columnsOf(search).map(column)
  const canLog = rows.some((row) => logOf(row) !== null)
  const [first, ...others] = chosen
  const columns = first?.id === 'number' ? [first, title, ...others] : [title, ...chosen]
  return (
    <DataTable
      caption={words.caption}
      isCompact
      columns={canLog ? [...columns, actionColumn(logOf, texts)] : columns}
      rows={rows}
      rowKey={(row) => row.id}
      sort={{ column: sort.by, direction: sort.direction }}
      onSort={(id, direction) => {
        const by = sortKeys.find((known) => known === id)
        if (by) onSearch(sortedSearch(search, { by, direction }))
      }}
    />
  )
}

function actionColumn(logOf: RowActions['logOf'], texts: Texts): TableColumn<MeasureRow> {
  return {
    id: 'actions',
    header: texts.measures.table.actions,
    cell: (row) => {
      const onLog = logOf(row)
      return onLog && <LogButton row={row} onLog={onLog} />
    },
  }
}

export function LogButton({ row, onLog }: { row: MeasureRow; onLog: () => void }) {
  const words = useTexts().measures.table
  return (
    <Button
      size="small"
      variant="tertiary"
      icon="edit"
      aria-label={words.logFor(row.title)}
      title={words.log}
      onPress={onLog}
    >
      {words.logShort}
    </Button>
  )
}

// In rem: enough for a bar with its number, and for three goals in a row.
const widths: Readonly<Partial<Record<MeasureColumn, number>>> = { progress: 9.5, goals: 7.5 }

type Cells = { texts: Texts; format: Format }

const cellOf: Readonly<Record<MeasureColumn, (row: MeasureRow, cells: Cells) => ReactNode>> = {
  number: ({ number }) => <span className={styles['number']}>{number}</span>,
  status: ({ status }) => <StatusBadge status={status} />,
  progress: ({ progress, keyDate }) => <ProgressBar progress={progress} keyDate={keyDate} />,
  goals: ({ goals }) => <GoalList links={goals} />,
  keyDate: ({ keyDate }, { texts, format }) => orNone(keyDate && format.date(keyDate), texts),
  freshness: ({ freshness }) => <FreshnessBadge freshness={freshness} />,
  timing: ({ timing }) => <TimingBadge timing={timing} />,
  department: ({ department }, { texts }) => orNone(department?.name, texts),
  field: ({ field }, { texts }) => orNone(field?.name, texts),
  programme: ({ programme }, { texts }) => orNone(programme?.title, texts),
  plannedStart: ({ plannedStart }, { texts, format }) =>
    orNone(plannedStart && format.partialDate(plannedStart), texts),
  plannedEnd: ({ plannedEnd }, { texts, format }) =>
    orNone(plannedEnd && format.partialDate(plannedEnd), texts),
  visibility: ({ visibility }, { texts }) => texts.terms.visibilities[visibility].label,
  changedAt: ({ changedAt }, { format }) => format.dateTime(changedAt),
}

function orNone(value: string | null | undefined, texts: Texts) {
  return value || <span className={styles['none']}>{texts.measures.table.none}</span>
}
