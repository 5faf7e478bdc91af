import {
  type CellValue,
  type ErrorCode,
  type ErrorDetails,
  type FieldIssue,
  type FieldIssueCode,
  type GoalsCell,
  goalOfTarget,
  isTargetCode,
  statusCellOf,
  parseCell as validateCell,
} from '@kommune17/domain'
import { texts as allTexts } from '@kommune17/i18n/all-texts'
import {
  type Cell,
  fold,
  parseAmount,
  parseDate,
  parseProgress,
  parseSdg,
  parseStatus,
  saysNothing,
} from '@kommune17/importer/values'
import type { Locale } from '../../language.tsx'
import { parseNumberText } from '../../ui/parse-number.ts'
import type { GridColumn } from './grid-columns.ts'

/** What is wrong with a cell: a word of the grid's own, of the fields' rules, or of the server. */
export type CellProblem =
  | { readonly from: 'grid'; readonly code: GridProblemCode; readonly text: string }
  | { readonly from: 'field'; readonly code: FieldIssueCode; readonly details: FieldIssue['details'] }
  | { readonly from: 'server'; readonly code: ErrorCode; readonly details: ErrorDetails }

export type GridProblemCode =
  | 'not-a-date'
  | 'not-one-date'
  | 'not-an-amount'
  | 'not-a-percentage'
  | 'not-a-status'
  | 'reason-missing'
  | 'not-a-choice'
  | 'not-yes-or-no'
  | 'not-a-goal'
  | 'read-only'

export type ReadCell =
  | { readonly isRead: true; readonly value: CellValue }
  | { readonly isRead: false; readonly problem: CellProblem }

/** Reads what was typed or pasted into a cell, in the spellings people use in German and English. */
export function readCell(column: GridColumn, text: string, locale: Locale): ReadCell {
  const raw = readKind(column, text, locale)
  if (!raw.isRead) return raw
  const checked = validateCell(column.field, raw.value, column.own === null ? [] : [column.own])
  if (checked.isValid) return { isRead: true, value: checked.value }
  const { code, details } = checked.issue
  return { isRead: false, problem: { from: 'field', code, details } }
}

function readKind(column: GridColumn, text: string, locale: Locale): ReadCell {
  switch (column.kind) {
    case 'line':
      return read(tidied(text.replaceAll(/\s*[\r\n\t]+\s*/g, ' ')))
    case 'text':
      return read(tidied(text))
    case 'choice':
      return column.field === 'status' ? readStatus(text) : readChoice(column, text)
    case 'yes-no':
      return readYesNo(text)
    case 'percent':
      return readPercent(text)
    case 'money':
      return readMoney(text)
    case 'number':
      return readNumber(text, locale)
    case 'start':
    case 'end':
      return readDate(text, column.kind)
    case 'goals':
      return readGoals(text)
  }
}

function read(value: CellValue): ReadCell {
  return { isRead: true, value }
}

function unread(code: GridProblemCode, text: string): ReadCell {
  return { isRead: false, problem: { from: 'grid', code, text: text.trim().slice(0, 80) } }
}

function tidied(text: string): string | null {
  const tidy = text.replaceAll('\r\n', '\n').normalize('NFC').trim()
  return tidy === '' ? null : tidy
}

function cellOf(text: string): Cell {
  return { kind: 'text', text, value: text }
}

// „verworfen: zu teuer“, „verworfen – zu teuer“: a word of the list, and the reason for it.
const withReason = /^(.+?)\s*(?::|[–—]|\s-)\s*([\s\S]*)$/

function readStatus(text: string): ReadCell {
  if (text.trim() === '') return read('unknown')
  const [, word = '', reason = ''] = withReason.exec(text.trim()) ?? []
  if (parseStatus(word).status === 'discarded') {
    return read(statusCellOf({ status: 'discarded', reason: tidied(reason) }))
  }
  const { status, progress } = parseStatus(text)
  // A percentage in the same cell would be lost.
  return status === null || progress !== null ? unread('not-a-status', text) : read(status)
}

/** True for what discards a measure without saying why; the server would refuse it. */
export function lacksReason({ field }: GridColumn, value: CellValue): boolean {
  return field === 'status' && value === 'discarded'
}

/** What a cell says that lacks the reason. */
export function reasonMissing(text: string): CellProblem {
  return { from: 'grid', code: 'reason-missing', text }
}

/** True where the reason for discarding is all that is missing. */
export function asksForReason({ code }: CellProblem): boolean {
  return code === 'reason-missing' || code === 'reason-required'
}

function readChoice({ field, choices }: GridColumn, text: string): ReadCell {
  if (text.trim() === '') return read(null)
  const folded = fold(text)
  const named = choices.filter(({ label }) => fold(label) === folded)
  const found = named.find(({ isOffered }) => isOffered) ?? named[0]
  if (found) return read(found.value)
  const visibility = field === 'visibility' ? visibilityNames.get(folded) : undefined
  return visibility === undefined ? unread('not-a-choice', text) : read(visibility)
}

const visibilityNames = new Map(
  (['internal', 'network', 'public'] as const).flatMap((visibility) =>
    [visibility, ...[allTexts.de, allTexts.en].map(({ terms }) => terms.visibilities[visibility].label)].map(
      (name) => [fold(name), visibility] as const,
    ),
  ),
)

function readYesNo(text: string): ReadCell {
  const word = fold(text)
  if (/^(?:ja|j|yes|y|x|wahr|true|1|✓|✔)$/.test(word)) return read(true)
  if (/^(?:|nein|n|no|falsch|false|0|-)$/.test(word)) return read(false)
  return unread('not-yes-or-no', text)
}

function readPercent(text: string): ReadCell {
  const { value } = parseProgress(cellOf(text))
  return value === null && !isNothing(text) ? unread('not-a-percentage', text) : read(value)
}

// "8.000 p.a." or "10.000 $" hold more than an amount in euros: it would be lost without a word.
const lostWords = ['number-per-year', 'number-currency', 'number-range', 'number-negative']

function readMoney(text: string): ReadCell {
  const { value, findings } = parseAmount(cellOf(text))
  const isLossy = findings.some(({ code }) => lostWords.includes(code))
  return isLossy || (value === null && !isNothing(text)) ? unread('not-an-amount', text) : read(value)
}

function readNumber(text: string, locale: Locale): ReadCell {
  const value = isNothing(text) ? null : parseNumberText(text, locale)
  return Number.isNaN(value) ? unread('not-an-amount', text) : read(value)
}

function readDate(text: string, side: 'start' | 'end'): ReadCell {
  const date = parseDate(cellOf(text))
  if (date.findings.some(({ severity }) => severity === 'error')) return unread('not-a-date', text)
  const isTwo = !date.isPoint && date.start !== null && date.end !== null
  if (isTwo || date.isContinuous) return unread('not-one-date', text)
  const value = side === 'start' ? date.start : date.end
  return value === null && !isNothing(text) ? unread('not-one-date', text) : read(value)
}

function isNothing(text: string): boolean {
  return text.trim() === '' || saysNothing(text)
}

const codes = String.raw`\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?(?:\s*,\s*\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)*`
const ownForm = new RegExp(String.raw`^\s*(${codes})?\s*(?:\(\s*(${codes})\s*\))?\s*$`)

// The grid's own spelling first: it tells main from further targets, which free text cannot.
function readGoals(text: string): ReadCell {
  const own = ownForm.exec(text)
  if (own !== null && text.trim() !== '') {
    const [primary, secondary] = [codesIn(own[1]), codesIn(own[2])]
    if ([...primary, ...secondary].every(isGoalCode)) return read({ primary, secondary })
  }
  const { primary, secondary, targets, findings } = parseSdg(cellOf(text))
  if (findings.some(({ code }) => code === 'not-a-goal' || code === 'not-a-target'))
    return unread('not-a-goal', text)
  const named = (goals: readonly number[]) =>
    goals.flatMap((goal) => {
      const ofGoal = targets.filter((target) => goalOfTarget(target) === goal)
      return ofGoal.length === 0 ? [String(goal)] : ofGoal
    })
  const goals: GoalsCell = { primary: named(primary), secondary: named(secondary) }
  const isEmpty = goals.primary.length + goals.secondary.length === 0
  if (isEmpty && !isNothing(text)) return unread('not-a-goal', text)
  return isEmpty ? required() : read(goals)
}

function required(): ReadCell {
  return { isRead: false, problem: { from: 'server', code: 'goal-required', details: {} } }
}

function codesIn(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]))
}

function isGoalCode(code: string): boolean {
  return isTargetCode(code) || (/^[1-9]\d?$/.test(code) && Number(code) <= 17)
}
