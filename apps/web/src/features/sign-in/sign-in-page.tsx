import { signIn } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useSession, useSessionRefresh } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import styles from './sign-in.module.css'

export function SignInPage() {
  const texts = useTexts()
  const { demo } = useSession()
  const enter = useEnter()
  return (
    <>
      <PageHeading title={texts.signIn.title}>
        <p>{texts.signIn.lead}</p>
      </PageHeading>
      <div className={styles['columns']}>
        {demo && <DemoAccounts onSignedIn={enter} />}
        <SignInForm onSignedIn={enter} />
      </div>
    </>
  )
}

/** After signing in the route itself decides where to go: to the page that asked, or to the person's first place. */
function useEnter() {
  const refresh = useSessionRefresh()
  return async () => {
    await refresh()
  }
}

function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const texts = useTexts()
  const trpc = useTRPC()
  const labels = { email: texts.signIn.email, password: texts.signIn.password }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: signIn,
    initial: { email: '', password: '' },
    toInput: (values: { email: string; password: string }) => values,
    labels,
  })
  const send = useMutation(trpc.session.signIn.mutationOptions({ onError: fail, onSuccess: onSignedIn }))
  return (
    <form noValidate className={styles['form']} onSubmit={form.handleSubmit((input) => send.mutate(input))}>
      <ErrorSummary errors={summary} attempt={attempt} />
      <Controller
        name="email"
        control={form.control}
        render={({ field }) => (
          <TextField
            {...field}
            label={labels.email}
            type="email"
            autoComplete="username"
            error={errorOf('email')}
          />
        )}
      />
      <Controller
        name="password"
        control={form.control}
        render={({ field }) => (
          <TextField
            {...field}
            label={labels.password}
            type="password"
            autoComplete="current-password"
            error={errorOf('password')}
          />
        )}
      />
      <Button type="submit" variant="primary" isBusy={send.isPending}>
        {texts.signIn.submit}
      </Button>
      <p className={styles['note']}>{texts.signIn.noAccount}</p>
    </form>
  )
}
