import type { ReactNode } from 'react'
import { useTexts } from '../../language.tsx'
import styles from './fact-list.module.css'

export type Fact = { label: string; value: ReactNode }

/** Names and values; what is missing says so. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const texts = useTexts()
  return (
    <dl className={styles['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isMissing(value) ? <span className={styles['none']}>{texts.measure.none}</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === ''
}
