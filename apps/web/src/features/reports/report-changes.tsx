import { type ReportChangeKind, reportChangeKinds } from '@kommune17/domain'
import { reportedStateText } from '@kommune17/i18n'
import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { Card } from '../../ui/card.tsx'
import type { Report, ReportChanges } from './use-reports.ts'

type Change = ReportChanges['added'][number]
type Row = Change & { readonly kind: ReportChangeKind; readonly name: string }

/** What the report itself tells about the one before it. */
export function ChangesCard({ report }: { report: Report }) {
  const { changes: words } = useTexts().reports
  const format = useFormat()
  const { previous, result } = report
  const changes = result?.figures.changes ?? null
  if (changes === null || previous === null) return null
  return (
    <Card title={words.titleSince(previous.title, format.date(previous.asOf))}>
      <ReportChangesView changes={changes} />
    </Card>
  )
}

/** Every change in a row of its own, kind by kind; how many stayed as they were below. */
export function ReportChangesView({ changes }: { changes: ReportChanges }) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const { reports: words, papers } = texts
  const rows = reportChangeKinds.flatMap((kind) =>
    changes[kind].map((change): Row => ({ ...change, kind, name: nameOf(change) })),
  )
  const kindText = ({ kind }: Row) => papers.changes.kinds[kind].label
  const stateOf = (state: Change['after']) => reportedStateText(state, { texts, format })
  const unchanged = <p>{words.changes.unchanged(changes.unchanged, format.number(changes.unchanged))}</p>
  if (rows.length === 0)
    return (
      <>
        <p>{words.changes.none}</p>
        {unchanged}
      </>
    )
  return (
    <>
      <SavedTable
        caption={papers.changes.listTable}
        rows={rows}
        rowKey={({ kind, id }) => `${kind}|${id}`}
        columns={[
          {
            id: 'measure',
            header: papers.columns.measure,
            isRowHeader: true,
            cell: ({ id, name, after }) =>
              after === null ? (
                name
              ) : (
                <Link to={paths.measure} params={{ municipality: key, measureId: id }}>
                  {name}
                </Link>
              ),
            value: ({ name }) => name,
          },
          { id: 'kind', header: papers.changes.kind, cell: kindText, value: kindText },
          {
            id: 'before',
            header: papers.changes.before,
            cell: ({ before }) => stateOf(before),
            value: ({ before }) => stateOf(before),
          },
          {
            id: 'after',
            header: papers.changes.after,
            cell: ({ after }) => stateOf(after),
            value: ({ after }) => stateOf(after),
          },
        ]}
      />
      {unchanged}
    </>
  )
}

function nameOf({ before, after, id }: Change): string {
  const state = after ?? before
  if (state === null) return id
  return state.number === null ? state.title : `${state.number} ${state.title}`
}
