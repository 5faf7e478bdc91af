import { acceptInvitation } from '@kommune17/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { apiError } from '../../api-error.ts'
import { FormText } from '../../forms/form-text.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useSessionRefresh } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './sign-in.module.css'

export function InvitationPage() {
  const texts = useTexts()
  const { token } = getRouteApi(paths.invitation).useParams()
  const trpc = useTRPC()
  const invitation = useQuery(trpc.invitation.find.queryOptions({ token }))
  const isInvalid =
    invitation.isError && ['invitation-invalid', 'invalid-input'].includes(apiError(invitation.error).code)
  return (
    <>
      <PageHeading title={texts.signIn.invitationTitle} />
      {isInvalid ? (
        <Alert
          kind="warning"
          title={texts.signIn.invitationInvalidTitle}
          actions={
            <Link to={paths.signIn} className={buttonClass({ size: 'small' })}>
              {texts.signIn.toSignIn}
            </Link>
          }
        >
          <p>{texts.signIn.invitationInvalidText}</p>
        </Alert>
      ) : (
        <QueryView query={invitation}>
          {(found) => <InvitationForm token={token} invitation={found} />}
        </QueryView>
      )}
    </>
  )
}

type InvitationFormProps = { token: string; invitation: Outputs['invitation']['find'] }

function InvitationForm({ token, invitation: { place, role, email, hasAccount } }: InvitationFormProps) {
  const texts = useTexts()
  const words = texts.signIn
  const labels = { name: words.name, password: hasAccount ? words.existingPassword : words.newPassword }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: acceptInvitation,
    initial: { name: '', password: '' },
    toInput: (values: { name: string; password: string }) => ({ ...values, token }),
    labels,
    fieldOfCode: { 'password-too-weak': 'password', 'invalid-credentials': 'password' },
  })
  const send = useAccept(fail)
  return (
    <form noValidate className={styles['form']} onSubmit={form.handleSubmit((input) => send.mutate(input))}>
      <ErrorSummary errors={summary} attempt={attempt} />
      <p className={styles['note']}>
        {words.invitationLead(place, texts.terms.roles[role].label)}{' '}
        {!hasAccount && words.invitationFor(email)}
      </p>
      <FormText
        control={form.control}
        name="name"
        label={labels.name}
        autoComplete="name"
        error={errorOf('name')}
      />
      <FormText
        control={form.control}
        name="password"
        label={labels.password}
        type="password"
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        hint={hasAccount ? words.existingPasswordHint : words.passwordHint}
        error={errorOf('password')}
      />
      <Button type="submit" variant="primary" isBusy={send.isPending}>
        {hasAccount ? words.invitationJoin : words.invitationSubmit}
      </Button>
    </form>
  )
}

function useAccept(onError: (error: unknown) => void) {
  const texts = useTexts()
  const trpc = useTRPC()
  const { toast } = useMessages()
  const navigate = useNavigate()
  const refresh = useSessionRefresh()
  return useMutation(
    trpc.invitation.accept.mutationOptions({
      onError,
      onSuccess: async () => {
        await refresh()
        toast({ text: texts.signIn.invitationAccepted })
        await navigate({ to: paths.home })
      },
    }),
  )
}
