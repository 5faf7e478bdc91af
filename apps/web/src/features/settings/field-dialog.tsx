import { newField } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Field } from './fields-card.tsx'
import { useStructureChange } from './use-structure-change.ts'

/** Adds a field of action (`field` is null) or renames one. */
export function FieldDialog({ field, onClose }: { field: Field | null; onClose: () => void }) {
  const texts = useTexts()
  const words = texts.settings
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = useStructureChange()
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newField,
    initial: { name: field?.name ?? '' },
    toInput: (values: { name: string }) => values,
    labels: { name: words.fieldName },
    fieldOfCode: { 'already-exists': 'name' },
  })
  const add = useMutation(trpc.structure.addField.mutationOptions())
  const change = useMutation(trpc.structure.changeField.mutationOptions())
  const save = useMutation({
    mutationFn: ({ name }: { name: string }) =>
      field === null
        ? add.mutateAsync({ municipality: key, name })
        : change.mutateAsync({ municipality: key, id: field.id, changes: { name } }),
    onError: fail,
    onSuccess: async (_result, { name }) => {
      onClose()
      await done(field === null ? words.added(name) : words.saved)
    },
  })
  return (
    <Dialog title={field === null ? words.addField : words.changeField} onClose={onClose}>
      <SmallForm
        submitText={field === null ? texts.shell.add : texts.shell.save}
        isBusy={save.isPending}
        summary={summary}
        attempt={attempt}
        onSubmit={form.handleSubmit((input) => save.mutate(input))}
        onCancel={onClose}
      >
        <FormText control={form.control} name="name" label={words.fieldName} error={errorOf('name')} />
      </SmallForm>
    </Dialog>
  )
}
