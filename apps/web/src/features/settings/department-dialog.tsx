import { newDepartment } from '@kommune17/domain'
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
import type { Department } from './departments-card.tsx'
import { useStructureChange } from './use-structure-change.ts'

type DepartmentDialogProps = {
  /** `null` adds a new one. */
  department: Department | null
  departments: readonly Department[]
  onClose: () => void
}

type Values = { name: string; shortName: string; parentId: string }

export function DepartmentDialog({ department, departments, onClose }: DepartmentDialogProps) {
  const texts = useTexts()
  const words = texts.settings
  const title = department === null ? words.addDepartment : words.changeDepartment
  const labels = { name: words.departmentName, shortName: words.shortName, parentId: words.parent }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newDepartment,
    initial: {
      name: department?.name ?? '',
      shortName: department?.shortName ?? '',
      parentId: department?.parentId ?? '',
    },
    toInput: ({ parentId, ...rest }: Values) => ({ ...rest, parentId: parentId === '' ? null : parentId }),
    labels,
  })
  const save = useSaveDepartment({ department, onError: fail, onSaved: onClose })
  const parents = departments.filter(({ id, parentId }) => id !== department?.id && parentId === null)
  return (
    <Dialog title={title} onClose={onClose}>
      <SmallForm
        submitText={department === null ? texts.shell.add : texts.shell.save}
        isBusy={save.isPending}
        summary={summary}
        attempt={attempt}
        onSubmit={form.handleSubmit((input) => save.mutate(input))}
        onCancel={onClose}
      >
        <FormText control={form.control} name="name" label={labels.name} error={errorOf('name')} />
        <FormText
          control={form.control}
          name="shortName"
          label={labels.shortName}
          isShort
          isOptional
          error={errorOf('shortName')}
        />
        <Controller
          name="parentId"
          control={form.control}
          render={({ field }) => (
            <Select
              {...field}
              label={labels.parentId}
              options={[
                { value: '', label: words.noParent },
                ...parents.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        />
      </SmallForm>
    </Dialog>
  )
}

type SaveDepartment = {
  department: Department | null
  onError: (error: unknown) => void
  onSaved: () => void
}

function useSaveDepartment({ department, onError, onSaved }: SaveDepartment) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done } = useStructureChange()
  const add = useMutation(trpc.structure.addDepartment.mutationOptions())
  const change = useMutation(trpc.structure.changeDepartment.mutationOptions())
  return useMutation({
    mutationFn: (input: { name: string; shortName: string | null; parentId: string | null }) =>
      department === null
        ? add.mutateAsync({ municipality: key, ...input })
        : change.mutateAsync({ municipality: key, id: department.id, changes: input }),
    onError,
    onSuccess: async (_result, { name }) => {
      onSaved()
      await done(department === null ? texts.settings.added(name) : texts.settings.saved)
    },
  })
}
