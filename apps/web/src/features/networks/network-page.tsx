import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { NetworkSearch } from '../../search.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Select } from '../../ui/select.tsx'
import { KeyDatePicker } from '../key-date/key-date-picker.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { NetworkFilters } from './network-filters.tsx'
import { NetworkList } from './network-list.tsx'
import { NetworkMatrix } from './network-matrix.tsx'
import { NetworkMatrixFile } from './network-matrix-file.tsx'
import styles from './networks.module.css'

export type Matrix = Outputs['network']['matrix']

export function NetworkPage() {
  const texts = useTexts()
  const { networkId = '' } = useParams({ strict: false })
  const { kind, size, district, order = 'name' } = useSearch({ strict: false })
  const { asOf } = useAsOf()
  const trpc = useTRPC()
  const matrix = useQuery({
    ...trpc.network.matrix.queryOptions({
      network: networkId,
      asOf,
      order,
      ...(kind && { kind }),
      ...(size && { sizeClass: size }),
      ...(district && { district }),
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading
        title={matrix.data ? texts.network.title(matrix.data.network.name) : texts.network.networkLabel}
        actions={
          <>
            <NetworkChoice networkId={networkId} />
            <KeyDatePicker />
          </>
        }
      >
        <p>{texts.network.lead}</p>
      </PageHeading>
      <QueryView query={matrix} height={40}>
        {(found) => (
          <div className={styles['page']}>
            <NetworkFilters districts={found.districts} shown={found.municipalities.length} />
            {found.municipalities.length === 0 ? <NobodyHere /> : <Municipalities matrix={found} />}
          </div>
        )}
      </QueryView>
    </>
  )
}

function Municipalities({ matrix }: { matrix: Matrix }) {
  return (
    <>
      <div className={styles['wide']}>
        <NetworkMatrix matrix={matrix} />
      </div>
      <div className={styles['narrow']}>
        <NetworkList matrix={matrix} />
      </div>
      <NetworkMatrixFile matrix={matrix} />
      <MatrixLegend />
    </>
  )
}

function NobodyHere() {
  const texts = useTexts()
  const { kind, size, district } = useSearch({ strict: false })
  const navigate = useNavigate()
  const isFiltered = kind !== undefined || size !== undefined || district !== undefined
  if (!isFiltered)
    return <EmptyState title={texts.network.emptyNetworkTitle}>{texts.network.emptyNetworkText}</EmptyState>
  return (
    <EmptyState
      title={texts.network.emptyTitle}
      action={
        <Button
          onPress={() => navigate({ to: '.', search: ({ asOf, order }: NetworkSearch) => ({ asOf, order }) })}
        >
          {texts.network.resetFilters}
        </Button>
      }
    >
      {texts.network.emptyText}
    </EmptyState>
  )
}

/** Shown to people in several networks. */
function NetworkChoice({ networkId }: { networkId: string }) {
  const texts = useTexts()
  const trpc = useTRPC()
  const navigate = useNavigate()
  const networks = useQuery(trpc.network.list.queryOptions())
  if (!networks.data || networks.data.length < 2) return null
  return (
    <Select
      label={texts.network.networkLabel}
      value={networkId}
      options={networks.data.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => navigate({ to: paths.network, params: { networkId: id } })}
    />
  )
}
