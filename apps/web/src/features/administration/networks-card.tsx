import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './administration.module.css'
import type { InstalledMunicipality, Network } from './administration-page.tsx'
import { JoinDialog } from './join-dialog.tsx'
import { NetworkDialog } from './network-dialog.tsx'
import { useInstallationChange } from './use-installation-change.ts'

type NetworksCardProps = { networks: readonly Network[]; municipalities: readonly InstalledMunicipality[] }

export function NetworksCard({ networks, municipalities }: NetworksCardProps) {
  const words = useTexts().administration
  const [isAdding, setIsAdding] = useState(false)
  const [joined, setJoined] = useState<Network | null>(null)
  const add = (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {words.addNetwork}
    </Button>
  )
  return (
    <Card title={words.networksTitle}>
      {networks.length === 0 ? (
        <EmptyState title={words.networksEmpty} action={add}>
          {words.networksEmptyText}
        </EmptyState>
      ) : (
        <>
          {networks.map((network) => (
            <NetworkEntry key={network.id} network={network} onJoin={() => setJoined(network)} />
          ))}
          <NetworksFile networks={networks} />
          <div className={styles['below']}>{add}</div>
        </>
      )}
      {isAdding && <NetworkDialog onClose={() => setIsAdding(false)} />}
      {joined && (
        <JoinDialog network={joined} municipalities={municipalities} onClose={() => setJoined(null)} />
      )}
    </Card>
  )
}

type NetworkRow = { network: string; name: string | null; key: string | null }

/** A row for each municipality of a network; a network without any has one, too. */
function NetworksFile({ networks }: Pick<NetworksCardProps, 'networks'>) {
  const words = useTexts().administration
  const rows = networks.flatMap(({ name: network, municipalities }): NetworkRow[] =>
    municipalities.length === 0
      ? [{ network, name: null, key: null }]
      : municipalities.map(({ name, key }) => ({ network, name, key })),
  )
  return (
    <TableFile
      caption={words.networksTitle}
      rows={rows}
      columns={[
        { label: words.networkName, value: ({ network }) => network },
        { label: words.municipality, value: ({ name }) => name },
        { label: words.key, value: ({ key }) => key },
      ]}
    />
  )
}

function NetworkEntry({ network, onJoin }: { network: Network; onJoin: () => void }) {
  const words = useTexts().administration
  const trpc = useTRPC()
  const { done, failed } = useInstallationChange()
  const leave = useMutation(trpc.installation.leaveNetwork.mutationOptions({ onError: failed }))
  return (
    <section className={styles['network']}>
      <h3>{network.name}</h3>
      <span className={styles['muted']}>{words.members(network.municipalities.length)}</span>
      <ul className={styles['members']}>
        {network.municipalities.map(({ key, name }) => (
          <li key={key}>
            {name}
            <Button
              size="small"
              variant="tertiary"
              icon="close"
              isIconOnly
              onPress={() =>
                leave.mutate(
                  { network: network.id, municipality: key },
                  { onSuccess: () => done(words.left(name, network.name)) },
                )
              }
            >
              {words.leaveOf(name, network.name)}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" icon="plus" aria-label={words.joinOf(network.name)} onPress={onJoin}>
        {words.join}
      </Button>
    </section>
  )
}
