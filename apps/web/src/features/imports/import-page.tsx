import { Link, useParams } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportResult } from './import-result.tsx'
import styles from './imports.module.css'
import { listName } from './list-name.ts'
import { ReadingCard } from './reading-card.tsx'
import { type ImportDetail, type ListPlan, useImport } from './use-import.ts'

export function ImportPage() {
  const { importing } = useTexts()
  const { importId } = useParams({ from: '/signed-in/$municipality/imports/$importId' })
  const { can } = useMunicipality()
  if (can('import.run')) return <OneList key={importId} id={importId} />
  return (
    <>
      <PageHeading title={importing.title} />
      <Alert title={importing.forbidden} />
    </>
  )
}

function OneList({ id }: { id: string }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { query, plan } = useImport(id)
  const words = texts.importing
  return (
    <>
      <PageHeading
        title={query.data ? listName(query.data.fileName, texts) : words.title}
        above={
          <Link to={paths.imports} params={{ municipality: key }}>
            {words.title}
          </Link>
        }
      >
        {query.data?.state === 'ready' && <p>{words.preview.lead}</p>}
      </PageHeading>
      <QueryView query={query} height={30}>
        {(list) => <ListState list={list} plan={plan} />}
      </QueryView>
    </>
  )
}

function ListState({ list, plan }: { list: ImportDetail; plan: ListPlan | null }) {
  const texts = useTexts()
  const { refused, cancelled } = texts.importing
  if (list.state === 'refused' || list.state === 'cancelled') {
    const isRefused = list.state === 'refused'
    const words = isRefused ? refused : cancelled
    return (
      <Alert kind={isRefused ? 'danger' : 'info'} isAnnounced title={words.title} actions={<OtherList />}>
        {list.problem && <p>{texts.errors[list.problem.code](list.problem.details)}</p>}
        <p>{isRefused ? refused.nothing : cancelled.text}</p>
      </Alert>
    )
  }
  if (plan === null) return <ReadingCard list={list} />
  return (
    <div className={styles['cards']}>
      {list.state === 'reading' || list.state === 'ready' ? (
        <ImportPreview list={list} plan={plan} />
      ) : (
        <ImportResult list={list} plan={plan} />
      )}
    </div>
  )
}

function OtherList() {
  const words = useTexts().importing
  const { key } = useMunicipality()
  return (
    <Link to={paths.imports} params={{ municipality: key }} className={buttonClass({ variant: 'primary' })}>
      {words.toStart}
    </Link>
  )
}
