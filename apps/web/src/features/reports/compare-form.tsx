import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './reports.module.css'
import type { ReportHead } from './use-reports.ts'

type Pair = { before: string; after: string }

/** Two frozen reports to compare; the two latest ones unless others are chosen. */
export function CompareForm({ reports, chosen }: { reports: readonly ReportHead[]; chosen?: Partial<Pair> }) {
  const { compare: words } = useTexts().reports
  const format = useFormat()
  const navigate = useNavigate()
  const { key } = useMunicipality()
  const frozen = reports
    .filter(({ state }) => state !== 'draft')
    .toSorted((a, b) => (a.choice.asOf < b.choice.asOf ? 1 : -1))
  const [pair, setPair] = useState<Pair>({
    before: chosen?.before ?? frozen[1]?.id ?? '',
    after: chosen?.after ?? frozen[0]?.id ?? '',
  })
  if (frozen.length < 2) return <p className={styles['muted']}>{words.needsTwo}</p>
  const options = frozen.map(({ id, choice }) => ({
    value: id,
    label: words.option(choice.title, format.date(choice.asOf)),
  }))
  return (
    <form
      className={styles['compare']}
      onSubmit={(event) => {
        event.preventDefault()
        void navigate({ to: paths.compareReports, params: { municipality: key }, search: pair })
      }}
    >
      <Select
        label={words.before}
        value={pair.before}
        options={options}
        onChange={(before) => setPair({ ...pair, before })}
      />
      <Select
        label={words.after}
        value={pair.after}
        options={options}
        onChange={(after) => setPair({ ...pair, after })}
      />
      <Button type="submit">{words.open}</Button>
    </form>
  )
}
