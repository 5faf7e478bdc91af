import { newNetwork } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { FormText } from '../../forms/form-text.tsx'
import { SmallForm } from '../../forms/small-form.tsx'
import { useDomainForm } from '../../forms/use-domain-form.ts'
import { useTexts } from '../../language.tsx'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useInstallationChange } from './use-installation-change.ts'

export function NetworkDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts()
  const words = texts.administration
  const trpc = useTRPC()
  const { done } = useInstallationChange()
  const { form, fail, summary, attempt, errorOf } = useDomainForm({
    schema: newNetwork,
    initial: { name: '' },
    toInput: (values: { name: string }) => values,
    labels: { name: words.networkName },
    fieldOfCode: { 'already-exists': 'name' },
  })
  const add = useMutation(
    trpc.installation.addNetwork.mutationOptions({
      onError: fail,
      onSuccess: async (_made, { name }) => {
        onClose()
        await done(words.networkAdded(name))
      },
    }),
  )
  return (
    <Dialog title={words.addNetwork} onClose={onClose}>
      <SmallForm
        submitText={texts.shell.add}
        isBusy={add.isPending}
        summary={summary}
        attempt={attempt}
        onSubmit={form.handleSubmit((input) => add.mutate(input))}
        onCancel={onClose}
      >
        <FormText control={form.control} name="name" label={words.networkName} error={errorOf('name')} />
      </SmallForm>
    </Dialog>
  )
}
