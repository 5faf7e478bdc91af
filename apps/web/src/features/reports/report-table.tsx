import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { ReportState } from './report-state.tsx'
import type { ReportHead } from './use-reports.ts'

export function ReportTable({ reports }: { reports: readonly ReportHead[] }) {
  const { reports: words, papers } = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const audience = ({ choice }: ReportHead) =>
    choice.isPublic ? papers.audience.public : papers.audience.internal
  const last = ({ changedAt, changedByName, frozenAt, frozenByName }: ReportHead) =>
    words.list.byLine(
      format.dateTime(frozenAt ?? changedAt),
      frozenAt === null ? changedByName : frozenByName,
    )
  return (
    <SavedTable
      caption={words.list.caption}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: words.list.name,
          isRowHeader: true,
          cell: ({ id, choice }) => (
            <Link to={paths.report} params={{ municipality: key, reportId: id }}>
              {choice.title}
            </Link>
          ),
          value: ({ choice }) => choice.title,
        },
        {
          id: 'state',
          header: words.list.state,
          cell: ({ state }) => <ReportState state={state} />,
          value: ({ state }) => words.states[state],
        },
        {
          id: 'asOf',
          header: words.list.asOf,
          cell: ({ choice }) => format.date(choice.asOf),
          kind: 'date',
          value: ({ choice }) => choice.asOf,
        },
        { id: 'audience', header: words.list.audience, cell: audience, value: audience },
        { id: 'by', header: words.list.by, cell: last, value: last },
      ]}
    />
  )
}
