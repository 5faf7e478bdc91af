import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { TableFile } from '../../table-file.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './imports.module.css'
import { RowPaging } from './row-paging.tsx'
import { RowsTable } from './rows-table.tsx'
import { type ImportDetail, type ListPlan, useImportRows } from './use-import.ts'
import { useReport } from './use-report.ts'
import { useRowSearch } from './use-row-search.ts'

type RowsCardProps = { list: ImportDetail; plan: ListPlan; title?: string }

/** The rows of the list, fifty at a time, as far as the address asks for them. */
export function RowsCard({ list, plan, title }: RowsCardProps) {
  const { rows: words, preview } = useTexts().importing
  const { search } = useRowSearch()
  const query = useImportRows(list, search)
  const report = useReport(list, search.show)
  const { show } = search
  const shown =
    show === undefined ? preview.all : show === 'problems' ? preview.onlyProblems : preview.actions[show]
  return (
    <Card title={title ?? words.caption} action={<RowFilter />}>
      <p role="status" className={styles['count']}>
        {query.data && `${shown}: ${words.count(query.data.total)}`}
      </p>
      <QueryView
        query={query}
        height={20}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<p className={styles['muted']}>{words.none}</p>}
      >
        {(found) => (
          <>
            <RowsTable rows={found.rows} list={list} plan={plan} />
            <TableFile
              {...report}
              caption={title ?? words.caption}
              about={list.fileName}
              filter={search.show === undefined ? null : shown}
            />
            <RowPaging page={found.page} pages={Math.ceil(found.total / found.pageSize)} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function RowFilter() {
  const { preview: words } = useTexts().importing
  const { search, params } = useRowSearch()
  const isFiltered = search.show !== undefined
  return (
    <span className={styles['filters']}>
      {isFiltered && (
        <Link to={paths.import} params={params} search={{}} resetScroll={false}>
          {words.all}
        </Link>
      )}
      {search.show !== 'problems' && (
        <Link to={paths.import} params={params} search={{ show: 'problems' }} resetScroll={false}>
          {words.onlyProblems}
        </Link>
      )}
    </span>
  )
}
