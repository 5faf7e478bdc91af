import type { ReactNode } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { Card } from '../../ui/card.tsx'
import { FactList } from './fact-list.tsx'
import { FreshnessBadge, ProgressBar, StatusBadge, TimingBadge } from './measure-badges.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'

/** Where the measure stands on the key date: each value with the sentence that explains it. */
export function StateSection({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const format = useFormat()
  const { measure, terms, statuses } = texts
  const { status, progress, freshness, timing, keyDate } = detail
  if (status === null) {
    const text = detail.updates.length === 0 ? measure.never : measure.beforeFirst(format.date(detail.asOf))
    return (
      <Card title={measure.sections.state}>
        <p className={styles['note']}>{text}</p>
      </Card>
    )
  }
  const explained = (value: ReactNode, text: string | null) => (
    <>
      {value}
      {text && <span className={styles['explanation']}>{text}</span>}
    </>
  )
  return (
    <Card title={measure.sections.state}>
      <FactList
        facts={[
          {
            label: terms.status,
            value: explained(<StatusBadge status={status} />, statuses[status].definition),
          },
          {
            label: measure.progress.label,
            value: explained(
              <ProgressBar progress={progress} keyDate={keyDate} />,
              progressText(detail, texts),
            ),
          },
          {
            label: texts.measures.filters.timing,
            value: explained(<TimingBadge timing={timing} />, timing && terms.timing[timing].definition),
          },
          {
            label: texts.measures.filters.freshness,
            value: explained(
              <FreshnessBadge freshness={freshness} />,
              keyDate && measure.freshnessText(format.date(keyDate)),
            ),
          },
        ]}
      />
    </Card>
  )
}

function progressText(
  { progress }: MeasureDetail,
  { measure, terms }: ReturnType<typeof useTexts>,
): string | null {
  if (progress === null) return null
  if (progress.reason !== null) return terms.noProgress[progress.reason].definition
  return progress.basis === null ? null : measure.progress[progress.basis]
}
