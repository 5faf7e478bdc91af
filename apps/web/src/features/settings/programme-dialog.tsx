import { type NewProgramme, newProgramme, type ProgrammeKind, programmeKinds } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import type { Programme } from './programmes-card.tsx'
import { useStructureChange } from './use-structure-change.ts'

type Values = { title: string; kind: ProgrammeKind; decidedOn: string }

/** Adds a programme (`programme` is null) or changes one. */
export function ProgrammeDialog({
  programme,
  onClose,
}: {
  programme: Programme | null
  onClose: () => void
}) {
  const texts = useTexts()
  const words = texts.settings
  const labels = { title: words.programmeTitle, kind: words.programmeKind, decidedOn: words.decidedOn }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newProgramme,
    initial: initialValues(programme),
    toInput: ({ decidedOn, ...rest }: Values) => ({
      ...rest,
      decidedOn: decidedOn === '' ? null : decidedOn,
    }),
    labels,
  })
  const save = useSaveProgramme({ programme, onError: fail, onSaved: onClose })
  return (
    <Dialog title={programme === null ? words.addProgramme : words.changeProgramme} onClose={onClose}>
      <SmallForm
        submitText={programme === null ? texts.shell.add : texts.shell.save}
        isBusy={save.isPending}
        summary={summary}
        attempt={attempt}
        onSubmit={form.handleSubmit((input) => save.mutate(input))}
        onCancel={onClose}
      >
        <FormText control={form.control} name="title" label={labels.title} error={errorOf('title')} />
        <Controller
          name="kind"
          control={form.control}
          render={({ field }) => (
            <Select
              {...field}
              label={labels.kind}
              options={programmeKinds.map((value) => ({
                value,
                label: texts.register.programmeKinds[value],
              }))}
            />
          )}
        />
        <Controller
          name="decidedOn"
          control={form.control}
          render={({ field }) => (
            <DateField {...field} label={labels.decidedOn} isOptional error={errorOf('decidedOn')} />
          )}
        />
      </SmallForm>
    </Dialog>
  )
}

function initialValues(programme: Programme | null): Values {
  const kind = programmeKinds.find((it) => it === programme?.kind) ?? 'action-programme'
  return { title: programme?.title ?? '', kind, decidedOn: programme?.decidedOn ?? '' }
}

type SaveProgramme = { programme: Programme | null; onError: (error: unknown) => void; onSaved: () => void }

function useSaveProgramme({ programme, onError, onSaved }: SaveProgramme) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = useStructureChange()
  const add = useMutation(trpc.structure.addProgramme.mutationOptions())
  const change = useMutation(trpc.structure.changeProgramme.mutationOptions())
  return useMutation({
    mutationFn: (input: NewProgramme) =>
      programme === null
        ? add.mutateAsync({ municipality: key, ...input })
        : change.mutateAsync({ municipality: key, id: programme.id, changes: input }),
    onError,
    onSuccess: async (_result, { title }) => {
      onSaved()
      await done(programme === null ? texts.settings.added(title) : texts.settings.saved)
    },
  })
}
