import { useMutation, useQuery } from '@tanstack/react-query'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { useStructureChange } from './use-structure-change.ts'

/** Vocabularies to start from; each adds its fields of action in order. */
export function FieldTemplates() {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = useStructureChange()
  const templates = useQuery(trpc.structure.fieldTemplates.queryOptions({ municipality: key }))
  const add = useMutation(trpc.structure.addField.mutationOptions())
  const takeOver = useMutation({
    mutationFn: async (names: readonly string[]) => {
      // One after the other, so that they stand in the template's order.
      for (const name of names) await add.mutateAsync({ municipality: key, name })
      return names.length
    },
    onSuccess: (count) => done(texts.settings.templateAdded(count)),
    onError: failed,
  })
  const label = (template: string) =>
    template in texts.settings.templates
      ? Object.entries(texts.settings.templates).find(([name]) => name === template)?.[1]
      : template
  return templates.data?.map(({ template, names }) => (
    <Button
      key={template}
      variant="tertiary"
      isBusy={takeOver.isPending}
      onPress={() => takeOver.mutate(names)}
    >
      {`${texts.settings.useTemplate}: ${label(template)}`}
    </Button>
  ))
}
