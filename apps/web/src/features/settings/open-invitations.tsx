import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './settings-page.module.css'

type Invitation = Outputs['member']['list']['invitations'][number]

export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const texts = useTexts()
  const format = useFormat()
  const revoke = useRevoke()
  const roleName = ({ role }: Invitation) => texts.terms.roles[role].label
  const expiry = ({ expiresAt }: Invitation) => texts.settings.expires(format.dateTime(expiresAt))
  return (
    <>
      <h3 className={styles['subtitle']}>{texts.settings.pendingTitle}</h3>
      <SavedTable
        caption={texts.settings.pendingTitle}
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'email',
            header: texts.settings.email,
            isRowHeader: true,
            cell: ({ email }) => email,
            value: ({ email }) => email,
          },
          { id: 'role', header: texts.settings.role, cell: roleName, value: roleName },
          {
            id: 'expires',
            header: texts.settings.linkTitle,
            cell: expiry,
            value: expiry,
          },
          {
            id: 'actions',
            header: <span className="visually-hidden">{texts.settings.actionsColumn}</span>,
            cell: (row) => (
              <Button size="small" variant="tertiary" icon="trash" isIconOnly onPress={() => revoke(row)}>
                {texts.settings.revokeOf(row.email)}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}

function useRevoke() {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  const revoke = useMutation(trpc.member.revokeInvitation.mutationOptions())
  return ({ id, email }: Invitation) =>
    revoke.mutate(
      { municipality: key, id },
      {
        onError: (error) => toast({ kind: 'danger', text: errorText(error) }),
        onSuccess: async () => {
          toast({ text: texts.settings.revoked(email) })
          await client.invalidateQueries(trpc.member.pathFilter())
        },
      },
    )
}
