import { type MunicipalRole, newInvitation } from '@kommune17/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormText } from '../../forms/form-text.tsx'
import { LinkToCopy } from '../../forms/link-to-copy.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Department } from './departments-card.tsx'
import { RoleFields } from './role-fields.tsx'

type InvitationDialogProps = { departments: readonly Department[]; onClose: () => void }
type Values = { email: string; role: MunicipalRole; departmentId: string }

/** Makes an invitation and shows its link once, to be passed on by hand. */
export function InvitationDialog({ departments, onClose }: InvitationDialogProps) {
  const texts = useTexts()
  const [link, setLink] = useState<string | null>(null)
  return (
    <Dialog title={texts.settings.inviteTitle} onClose={onClose}>
      {link === null ? (
        <InvitationForm departments={departments} onClose={onClose} onLink={setLink} />
      ) : (
        <LinkToCopy link={link} onDone={onClose} />
      )}
    </Dialog>
  )
}

function InvitationForm({
  departments,
  onClose,
  onLink,
}: InvitationDialogProps & { onLink: (link: string) => void }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const client = useQueryClient()
  const initial: Values = { email: '', role: 'contributor', departmentId: '' }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newInvitation,
    initial,
    toInput: ({ departmentId, ...rest }: Values) => ({
      ...rest,
      departmentId: departmentId === '' ? null : departmentId,
    }),
    labels: { email: texts.settings.email, departmentId: texts.settings.department },
    fieldOfCode: { 'already-exists': 'email' },
  })
  const invite = useMutation(
    trpc.member.invite.mutationOptions({
      onError: fail,
      onSuccess: async (made) => {
        onLink(made.link)
        await client.invalidateQueries(trpc.member.pathFilter())
      },
    }),
  )
  const [role, departmentId] = form.watch(['role', 'departmentId'])
  return (
    <SmallForm
      submitText={texts.settings.createLink}
      isBusy={invite.isPending}
      summary={summary}
      attempt={attempt}
      onSubmit={form.handleSubmit((input) => invite.mutate({ municipality: key, ...input }))}
      onCancel={onClose}
    >
      <p>{texts.settings.inviteLead}</p>
      <FormText
        control={form.control}
        name="email"
        type="email"
        label={texts.settings.email}
        error={errorOf('email')}
      />
      <RoleFields
        role={role}
        departmentId={departmentId}
        departments={departments}
        onRole={(next) => form.setValue('role', next)}
        onDepartment={(next) => form.setValue('departmentId', next)}
      />
    </SmallForm>
  )
}
