import { signIn } from '@kommune17/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useSession, useSessionRenewal } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useMessages } from '../../ui/toast.tsx'

type SessionEndDialogProps = { endsAt: string; secondsLeft: number; onClose: () => void }

/** Says how much time is left and signs the same person in again, on top of whatever is being typed. */
export function SessionEndDialog({ endsAt, secondsLeft, onClose }: SessionEndDialogProps) {
  const texts = useTexts()
  const format = useFormat()
  const { demo } = useSession()
  const words = texts.signIn
  const minutes = Math.ceil(secondsLeft / 60)
  return (
    <Dialog title={words.endTitle} onClose={onClose}>
      <p>{secondsLeft > 0 ? words.endsIn(format.time(endsAt), minutes) : words.ended}</p>
      <p>{words.keepTyped}</p>
      {demo ? <DemoRenewal onLater={onClose} /> : <PasswordRenewal onLater={onClose} />}
    </Dialog>
  )
}

function PasswordRenewal({ onLater }: { onLater: () => void }) {
  const { signIn: words } = useTexts()
  const trpc = useTRPC()
  const { user } = useSession()
  const renewed = useRenewed()
  const labels = { email: words.email, password: words.password }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: signIn,
    initial: { email: user?.email ?? '', password: '' },
    toInput: (values: { email: string; password: string }) => values,
    labels,
  })
  const send = useMutation(trpc.session.signIn.mutationOptions({ onError: fail, onSuccess: renewed }))
  return (
    <SmallForm
      submitText={words.renew}
      cancelText={words.renewLater}
      isBusy={send.isPending}
      summary={summary}
      attempt={attempt}
      onSubmit={form.handleSubmit((input) => send.mutate(input))}
      onCancel={onLater}
    >
      <FormText control={form.control} name="email" label={labels.email} autoComplete="username" isReadOnly />
      <FormText
        control={form.control}
        name="password"
        label={labels.password}
        type="password"
        autoComplete="current-password"
        error={errorOf('password')}
      />
    </SmallForm>
  )
}

/** The demonstration knows no passwords. */
function DemoRenewal({ onLater }: { onLater: () => void }) {
  const { signIn: words } = useTexts()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const { user } = useSession()
  const renewed = useRenewed()
  const accounts = useQuery(trpc.session.demoAccounts.queryOptions())
  const own = accounts.data?.find(({ name }) => name === user?.name)
  const send = useMutation(trpc.session.demoSignIn.mutationOptions({ onSuccess: renewed }))
  return (
    <>
      {send.isError && <Alert kind="danger" isAnnounced title={errorText(send.error)} />}
      <SmallForm
        submitText={words.renew}
        cancelText={words.renewLater}
        isBusy={send.isPending}
        summary={[]}
        attempt={0}
        onSubmit={(event) => {
          event.preventDefault()
          if (own) send.mutate({ account: own.id })
        }}
        onCancel={onLater}
      >
        {null}
      </SmallForm>
    </>
  )
}

function useRenewed() {
  const { signIn: words } = useTexts()
  const format = useFormat()
  const renew = useSessionRenewal()
  const { toast } = useMessages()
  return async () => {
    const { sessionEnd } = await renew()
    if (sessionEnd !== null) toast({ text: words.renewed(format.time(sessionEnd.at)) })
  }
}
