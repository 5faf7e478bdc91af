import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { apiError } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'

/** From the code on a paper to its report. */
export function LocatePage() {
  const { locate: words } = useTexts().reports
  const { code = '' } = useParams({ strict: false })
  const trpc = useTRPC()
  const query = useQuery(trpc.report.locate.queryOptions({ code }))
  const isUnknown = query.isError && ['not-found', 'forbidden'].includes(apiError(query.error).code)
  return (
    <>
      <PageHeading title={words.title} />
      {isUnknown ? (
        <Alert title={words.unknown} isAnnounced />
      ) : (
        <QueryView query={query}>
          {({ municipality, id }) => (
            <Navigate to={paths.report} params={{ municipality, reportId: id }} replace />
          )}
        </QueryView>
      )}
    </>
  )
}
