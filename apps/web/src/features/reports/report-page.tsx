import { Link, useParams } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { DraftReport } from './draft-report.tsx'
import { FrozenReport } from './frozen-report.tsx'
import { ReportState } from './report-state.tsx'
import styles from './reports.module.css'
import { type Report, useReport } from './use-reports.ts'

export function ReportPage() {
  const { reportId = '' } = useParams({ strict: false })
  const query = useReport(reportId)
  const { reports: words } = useTexts()
  return (
    <>
      {query.data === undefined && <PageHeading title={words.report} above={<AllReports />} />}
      <QueryView query={query} height={40}>
        {(report) => <FoundReport key={report.id} report={report} />}
      </QueryView>
    </>
  )
}

function FoundReport({ report }: { report: Report }) {
  const { papers, reports: words } = useTexts()
  const format = useFormat()
  const { choice, state } = report
  return (
    <>
      <PageHeading title={choice.title} above={<AllReports />}>
        <p className={styles['marks']}>
          <ReportState state={state} />
          <span>{papers.asOf(format.date(choice.asOf))}</span>
          <span>{choice.isPublic ? papers.audience.public : papers.audience.internal}</span>
        </p>
      </PageHeading>
      <div className={styles['cards']}>
        {report.withdrawnAt !== null && (
          <Alert
            kind="warning"
            title={words.withdraw.notice(format.dateTime(report.withdrawnAt), report.withdrawnByName)}
          >
            <p>{report.withdrawalReason}</p>
          </Alert>
        )}
        {state === 'draft' ? <DraftReport report={report} /> : <FrozenReport report={report} />}
      </div>
    </>
  )
}

export function AllReports() {
  const { reports: words } = useTexts()
  const { key } = useMunicipality()
  return (
    <Link to={paths.reports} params={{ municipality: key }}>
      {words.title}
    </Link>
  )
}
