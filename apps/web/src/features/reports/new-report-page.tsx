import { type ReportChoice, reportParts } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { filterOf } from '../measures/measure-search.ts'
import { ReportForm } from './report-form.tsx'
import { AllReports } from './report-page.tsx'
import { useReportChange, useReportFrame } from './use-reports.ts'

/** A new draft; a link from a goal, a programme or a list brings its scope along. */
export function NewReportPage() {
  const texts = useTexts()
  const mayWrite = useMunicipality().can('report.write')
  return (
    <>
      <PageHeading title={texts.reports.form.newTitle} above={<AllReports />} />
      {mayWrite ? (
        <Card>
          <NewReportForm />
        </Card>
      ) : (
        <Alert title={texts.shell.noPermissionText} />
      )}
    </>
  )
}

function NewReportForm() {
  const texts = useTexts()
  const { key } = useMunicipality()
  const navigate = useNavigate()
  const trpc = useTRPC()
  const { done } = useReportChange()
  const add = useMutation(trpc.report.add.mutationOptions())
  const choice = useFirstChoice()
  const frame = useReportFrame()
  if (frame === null) return null
  return (
    <ReportForm
      choice={choice}
      {...frame}
      draftName={`new-report-${key}`}
      isBusy={add.isPending}
      onSave={async (input) => {
        const { id } = await add.mutateAsync({ municipality: key, choice: input })
        await done(texts.reports.form.saved)
        await navigate({ to: paths.report, params: { municipality: key, reportId: id } })
      }}
    />
  )
}

function useFirstChoice(): ReportChoice {
  const { form } = useTexts().reports
  const { asOf } = useAsOf()
  const search: MeasureSearch = useSearch({ strict: false })
  const { goal, ...filter } = filterOf(search)
  return {
    title: form.titleDefault,
    asOf,
    isPublic: false,
    goals: goal === undefined ? [] : [goal],
    filter,
    previousId: null,
    paperNumber: null,
    paperType: 'notice',
    parts: [...reportParts],
    texts: {},
  }
}
