import { useState } from 'react'
import { type Texts, useFormat, useTexts } from '../../language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../ui/data-table.tsx'
import { StatusBadge } from '../measures/measure-badges.tsx'
import { actionLooks } from './import-looks.ts'
import type { Words } from './import-words.ts'
import { RowDetail } from './row-detail.tsx'
import { RowGoals } from './row-goals.tsx'
import { PendingMark, RowTitle } from './row-title.tsx'
import { isOpenAtFirst, periodText, rowText } from './row-words.ts'
import styles from './rows-table.module.css'
import type { ImportDetail, ImportRow, ListPlan } from './use-import.ts'

type RowsTableProps = { rows: readonly ImportRow[]; list: ImportDetail; plan: ListPlan }

/** The rows with what happens to each; what needs a look stands open under its row. */
export function RowsTable({ rows, list, plan }: RowsTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const [opened, setOpened] = useState<Readonly<Record<number, boolean>>>({})
  const isPreview = list.state === 'reading' || list.state === 'ready'
  const isOpen = ({ row, plan: planned }: ImportRow) => opened[row] ?? (isPreview && isOpenAtFirst(planned))
  const turn = (row: ImportRow) => setOpened({ ...opened, [row.row]: !isOpen(row) })
  // What somebody works on stays open, also when nothing is wrong with it any more.
  const keepOpen = ({ row }: ImportRow) => {
    if (opened[row] === undefined) setOpened({ ...opened, [row]: true })
  }
  return (
    <DataTable
      caption={texts.importing.rows.caption}
      isCompact
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        ...placeColumns({ texts, isPreview, isOpen, onTurn: turn }),
        ...factColumns({ texts, format }).filter(({ id }) => isSaid(id, { rows, plan })),
      ]}
      detail={(row) =>
        isOpen(row) ? (
          <RowDetail row={row} plan={plan} isPreview={isPreview} onTouch={() => keepOpen(row)} />
        ) : null
      }
    />
  )
}

type PlaceGiven = {
  readonly texts: Texts
  readonly isPreview: boolean
  readonly isOpen: (row: ImportRow) => boolean
  readonly onTurn: (row: ImportRow) => void
}

// What the row is and what can be done with it stands first, where a narrow screen does not cut it off.
function placeColumns({ texts, isPreview, isOpen, onTurn }: PlaceGiven): TableColumn<ImportRow>[] {
  const { rows: words } = texts.importing
  return [
    { id: 'row', header: words.row, isNumeric: true, cell: ({ row }) => row },
    {
      id: 'action',
      header: isPreview ? words.action : texts.importing.report.result,
      cell: (row) => <ActionCell row={row} isPreview={isPreview} />,
    },
    {
      id: 'title',
      header: texts.measures.table.title,
      isRowHeader: true,
      width: 18,
      cell: (row) => <RowTitle row={row} text={rowText(row)} />,
    },
    {
      id: 'detail',
      header: words.details,
      cell: (row) => (
        <DetailButton row={row} isOpen={isOpen(row)} isPreview={isPreview} onPress={() => onTurn(row)} />
      ),
    },
  ]
}

/** Columns that are left out of a list that never speaks of them. */
const optional: Readonly<Record<string, (values: ImportRow['plan']['values']) => unknown>> = {
  number: ({ number }) => number,
  progress: ({ progress }) => progress,
  period: ({ start, end, isContinuous }) => start ?? end ?? isContinuous,
  cost: ({ cost }) => cost,
  department: ({ department }) => department,
  field: ({ fieldOfAction }) => fieldOfAction,
}

const sources: Readonly<Record<string, readonly string[]>> = {
  number: ['number'],
  progress: ['progress'],
  period: ['period', 'start', 'end'],
  cost: ['cost'],
  department: ['department', 'persons'],
  field: ['fieldOfAction'],
}

function isSaid(id: string, { rows, plan }: Pick<RowsTableProps, 'rows' | 'plan'>): boolean {
  const value = optional[id]
  if (value === undefined || plan.columns.some(({ field }) => sources[id]?.includes(field))) return true
  return rows.some((row) => (value(row.plan.values) ?? null) !== null)
}

function factColumns({ texts, format }: Words): TableColumn<ImportRow>[] {
  const { rows: words } = texts.importing
  const { table } = texts.measures
  const none = <span className={styles['none']}>–</span>
  return [
    { id: 'number', header: table.number, cell: ({ plan }) => plan.values.number ?? none },
    { id: 'goals', header: table.goals, cell: ({ plan }) => <RowGoals values={plan.values} /> },
    {
      id: 'status',
      header: table.status,
      cell: ({ plan }) => (plan.values.status === null ? none : <StatusBadge status={plan.values.status} />),
    },
    {
      id: 'progress',
      header: table.progress,
      isNumeric: true,
      cell: ({ plan }) => (plan.values.progress === null ? none : format.percent(plan.values.progress)),
    },
    {
      id: 'period',
      header: words.period,
      cell: ({ plan }) => periodText(plan.values, { texts, format }) ?? none,
    },
    {
      id: 'cost',
      header: texts.imports.fields.cost,
      isNumeric: true,
      cell: ({ plan }) => (plan.values.cost === null ? none : format.money(plan.values.cost)),
    },
    { id: 'department', header: table.department, cell: ({ plan }) => plan.values.department ?? none },
    { id: 'field', header: table.field, cell: ({ plan }) => plan.values.fieldOfAction ?? none },
  ]
}

function ActionCell({ row: { row, plan, outcome }, isPreview }: { row: ImportRow; isPreview: boolean }) {
  const { imports, importing } = useTexts()
  const { action, skipReason } = plan
  const words = isPreview ? importing.preview.actions : importing.result.actions
  return (
    <span className={styles['action']}>
      <Badge {...actionLooks[action]}>{words[action]}</Badge>
      {outcome !== null && <Badge kind="warning">{importing.result.outcomes[outcome]}</Badge>}
      {skipReason !== null && <small className={styles['reason']}>{imports.skipReasons[skipReason]}</small>}
      {isPreview && <PendingMark row={row} />}
    </span>
  )
}

type DetailButtonProps = { row: ImportRow; isOpen: boolean; isPreview: boolean; onPress: () => void }

function DetailButton({ row: { row, plan }, isOpen, isPreview, onPress }: DetailButtonProps) {
  const { rows: words } = useTexts().importing
  const errors = plan.problems.filter(({ severity }) => severity === 'error').length
  const doubts = plan.problems.length - errors
  const said = [errors > 0 && words.errors(errors), doubts > 0 && words.problems(doubts)].filter(
    (part) => part !== false,
  )
  const text = said.length > 0 ? said.join(', ') : isPreview ? words.edit : words.view
  return (
    <Button
      size="small"
      variant="tertiary"
      aria-expanded={isOpen}
      aria-label={`${text}, ${isOpen ? words.hide(row) : words.show(row)}`}
      onPress={onPress}
    >
      {text}
    </Button>
  )
}
