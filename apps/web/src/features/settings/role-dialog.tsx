import { type MunicipalRole, municipalRoles } from '@kommune17/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { SmallForm } from '../../forms/small-form.tsx'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useMessages } from '../../ui/toast.tsx'
import type { Department } from './departments-card.tsx'
import type { Member } from './members-card.tsx'
import { RoleFields } from './role-fields.tsx'

type RoleDialogProps = { member: Member; departments: readonly Department[]; onClose: () => void }

export function RoleDialog({ member, departments, onClose }: RoleDialogProps) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  const [role, setRole] = useState<MunicipalRole>(municipalRoles.find((it) => it === member.role) ?? 'viewer')
  const [departmentId, setDepartmentId] = useState(member.departmentId ?? '')
  const save = useMutation(
    trpc.member.changeRole.mutationOptions({
      onSuccess: async () => {
        onClose()
        toast({ text: texts.settings.saved })
        await client.invalidateQueries(trpc.member.pathFilter())
      },
    }),
  )
  return (
    <Dialog title={texts.settings.changeRoleOf(member.name)} onClose={onClose}>
      <SmallForm
        submitText={texts.shell.save}
        isBusy={save.isPending}
        summary={save.isError ? [{ text: errorText(save.error) }] : []}
        attempt={save.failureCount}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({
            municipality: key,
            id: member.id,
            role,
            departmentId: departmentId === '' ? null : departmentId,
          })
        }}
        onCancel={onClose}
      >
        <RoleFields
          role={role}
          departmentId={departmentId}
          departments={departments}
          onRole={setRole}
          onDepartment={setDepartmentId}
        />
      </SmallForm>
    </Dialog>
  )
}
