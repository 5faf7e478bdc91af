import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../language.tsx'
import { useSession } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './administration.module.css'
import { MunicipalitiesCard } from './municipalities-card.tsx'
import { NetworksCard } from './networks-card.tsx'

export type InstalledMunicipality = Outputs['installation']['municipalities'][number]
export type Network = Outputs['installation']['networks'][number]

export function AdministrationPage() {
  const texts = useTexts()
  const { isAdministrator } = useSession()
  return (
    <>
      <PageHeading title={texts.administration.title}>
        <p>{texts.administration.lead}</p>
      </PageHeading>
      {isAdministrator ? <AdministrationCards /> : <Alert title={texts.shell.noPermissionText} />}
    </>
  )
}

function AdministrationCards() {
  const trpc = useTRPC()
  const municipalities = useQuery(trpc.installation.municipalities.queryOptions())
  const networks = useQuery(trpc.installation.networks.queryOptions())
  return (
    <div className={styles['cards']}>
      <QueryView query={municipalities}>{(found) => <MunicipalitiesCard municipalities={found} />}</QueryView>
      <QueryView query={networks}>
        {(found) => <NetworksCard networks={found} municipalities={municipalities.data ?? []} />}
      </QueryView>
    </div>
  )
}
