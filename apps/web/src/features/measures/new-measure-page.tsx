import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { NewMeasureForm } from './new-measure-form.tsx'

export function NewMeasurePage() {
  const { create } = useTexts().measures
  const { can } = useMunicipality()
  return (
    <>
      <PageHeading title={create.title}>
        <p>{create.intro}</p>
      </PageHeading>
      {can('measure.create') ? <NewMeasureForm /> : <Alert title={create.forbidden} />}
    </>
  )
}
