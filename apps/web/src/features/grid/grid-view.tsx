import type { ReactNode } from 'react'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './grid.module.css'
import { GridWorkspace } from './grid-workspace.tsx'
import { useGrid } from './use-grid.ts'

type GridViewProps = {
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
  /** Shown instead when the filter leaves no row. */
  empty: ReactNode
}

/** The measures as a table to type into: always the state of today, because nothing else can be changed. */
export function GridView(props: GridViewProps) {
  const { isToday, asOf, changeAsOf } = useAsOf()
  const words = useTexts().grid
  const format = useFormat()
  if (isToday) return <TodaysGrid {...props} />
  return (
    <Alert
      title={words.pastTitle}
      actions={<Button onPress={() => changeAsOf(null)}>{words.toToday}</Button>}
    >
      <p>{words.pastText(format.date(asOf))}</p>
    </Alert>
  )
}

function TodaysGrid({ search, onSearch, empty }: GridViewProps) {
  const { measures } = useTexts()
  const query = useGrid(search)
  return (
    <>
      <p role="status" className={styles['count']}>
        {query.data && `${measures.count(query.data.rows.length)}.`}
      </p>
      <QueryView query={query} height={30} isEmpty={({ rows }) => rows.length === 0} empty={empty}>
        {(grid) => <GridWorkspace grid={grid} search={search} onSearch={onSearch} />}
      </QueryView>
    </>
  )
}
