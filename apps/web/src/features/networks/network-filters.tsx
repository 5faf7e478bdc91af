import { municipalityKinds, sizeClasses } from '@kommune17/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import type { NetworkSearch } from '../../search.ts'
import { Select } from '../../ui/select.tsx'
import styles from './networks.module.css'

/** Kind, size, district and order; everything stands in the address. There is no order by value. */
export function NetworkFilters({ districts, shown }: { districts: readonly string[]; shown: number }) {
  const texts = useTexts()
  const { kind, size, district, order } = useSearch({ strict: false })
  const words = texts.network
  const change = useChange()
  return (
    <div className={styles['filters']}>
      <Select
        label={words.kind}
        value={kind ?? ''}
        options={[
          { value: '', label: words.anyKind },
          ...municipalityKinds.map((value) => ({ value, label: texts.register.kinds[value] })),
        ]}
        onChange={(value) => change({ kind: municipalityKinds.find((it) => it === value) })}
      />
      <Select
        label={words.size}
        value={size ?? ''}
        options={[
          { value: '', label: words.anySize },
          ...sizeClasses.map((value) => ({ value, label: texts.register.sizeClasses[value] })),
        ]}
        onChange={(value) => change({ size: sizeClasses.find((it) => it === value) })}
      />
      <Select
        label={words.district}
        value={district ?? ''}
        options={[
          { value: '', label: words.anyDistrict },
          ...districts.map((value) => ({ value, label: value })),
        ]}
        onChange={(value) => change({ district: value === '' ? undefined : value })}
      />
      <Select
        label={words.order}
        value={order ?? 'name'}
        options={[
          { value: 'name', label: words.orders.name },
          { value: 'size', label: words.orders.size },
        ]}
        onChange={(value) => change({ order: value === 'size' ? 'size' : undefined })}
      />
      <p role="status" className={styles['shown']}>
        {words.shown(shown)}
      </p>
    </div>
  )
}

function useChange() {
  const navigate = useNavigate()
  return (change: NetworkSearch) =>
    navigate({
      to: '.',
      search: (former: NetworkSearch) => ({ ...former, ...change }),
      replace: true,
      resetScroll: false,
    })
}
