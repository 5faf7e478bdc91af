import { changePassword } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useTRPC } from '../../trpc.ts'
import { Card } from '../../ui/card.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './password-card.module.css'

export function PasswordCard() {
  const texts = useTexts()
  const words = texts.settings
  const trpc = useTRPC()
  const { toast } = useMessages()
  const labels = { currentPassword: words.currentPassword, newPassword: words.newPassword }
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: changePassword,
    initial: { currentPassword: '', newPassword: '' },
    toInput: (values: { currentPassword: string; newPassword: string }) => values,
    labels,
    fieldOfCode: { 'password-too-weak': 'newPassword', 'invalid-credentials': 'currentPassword' },
  })
  const save = useMutation(
    trpc.session.changePassword.mutationOptions({
      onError: fail,
      onSuccess: () => {
        form.reset()
        toast({ text: words.passwordChanged })
      },
    }),
  )
  return (
    <Card anchor="password" title={words.passwordTitle}>
      <div className={styles['narrow']}>
        <SmallForm
          submitText={words.changePassword}
          isBusy={save.isPending}
          summary={summary}
          attempt={attempt}
          onSubmit={form.handleSubmit((input) => save.mutate(input))}
        >
          <FormText
            control={form.control}
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            label={labels.currentPassword}
            error={errorOf('currentPassword')}
          />
          <FormText
            control={form.control}
            name="newPassword"
            type="password"
            autoComplete="new-password"
            label={labels.newPassword}
            hint={texts.signIn.passwordHint}
            error={errorOf('newPassword')}
          />
        </SmallForm>
      </div>
    </Card>
  )
}
