import { setup } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { FormText } from '../../forms/form-text.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { homeOf } from '../../home.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useSessionRefresh } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './sign-in.module.css'

type SetupValues = { code: string; name: string; email: string; password: string }

/** The first run: whoever holds the server's code creates the first administrator. */
export function SetupPage() {
  const texts = useTexts()
  const words = texts.signIn
  const trpc = useTRPC()
  const refresh = useSessionRefresh()
  const navigate = useNavigate()
  const { code } = getRouteApi(paths.setup).useSearch()
  const labels = { code: words.code, name: words.name, email: words.email, password: words.newPassword }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: setup,
    initial: { code: code ?? '', name: '', email: '', password: '' },
    toInput: (values: SetupValues) => values,
    labels,
    fieldOfCode: { 'password-too-weak': 'password', 'invalid-credentials': 'code' },
  })
  const send = useMutation(
    trpc.session.setup.mutationOptions({
      onError: fail,
      onSuccess: async () => {
        await navigate(homeOf(await refresh()))
      },
    }),
  )
  const field = { control: form.control }
  return (
    <>
      <PageHeading title={words.setupTitle}>
        <p>{words.setupLead}</p>
      </PageHeading>
      <form noValidate className={styles['form']} onSubmit={form.handleSubmit((input) => send.mutate(input))}>
        <ErrorSummary errors={summary} attempt={attempt} />
        <FormText {...field} name="code" label={labels.code} hint={words.codeHint} error={errorOf('code')} />
        <FormText {...field} name="name" label={labels.name} autoComplete="name" error={errorOf('name')} />
        <FormText
          {...field}
          name="email"
          label={labels.email}
          type="email"
          autoComplete="username"
          error={errorOf('email')}
        />
        <FormText
          {...field}
          name="password"
          label={labels.password}
          type="password"
          autoComplete="new-password"
          hint={words.passwordHint}
          error={errorOf('password')}
        />
        <Button type="submit" variant="primary" isBusy={send.isPending}>
          {words.setupSubmit}
        </Button>
      </form>
    </>
  )
}
