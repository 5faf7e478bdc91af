import { skipToken, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { CompareForm } from './compare-form.tsx'
import { ReportChangesView } from './report-changes.tsx'
import styles from './reports.module.css'
import { useReports } from './use-reports.ts'

/** What has changed between two frozen reports. */
export function ComparePage() {
  const { reports: words } = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { before, after } = useSearch({ strict: false })
  const list = useReports()
  const isAsked = before !== undefined && after !== undefined
  const comparison = useQuery(
    trpc.report.compare.queryOptions(
      isAsked ? { municipality: key, beforeId: before, afterId: after } : skipToken,
    ),
  )
  return (
    <>
      <PageHeading
        title={words.compare.title}
        above={
          <Link to={paths.reports} params={{ municipality: key }}>
            {words.title}
          </Link>
        }
      >
        <p>{words.compare.lead}</p>
      </PageHeading>
      <div className={styles['cards']}>
        <QueryView query={list}>
          {({ reports }) => (
            <Card>
              <CompareForm
                key={`${before}|${after}`}
                reports={reports}
                chosen={isAsked ? { before, after } : {}}
              />
            </Card>
          )}
        </QueryView>
        {isAsked && (
          <QueryView query={comparison}>
            {({ before: former, changes }) => (
              <Card title={words.changes.titleSince(former.title, format.date(former.asOf))}>
                <ReportChangesView changes={changes} />
              </Card>
            )}
          </QueryView>
        )}
      </div>
    </>
  )
}
