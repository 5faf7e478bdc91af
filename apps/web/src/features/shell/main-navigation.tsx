import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { type Membership, useSession } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { classNames } from '../../ui/class-names.ts'
import { Select } from '../../ui/select.tsx'
import styles from './main-navigation.module.css'

type MunicipalityMembership = Extract<Membership, { kind: 'municipality' }>

export function MainNavigation({ isOpen, onFollow }: { isOpen: boolean; onFollow: () => void }) {
  const texts = useTexts()
  const { memberships, isAdministrator } = useSession()
  const { municipality: chosen } = useParams({ strict: false })
  const municipalities = memberships.filter((it) => it.kind === 'municipality')
  const current = municipalities.find((it) => it.key === chosen) ?? municipalities[0]
  return (
    <nav
      id="main-navigation"
      aria-label={texts.shell.mainNavigation}
      className={classNames(styles['navigation'], isOpen && styles['open'])}
    >
      {current && <CurrentMunicipality municipalities={municipalities} current={current} />}
      {/* Following any link closes the menu on narrow screens. */}
      <ul className={styles['list']} onClickCapture={onFollow}>
        {current && <MunicipalityLinks municipality={current} />}
        <NetworkLink />
        {current && <SettingsLink municipality={current} />}
        {isAdministrator && (
          <li>
            <Link to={paths.administration} className={styles['link']}>
              {texts.shell.navigation.administration}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

type CurrentProps = { municipalities: readonly MunicipalityMembership[]; current: MunicipalityMembership }

function CurrentMunicipality({ municipalities, current }: CurrentProps) {
  const texts = useTexts()
  const navigate = useNavigate()
  if (municipalities.length === 1) return <p className={styles['place']}>{current.name}</p>
  return (
    <Select
      label={texts.shell.municipality}
      isLabelHidden
      value={current.key}
      options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
      onChange={(municipality) => navigate({ to: paths.start, params: { municipality } })}
    />
  )
}

function MunicipalityLinks({ municipality: { key } }: { municipality: MunicipalityMembership }) {
  const { navigation } = useTexts().shell
  const params = { municipality: key }
  return (
    <>
      <li>
        <Link
          to={paths.start}
          params={params}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles['link']}
        >
          {navigation.start}
        </Link>
      </li>
      <li>
        <Link
          to={paths.measures}
          params={params}
          activeOptions={{ includeSearch: false }}
          className={styles['link']}
        >
          {navigation.measures}
        </Link>
      </li>
      <li>
        <Link
          to={paths.goals}
          params={params}
          activeOptions={{ includeSearch: false }}
          className={styles['link']}
        >
          {navigation.goals}
        </Link>
      </li>
      <li>
        <Link to={paths.reports} params={params} className={styles['link']}>
          {navigation.reports}
        </Link>
      </li>
    </>
  )
}

function SettingsLink({ municipality: { key } }: { municipality: MunicipalityMembership }) {
  const texts = useTexts()
  return (
    <li>
      <Link to={paths.settings} params={{ municipality: key }} className={styles['link']}>
        {texts.shell.navigation.settings}
      </Link>
    </li>
  )
}

function NetworkLink() {
  const texts = useTexts()
  const trpc = useTRPC()
  const { networkId } = useParams({ strict: false })
  const networks = useQuery(trpc.network.list.queryOptions())
  const first = networks.data?.find(({ id }) => id === networkId) ?? networks.data?.[0]
  if (!first) return null
  return (
    <li>
      <Link
        to={paths.network}
        params={{ networkId: first.id }}
        activeOptions={{ includeSearch: false }}
        className={styles['link']}
      >
        {texts.shell.navigation.network}
      </Link>
    </li>
  )
}
