import type { PlannedRow } from '@kommune17/importer/plan'
import type { BadgeKind } from '../../ui/badge.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { Certainty } from './import-words.ts'
import type { ImportDetail } from './use-import.ts'

type Look = { readonly kind: BadgeKind; readonly icon?: IconName }

export const stateLooks: Readonly<Record<ImportDetail['state'], Look>> = {
  reading: { kind: 'info' },
  ready: { kind: 'warning', icon: 'info' },
  refused: { kind: 'danger', icon: 'danger' },
  cancelled: { kind: 'neutral' },
  applied: { kind: 'success', icon: 'check' },
  undone: { kind: 'neutral', icon: 'undo' },
}

export const actionLooks: Readonly<Record<PlannedRow['action'], Look>> = {
  create: { kind: 'success', icon: 'plus' },
  change: { kind: 'info', icon: 'edit' },
  unchanged: { kind: 'neutral', icon: 'check' },
  skip: { kind: 'neutral', icon: 'minus' },
  error: { kind: 'danger', icon: 'danger' },
}

export const certaintyLooks: Readonly<Record<Certainty, Look>> = {
  sure: { kind: 'success', icon: 'check' },
  guessed: { kind: 'warning', icon: 'warning' },
  unknown: { kind: 'neutral', icon: 'minus' },
  chosen: { kind: 'info', icon: 'edit' },
}
