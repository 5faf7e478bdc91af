import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useMessages } from '../../ui/toast.tsx'
import type { Member } from './members-card.tsx'

/** Asks first, because an ended access cannot be taken back: the person would have to be invited again. */
export function EndMembershipDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  const end = useMutation(
    trpc.member.end.mutationOptions({
      onSuccess: async () => {
        onClose()
        toast({ text: texts.settings.membershipEnded(member.name) })
        await client.invalidateQueries(trpc.member.pathFilter())
      },
    }),
  )
  return (
    <Dialog
      title={texts.settings.endOf(member.name)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            isBusy={end.isPending}
            onPress={() => end.mutate({ municipality: key, id: member.id })}
          >
            {texts.settings.endMembership}
          </Button>
          <Button variant="tertiary" onPress={onClose}>
            {texts.shell.cancel}
          </Button>
        </>
      }
    >
      <p>{texts.settings.endExplained}</p>
      {end.isError && <Alert kind="danger" isAnnounced title={errorText(end.error)} />}
    </Dialog>
  )
}
