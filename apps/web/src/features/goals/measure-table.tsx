import { StatusBadge } from '@kommune17/charts/react'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './goals.module.css'

type Measure = Outputs['goal']['find']['measures'][number]

/** Measures of a goal, short: what, how far, as of when, who. */
export function MeasureTable({ caption, measures }: { caption: string; measures: readonly Measure[] }) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const words = texts.goals
  return (
    <DataTable
      caption={caption}
      rows={measures}
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
        },
        {
          id: 'status',
          header: words.statusColumn,
          cell: ({ status }) => (status === null ? '–' : <StatusBadge status={status} texts={texts} />),
        },
        {
          id: 'progress',
          header: words.progressColumn,
          isNumeric: true,
          cell: (row) => <Progress row={row} />,
        },
        {
          id: 'keyDate',
          header: words.keyDateColumn,
          cell: ({ keyDate }) => (keyDate === null ? '–' : format.date(keyDate)),
        },
        {
          id: 'department',
          header: words.departmentColumn,
          cell: ({ department }) =>
            department?.name ?? <span className={styles['gap']}>{words.noDepartment}</span>,
        },
      ]}
    />
  )
}

function Progress({ row: { progress } }: { row: Measure }) {
  const texts = useTexts()
  const format = useFormat()
  if (progress === null) return '–'
  if (progress.percent !== null) return format.percent(progress.percent)
  const why = progress.reason === null ? texts.terms.notStated : texts.terms.noProgress[progress.reason].label
  return (
    <span className={styles['gap']}>
      {progress.shown !== null && `${format.percent(progress.shown)} · `}
      {why}
    </span>
  )
}
