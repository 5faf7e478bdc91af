import { StatusBadge } from '@kommune17/charts/react'
import type { GoalNumber } from '@kommune17/domain'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { type Format, type Texts, useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import styles from './goals.module.css'

type Measure = Outputs['goal']['find']['measures'][number]

type MeasureTableProps = {
  caption: string
  /** The goal they belong to. */
  goal: GoalNumber
  measures: readonly Measure[]
  /** Where only some are shown: all of them. */
  all?: readonly Measure[]
}

/** Measures of a goal, short: what, how far, as of when, who. */
export function MeasureTable({ caption, goal, measures, all = measures }: MeasureTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const { search, asOf } = useAsOf()
  const words = texts.goals
  return (
    <SavedTable
      caption={caption}
      about={words.goalTitle(goal, texts.goalNames[goal])}
      keyDate={asOf}
      rows={measures}
      allRows={all}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: words.titleColumn,
          isRowHeader: true,
          cell: ({ id, number, title }) => (
            <>
              {number !== null && <small className={styles['notes']}>{number}</small>}
              <Link to={paths.measure} params={{ municipality: key, measureId: id }} search={search}>
                {title}
              </Link>
            </>
          ),
          values: [
            { label: texts.measures.table.number, value: ({ number }) => number },
            { label: words.titleColumn, value: ({ title }) => title },
          ],
        },
        {
          id: 'status',
          header: words.statusColumn,
          cell: ({ status }) => (status === null ? '–' : <StatusBadge status={status} texts={texts} />),
          value: ({ status }) => status && texts.statuses[status].label,
        },
        {
          id: 'progress',
          header: words.progressColumn,
          isNumeric: true,
          cell: (row) => <Progress row={row} />,
          values: [
            {
              label: words.progressColumn,
              kind: 'percent',
              value: ({ progress }) => progress?.percent ?? null,
            },
            { label: texts.charts.columns.note, value: (row) => gapText(row, { texts, format }) },
          ],
        },
        {
          id: 'keyDate',
          header: words.keyDateColumn,
          cell: ({ keyDate }) => (keyDate === null ? '–' : format.date(keyDate)),
          kind: 'date',
          value: ({ keyDate }) => keyDate,
        },
        {
          id: 'department',
          header: words.departmentColumn,
          cell: ({ department }) =>
            department?.name ?? <span className={styles['gap']}>{words.noDepartment}</span>,
          value: ({ department }) => department?.name ?? null,
        },
      ]}
    />
  )
}

function Progress({ row }: { row: Measure }) {
  const texts = useTexts()
  const format = useFormat()
  const { progress } = row
  if (progress === null) return '–'
  if (progress.percent !== null) return format.percent(progress.percent)
  return <span className={styles['gap']}>{gapText(row, { texts, format })}</span>
}

/** What stands instead of a percentage; null where there is one, or nothing to say. */
function gapText({ progress }: Measure, { texts, format }: { texts: Texts; format: Format }): string | null {
  if (progress === null || progress.percent !== null) return null
  const why = progress.reason === null ? texts.terms.notStated : texts.terms.noProgress[progress.reason].label
  return progress.shown === null ? why : `${format.percent(progress.shown)} · ${why}`
}
