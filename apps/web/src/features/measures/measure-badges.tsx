import { StatusBadge as StatusMark } from '@kommune17/charts/react'
import type { Freshness, MeasureStatus, Timing } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import type { Outputs } from '../../trpc.ts'
import { Badge, type BadgeKind } from '../../ui/badge.tsx'
import type { IconName } from '../../ui/icon.tsx'
import styles from './measure-badges.module.css'

type Look = { kind: BadgeKind; icon?: IconName }

const timingLooks: Readonly<Record<Timing, Look>> = {
  'on-schedule': { kind: 'neutral' },
  'late-start': { kind: 'warning', icon: 'warning' },
  overdue: { kind: 'danger', icon: 'warning' },
  undated: { kind: 'neutral' },
  finished: { kind: 'neutral' },
  'not-applicable': { kind: 'neutral' },
}

const freshnessLooks: Readonly<Record<Freshness, Look>> = {
  fresh: { kind: 'neutral' },
  due: { kind: 'warning' },
  stale: { kind: 'warning', icon: 'warning' },
  expired: { kind: 'danger', icon: 'warning' },
}

export function StatusBadge({ status }: { status: MeasureStatus | null }) {
  const texts = useTexts()
  if (status === null) return <span className={styles['none']}>{texts.measures.table.none}</span>
  return <StatusMark status={status} texts={texts} />
}

export function TimingBadge({ timing }: { timing: Timing | null }) {
  const texts = useTexts()
  if (timing === null) return <span className={styles['none']}>{texts.measures.table.none}</span>
  return <Badge {...timingLooks[timing]}>{texts.terms.timing[timing].label}</Badge>
}

export function FreshnessBadge({ freshness }: { freshness: Freshness | null }) {
  const texts = useTexts()
  if (freshness === null) return <span className={styles['none']}>{texts.measures.table.none}</span>
  return <Badge {...freshnessLooks[freshness]}>{texts.terms.freshness[freshness].label}</Badge>
}

type Progress = Outputs['measure']['list']['rows'][number]['progress']

/** A bar with its number; a missing value says why it is missing, an expired one is greyed and dated. */
export function ProgressBar({ progress, keyDate }: { progress: Progress; keyDate: string | null }) {
  const texts = useTexts()
  const format = useFormat()
  if (progress === null) return <span className={styles['none']}>{texts.measures.table.none}</span>
  const { shown, reason } = progress
  if (shown === null) {
    return (
      <span className={styles['none']}>
        {reason ? texts.terms.noProgress[reason].label : texts.measures.table.none}
      </span>
    )
  }
  const isExpired = reason === 'expired'
  return (
    <span className={isExpired ? styles['expired'] : styles['progress']}>
      <span aria-hidden="true" className={styles['track']}>
        <span className={styles['fill']} style={{ width: `${shown}%` }} />
      </span>
      <span className={styles['value']}>{format.percent(shown)}</span>
      {isExpired && (
        <span className={styles['note']}>
          {texts.terms.noProgress.expired.label}
          {keyDate && ` (${format.date(keyDate)})`}
        </span>
      )}
    </span>
  )
}
