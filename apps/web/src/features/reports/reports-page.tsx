import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { CompareForm } from './compare-form.tsx'
import { ReportTable } from './report-table.tsx'
import styles from './reports.module.css'
import { useReports } from './use-reports.ts'

export function ReportsPage() {
  const { reports: words } = useTexts()
  const query = useReports()
  const mayWrite = useMunicipality().can('report.write')
  return (
    <>
      <PageHeading title={words.title} actions={mayWrite && <NewReportLink />}>
        <p>{words.lead}</p>
      </PageHeading>
      <QueryView
        query={query}
        isEmpty={({ reports }) => reports.length === 0}
        empty={
          <EmptyState title={words.list.empty} action={mayWrite && <NewReportLink />}>
            {mayWrite ? words.list.emptyText : words.list.emptyReader}
          </EmptyState>
        }
      >
        {({ reports }) => (
          <div className={styles['cards']}>
            <Card>
              <ReportTable reports={reports} />
            </Card>
            <Card title={words.compare.title} lead={words.compare.lead}>
              <CompareForm reports={reports} />
            </Card>
          </div>
        )}
      </QueryView>
    </>
  )
}

function NewReportLink() {
  const { reports: words } = useTexts()
  const { key } = useMunicipality()
  return (
    <Link to={paths.newReport} params={{ municipality: key }} className={buttonClass({ variant: 'primary' })}>
      {words.create}
    </Link>
  )
}
