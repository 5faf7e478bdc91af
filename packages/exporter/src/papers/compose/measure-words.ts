import type { ChartWords } from '@kommune17/charts'
import {
  type GoalNumber,
  isIsoDate,
  type MeasureState,
  type PartialDate,
  type ReportMeasure,
  type StatedMeasure,
} from '@kommune17/domain'
import { partialDateText } from '../../cells/typed-cell.ts'
import type { PaperCell } from '../paper.ts'

/** `3.2.1 Radweg Nordring` */
export function measureName({ number, title }: { number: string | null; title: string }): string {
  return number === null ? title : `${number} ${title}`
}

export function textCell(text: string | null): PaperCell {
  return { text: text ?? '', value: text }
}

/** A percentage, a greyed one with a word, or why there is none; never 0 for what is not known. */
export function progressText({ progress }: MeasureState, { texts, format }: ChartWords): string {
  const { papers, terms } = texts
  // Why it is not known stands in the status beside it, and in the part on what is not known.
  const { percent, shown, reason } = progress
  if (percent !== null) return format.percent(percent)
  if (shown !== null) return papers.expired(format.percent(shown))
  if (reason === 'ongoing' || reason === 'excluded') return terms.noProgress[reason].label
  return papers.gap
}

export function progressCell(state: MeasureState, words: ChartWords): PaperCell {
  return { text: progressText(state, words), value: state.progress.percent }
}

export const unknownReasons = ['unknown', 'not-stated', 'expired'] as const

/** Why a measure is in no mean although it should be; null when it is known, or not meant to be measured. */
export function unknownReason({ progress }: MeasureState): (typeof unknownReasons)[number] | null {
  return unknownReasons.find((reason) => reason === progress.reason) ?? null
}

/** `überfällig (Q2/2026)`: the planned end, as short as people write it in tables. */
export function timingText({ measure, state }: StatedMeasure, { texts, format }: ChartWords): string {
  const label = texts.terms.timing[state.timing].label
  const { plannedEnd } = measure
  if (plannedEnd === null) return label
  return `${label} (${isIsoDate(plannedEnd) ? format.date(plannedEnd) : partialDateText(plannedEnd)})`
}

/** `2026 bis 3. Quartal 2027`, or null without any date. */
export function periodText(
  { start, end }: { start: PartialDate | null; end: PartialDate | null },
  { texts: { papers }, format }: ChartWords,
): string | null {
  const { between, from, until } = papers.factSheet
  if (start !== null && end !== null) return between(format.partialDate(start), format.partialDate(end))
  if (start !== null) return from(format.partialDate(start))
  return end === null ? null : until(format.partialDate(end))
}

/** The goal a measure is listed with: its first main goal, else the first it supports; null without a confirmed one. */
export function homeGoal({ links }: ReportMeasure): GoalNumber | null {
  const counted = links.filter(({ isConfirmed, effect }) => isConfirmed && effect === 'supports')
  const first = counted.find(({ role }) => role === 'primary') ?? counted[0]
  return first?.goal ?? null
}

/** `Ziele 7, 11 und 13`; the names stand in the headings. */
export function goalNumbersText(goals: readonly GoalNumber[], { texts, format }: ChartWords): string {
  return texts.papers.goals.numbers(goals.length, format.list(goals.map(String)))
}
