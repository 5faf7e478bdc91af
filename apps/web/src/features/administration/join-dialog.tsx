import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SmallForm } from '../../forms/small-form.tsx'
import { useTexts } from '../../language.tsx'
import { useTRPC } from '../../trpc.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import type { InstalledMunicipality, Network } from './administration-page.tsx'
import { useInstallationChange } from './use-installation-change.ts'

type JoinDialogProps = {
  network: Network
  municipalities: readonly InstalledMunicipality[]
  onClose: () => void
}

export function JoinDialog({ network, municipalities, onClose }: JoinDialogProps) {
  const texts = useTexts()
  const words = texts.administration
  const trpc = useTRPC()
  const { done, failed } = useInstallationChange()
  const members = new Set(network.municipalities.map(({ key }) => key))
  const others = municipalities.filter(({ key }) => !members.has(key))
  const [chosen, setChosen] = useState(others[0]?.key ?? '')
  const join = useMutation(
    trpc.installation.joinNetwork.mutationOptions({
      onError: failed,
      onSuccess: async () => {
        const name = others.find(({ key }) => key === chosen)?.name ?? chosen
        onClose()
        await done(words.joined(name, network.name))
      },
    }),
  )
  return (
    <Dialog title={words.joinOf(network.name)} onClose={onClose}>
      {others.length === 0 ? (
        <p>{words.allJoined}</p>
      ) : (
        <SmallForm
          submitText={texts.shell.add}
          isBusy={join.isPending}
          summary={[]}
          attempt={0}
          onSubmit={(event) => {
            event.preventDefault()
            join.mutate({ network: network.id, municipality: chosen })
          }}
          onCancel={onClose}
        >
          <Select
            label={words.municipality}
            value={chosen}
            onChange={setChosen}
            options={others.map(({ key, name, district }) => ({
              value: key,
              label: district === null ? name : `${name} (${district})`,
            }))}
          />
        </SmallForm>
      )}
    </Dialog>
  )
}
