import { type NewOwnColumn, newOwnColumn, type OwnColumnKind, ownColumnKinds } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { OwnColumn } from './own-columns-card.tsx'
import { useStructureChange } from './use-structure-change.ts'

type Values = { name: string; kind: OwnColumnKind; choices: string }

/** Adds an own column (`column` is null) or changes its name and choices; its kind is chosen once. */
export function OwnColumnDialog({ column, onClose }: { column: OwnColumn | null; onClose: () => void }) {
  const texts = useTexts()
  const words = texts.settings
  const labels = { name: words.ownColumnName, kind: words.ownColumnKind, choices: words.ownColumnChoices }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newOwnColumn,
    initial: initialValues(column),
    toInput: ({ choices, ...rest }: Values) => ({
      ...rest,
      choices: rest.kind === 'choice' ? linesOf(choices) : [],
    }),
    labels,
    fieldOfCode: { 'already-exists': 'name', 'choices-required': 'choices' },
  })
  const save = useSaveColumn({ column, onError: fail, onSaved: onClose })
  const kind = form.watch('kind')
  return (
    <Dialog title={column === null ? words.addOwnColumn : words.changeOwnColumn} onClose={onClose}>
      <SmallForm
        submitText={column === null ? texts.shell.add : texts.shell.save}
        isBusy={save.isPending}
        summary={summary}
        attempt={attempt}
        onSubmit={form.handleSubmit((input) => save.mutate(input))}
        onCancel={onClose}
      >
        <FormText control={form.control} name="name" label={labels.name} error={errorOf('name')} />
        {column === null && (
          <Controller
            name="kind"
            control={form.control}
            render={({ field }) => (
              <Select
                {...field}
                label={labels.kind}
                hint={words.ownColumnKindHint}
                options={ownColumnKinds.map((value) => ({ value, label: texts.terms.ownColumnKinds[value] }))}
              />
            )}
          />
        )}
        {kind === 'choice' && (
          <Controller
            name="choices"
            control={form.control}
            render={({ field }) => (
              <TextArea
                {...field}
                label={labels.choices}
                hint={words.ownColumnChoicesHint}
                error={errorOf('choices')}
              />
            )}
          />
        )}
      </SmallForm>
    </Dialog>
  )
}

function initialValues(column: OwnColumn | null): Values {
  const { name = '', kind = 'text', choices = [] } = column ?? {}
  return { name, kind, choices: choices.join('\n') }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

type SaveColumn = { column: OwnColumn | null; onError: (error: unknown) => void; onSaved: () => void }

function useSaveColumn({ column, onError, onSaved }: SaveColumn) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = useStructureChange()
  const add = useMutation(trpc.structure.addOwnColumn.mutationOptions())
  const change = useMutation(trpc.structure.changeOwnColumn.mutationOptions())
  return useMutation({
    mutationFn: ({ name, kind, choices }: NewOwnColumn) =>
      column === null
        ? add.mutateAsync({ municipality: key, name, kind, choices })
        : change.mutateAsync({ municipality: key, id: column.id, changes: { name, choices } }),
    onError,
    onSuccess: async (_result, { name }) => {
      onSaved()
      await done(column === null ? texts.settings.added(name) : texts.settings.saved)
    },
  })
}
