import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { type Format, type Texts, useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView, Skeleton } from '../../ui/query-view.tsx'
import { ProgressDialog } from '../progress/progress-dialog.tsx'
import { ReportLink } from '../reports/report-link.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { ExportChoice } from './export-choice.tsx'
import { FilterChips } from './filter-chips.tsx'
import { rememberOpened, rememberView, takeOpened } from './last-view.ts'
import { ListPaging } from './list-paging.tsx'
import { ListSearch } from './list-search.tsx'
import { CardOrder, MeasureCards } from './measure-cards.tsx'
import { MeasureFilters } from './measure-filters.tsx'
import styles from './measure-list-page.module.css'
import { focusRow } from './measure-row-link.tsx'
import {
  changedSearch,
  filterOf,
  isFiltered,
  type SearchChange,
  sortOf,
  withoutFilters,
} from './measure-search.ts'
import { MeasureTable } from './measure-table.tsx'
import { type MeasureList, type MeasureRow, useMeasureList, useMeasureSearch } from './use-measure-list.ts'
import { useNarrow } from './use-narrow.ts'

const GridView = lazy(() => import('../grid/grid-view.tsx').then((it) => ({ default: it.GridView })))

type ViewProps = { search: MeasureSearch; onSearch: (search: MeasureSearch, isTyping?: boolean) => void }

export function MeasureListPage() {
  const texts = useTexts()
  const { key, can } = useMunicipality()
  const search = useMeasureSearch()
  const navigate = useNavigate()
  const onSearch = (next: MeasureSearch, isTyping = false) =>
    void navigate({
      to: paths.measures,
      params: { municipality: key },
      search: next,
      replace: isTyping,
      resetScroll: false,
    })
  useEffect(() => rememberView(key, search), [key, search])
  const empty = <NoRows search={search} onSearch={onSearch} />
  return (
    <>
      <PageHeading
        title={texts.measures.title}
        actions={
          can('measure.create') && (
            <>
              <ImportLink />
              <Link
                to={paths.newMeasure}
                params={{ municipality: key }}
                className={buttonClass({ variant: 'primary' })}
              >
                {texts.measures.newMeasure}
              </Link>
            </>
          )
        }
      />
      <div className={styles['page']}>
        {search.mode !== 'grid' && <SkipToRows />}
        <Toolbar search={search} onSearch={onSearch} />
        {search.mode === 'grid' ? (
          <Suspense fallback={<Skeleton height={30} />}>
            <GridView search={search} onSearch={onSearch} empty={empty} />
          </Suspense>
        ) : (
          <ListView search={search} onSearch={onSearch} empty={empty} />
        )}
      </div>
    </>
  )
}

function ListView({ search, onSearch, empty }: ViewProps & { empty: ReactNode }) {
  const texts = useTexts()
  const format = useFormat()
  const query = useMeasureList(search)
  return (
    <>
      <p role="status" className={styles['count']}>
        {query.data && countLine(query.data, search, { texts, format })}
      </p>
      <QueryView query={query} height={30} isEmpty={({ total }) => total === 0} empty={empty}>
        {(list) => <Results list={list} search={search} onSearch={onSearch} />}
      </QueryView>
    </>
  )
}

function ImportLink() {
  const { importing } = useTexts()
  const { key, can } = useMunicipality()
  if (!can('import.run')) return null
  return (
    <Link to={paths.imports} params={{ municipality: key }} className={buttonClass()}>
      {importing.open}
    </Link>
  )
}

function SkipToRows() {
  const words = useTexts().measures
  return (
    <button type="button" className={styles['skip']} onClick={() => focusRow(null)}>
      {words.skipToList}
    </button>
  )
}

function Toolbar({ search, onSearch }: ViewProps) {
  const texts = useTexts()
  const { filters } = texts.measures
  const [isOpen, setIsOpen] = useState(false)
  const isNarrow = useNarrow()
  const isGrid = search.mode === 'grid'
  const onChange = (change: SearchChange) => onSearch(changedSearch(search, change))
  const { text: _, ...others } = filterOf(search)
  const count = Object.keys(others).length
  return (
    <>
      <div className={styles['toolbar']}>
        <ListSearch text={search.q ?? ''} onSearch={(q) => onSearch(changedSearch(search, { q }), true)} />
        <div className={styles['tools']}>
          <Button icon="filter" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? filters.hide : filters.show}
            {count > 0 && ` (${count})`}
          </Button>
          {!(isNarrow || isGrid) && <ColumnChoice search={search} onChange={onChange} />}
          <ExportChoice search={search} />
          <ReportLink search={search} />
          <Button
            icon={isGrid ? 'close' : 'edit'}
            onPress={() => onChange({ mode: isGrid ? undefined : 'grid' })}
          >
            {isGrid ? texts.grid.close : texts.grid.open}
          </Button>
        </div>
      </div>
      {isOpen && <MeasureFilters search={search} onChange={onChange} />}
      {isNarrow && !isGrid && <CardOrder search={search} onSearch={onSearch} />}
      <FilterChips search={search} onSearch={onSearch} />
    </>
  )
}

function Results({ list, search, onSearch }: ViewProps & { list: MeasureList }) {
  const texts = useTexts()
  const { key, canFor } = useMunicipality()
  const isNarrow = useNarrow()
  const [logged, setLogged] = useState<MeasureRow | null>(null)
  const { rows, page, pageSize, total } = list
  useEffect(() => {
    if (rows.length === 0) return
    const opened = takeOpened(key, search)
    if (opened !== null) focusRow(opened)
  }, [rows, key, search])
  const logOf = (row: MeasureRow) =>
    row.archivedOn === null && canFor('progress.log', row.department?.id ?? null)
      ? () => setLogged(row)
      : null
  const actions = { logOf, onOpen: (row: MeasureRow) => rememberOpened(row.id) }
  if (rows.length === 0) return <PageBeyond search={search} onSearch={onSearch} />
  return (
    <>
      {isNarrow ? (
        <MeasureCards rows={rows} {...actions} />
      ) : (
        <MeasureTable rows={rows} search={search} onSearch={onSearch} {...actions} />
      )}
      <ListPaging search={search} page={page} pages={Math.ceil(total / pageSize)} />
      {!isNarrow && <p className={styles['keys']}>{texts.measures.table.keys}</p>}
      {logged && <ProgressDialog measure={logged} onClose={() => setLogged(null)} />}
    </>
  )
}

function countLine(
  list: MeasureList,
  search: MeasureSearch,
  { texts, format }: { texts: Texts; format: Format },
): string {
  const { measures } = texts
  const { page, pageSize, total, rows } = list
  const { by, direction } = sortOf(search)
  const first = (page - 1) * pageSize + 1
  const parts = [
    measures.count(total),
    ...(total > rows.length ? [measures.shown(first, first + rows.length - 1)] : []),
    ...(total > 1 ? [measures.sortedBy(measures.table[by], direction === 'ascending')] : []),
    ...(search.asOf ? [measures.asOf(format.date(search.asOf))] : []),
  ]
  return `${parts.join(', ')}.`
}

function PageBeyond({ search, onSearch }: ViewProps) {
  const { paging } = useTexts().measures
  return (
    <EmptyState
      title={paging.pageBeyond}
      action={
        <Button variant="primary" onPress={() => onSearch(changedSearch(search, {}))}>
          {paging.toFirst}
        </Button>
      }
    />
  )
}

function NoRows({ search, onSearch }: ViewProps) {
  const { empty, filters } = useTexts().measures
  const { key, can } = useMunicipality()
  const isOnlyArchive = isFiltered(search) && Object.keys(filterOf(search)).join() === 'archived'
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={isOnlyArchive ? empty.archive : empty.noMatch}
        action={
          <Button variant="primary" onPress={() => onSearch(withoutFilters(search))}>
            {filters.removeAll}
          </Button>
        }
      >
        {isOnlyArchive ? empty.archiveText : empty.noMatchText}
      </EmptyState>
    )
  }
  if (!can('measure.create')) return <EmptyState title={empty.title}>{empty.readOnly}</EmptyState>
  return (
    <EmptyState
      title={empty.title}
      action={
        <span className={styles['tools']}>
          <ImportLink />
          <Link
            to={paths.newMeasure}
            params={{ municipality: key }}
            className={buttonClass({ variant: 'primary' })}
          >
            {empty.action}
          </Link>
        </span>
      }
    >
      {empty.text}
    </EmptyState>
  )
}
