import { emailAddress } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { FormText } from '../../forms/form-text.tsx'
import { LinkToCopy } from '../../forms/link-to-copy.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { InstalledMunicipality } from './administration-page.tsx'

const invitee = z.strictObject({ email: emailAddress })

type CoordinatorDialogProps = { municipality: InstalledMunicipality; onClose: () => void }

/** Invites the person who will run a municipality; the link is passed on by hand. */
export function CoordinatorDialog({ municipality: { key, name }, onClose }: CoordinatorDialogProps) {
  const texts = useTexts()
  const trpc = useTRPC()
  const [link, setLink] = useState<string | null>(null)
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: invitee,
    initial: { email: '' },
    toInput: (values: { email: string }) => values,
    labels: { email: texts.settings.email },
    fieldOfCode: { 'already-exists': 'email' },
  })
  const invite = useMutation(
    trpc.installation.inviteCoordinator.mutationOptions({
      onError: fail,
      onSuccess: (made) => setLink(made.link),
    }),
  )
  return (
    <Dialog title={texts.administration.inviteOf(name)} onClose={onClose}>
      {link === null ? (
        <SmallForm
          submitText={texts.settings.createLink}
          isBusy={invite.isPending}
          summary={summary}
          attempt={attempt}
          onSubmit={form.handleSubmit(({ email }) => invite.mutate({ municipality: key, email }))}
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
        </SmallForm>
      ) : (
        <LinkToCopy link={link} onDone={onClose} />
      )}
    </Dialog>
  )
}
