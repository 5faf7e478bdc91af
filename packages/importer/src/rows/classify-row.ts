import { isGoalHeading } from '../columns/goal-headers.ts'
import type { SkipReason } from '../import-plan.ts'
import { fold } from '../words/fold.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { type ColumnIndex, firstColumn } from './column-index.ts'

/** What kind of row it is; a section carries the text that holds for the rows below. */
export type RowKind =
  | { readonly kind: 'measure' }
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly section: Section | null }

/** A heading between the rows: a field of action, a goal that belongs into the description, or one of the 17 goals. */
export type Section = { readonly level: 'field' | 'goal' | 'sdg'; readonly text: string }

export type RowContext = {
  readonly index: ColumnIndex
  readonly headerTexts: readonly string[]
  /** How many cells most rows fill. */
  readonly usual: number
  readonly next: readonly Cell[] | undefined
  readonly isAfterLast: boolean
}

const measure: RowKind = { kind: 'measure' }

/** Tells measures from blank rows, sums, sections, repeated headers and footnotes. */
export function classifyRow(row: readonly Cell[], context: RowContext): RowKind {
  const filled = row.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return skip('blank')
  if (isRepeatedHeader(row, context)) return skip('repeated-header')
  if (isSum(row, context)) return skip('sum')
  const [only = ''] = filled.map((cell) => cell.text.trim())
  if (filled.every((cell) => cell.text.trim() === only) && isAlone(row, context))
    return aloneKind(only, context)
  if (isNumberedSection(row, context))
    return sectionOf(cellAt(row, firstColumn(context.index, 'title')).text.trim())
  return measure
}

function skip(reason: SkipReason): RowKind {
  return { kind: 'skip', reason, section: null }
}

function isRepeatedHeader(row: readonly Cell[], { headerTexts }: RowContext): boolean {
  let named = 0
  let same = 0
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue
    named += 1
    const [text, header] = [cell.text.trim(), headerTexts[column] ?? '']
    if (text.length <= header.length && isSameHeader(text.toLowerCase(), header.toLowerCase())) same += 1
  }
  if (named >= 2 && same >= Math.max(2, named * 0.6)) return true
  return named >= 4 && isCounting(row)
}

function isSameHeader(text: string, header: string): boolean {
  return text === header || header.endsWith(` ${text}`)
}

// A row of column numbers below the header: 1 2 3 4 5, or (a) (b) (c).
function isCounting(row: readonly Cell[]): boolean {
  if (row.some((cell) => cell.text.length > 5)) return false
  const texts = row
    .filter((cell) => !isBlank(cell))
    .map((cell) => cell.text.toLowerCase().replaceAll(/[().\s]/g, ''))
  return texts.every(
    (text, position) => text === String(position + 1) || text === String.fromCharCode(97 + position),
  )
}

const sumWord =
  /^(?:zwischen|gesamt|teil)?summen?\b|^(?:ge)?samt(?:summe|kosten|betrag|ergebnis)?\s*(?::|$|\d|in\b)|^insgesamt\b|^(?:grand |sub)?total\b|^sum(?:me)?\b|^σ|^∑|^anzahl\b|^mittelwert\b|^durchschnitt\b/

/** True when the first words of a row say that it adds up others. */
export function startsWithSum(row: readonly Cell[]): boolean {
  const first = row.find((cell) => cell.kind === 'text' && /\p{Letter}|[Σ∑]/u.test(cell.text))
  return first !== undefined && sumWord.test(first.text.trim().toLowerCase())
}

function isSum(row: readonly Cell[], { index }: RowContext): boolean {
  const goals = ['goals', 'targets', 'secondaryGoals'] as const
  const hasGoals = goals.some((field) => !isBlank(cellAt(row, firstColumn(index, field))))
  const texts = row.filter((cell) => cell.kind === 'text' && /\p{Letter}|[Σ∑]/u.test(cell.text))
  const [first] = texts
  if (first === undefined || hasGoals || !sumWord.test(first.text.trim().toLowerCase())) return false
  const others = texts.filter(
    (cell) => cell.text !== first.text && !sumWord.test(cell.text.trim().toLowerCase()),
  )
  return others.length <= 1 && first.text.length < 60 && isBlank(cellAt(row, firstColumn(index, 'status')))
}

// One text in a row of several columns: merged over them, or in one cell while other rows fill more.
function isAlone(row: readonly Cell[], { index, usual }: RowContext): boolean {
  const width = index.columns.filter(({ field }) => field !== 'ignore').length
  const isText = row.some((cell) => cell.kind === 'text' && !isBlank(cell))
  return isText && width >= 3 && usual >= 2
}

const remarkWord =
  /^(?:\*|¹|²|\(?\d\)\s|quelle|hinweis|legende|anmerkung|stand\b|erstellt|bearbeitet|seite \d|fussnote|source|note\b|erlaeuterung|ansprechpartner|kontakt)/

function aloneKind(text: string, { isAfterLast, usual, index }: RowContext): RowKind {
  if (isAfterLast || remarkWord.test(fold(text))) return skip('remark')
  if (text.length > 150) return skip('remark')
  const hasNothingElse = usual < 2 || index.columns.length < 3
  return hasNothingElse ? measure : sectionOf(text)
}

// "2 | Mobilität" above "2.1 | Radweg": a heading with a number of its own.
function isNumberedSection(row: readonly Cell[], { index, next }: RowContext): boolean {
  const [number, title] = [firstColumn(index, 'number'), firstColumn(index, 'title')]
  if (number < 0 || title < 0 || next === undefined) return false
  const others = row.filter((cell, column) => !isBlank(cell) && column !== number && column !== title)
  const own = cellAt(row, number).text.trim().replace(/\.$/, '')
  if (others.length > 0 || own === '' || isBlank(cellAt(row, title))) return false
  return cellAt(next, number).text.trim().replace(',', '.').startsWith(`${own}.`)
}

const fieldWord =
  /^(?:handlungsfeld|themenfeld|themenbereich|handlungsbereich|bereich|schwerpunkt|kategorie|hf|thema|field of action|topic|area|theme|saeule|cluster)\b\s*(?:nr\.?\s*)?(?:[ivx]+\b|\d+|[a-h]\b)?\s*[.:)–-]*\s*/i
const goalWord =
  /^(?:(?:strategisch|operativ|uebergeordnet)\w* ziel|leitziel|leitlinie|teilziel|zielsetzung|strategic goal|operational goal|objective|ziel\b(?! ?\d))/

function sectionOf(text: string): RowKind {
  const folded = fold(text)
  if (goalWord.test(folded)) return { kind: 'skip', reason: 'section', section: { level: 'goal', text } }
  if (isGoalHeading(text)) {
    return { kind: 'skip', reason: 'section', section: { level: 'sdg', text } }
  }
  const named = text.replace(fieldWord, '').trim()
  const bare = named.replace(/^(?:[IVX]+|\d+(?:\.\d+)*|[A-H])[.:)]?\s+(?=\p{Lu})/u, '').trim()
  return { kind: 'skip', reason: 'section', section: { level: 'field', text: bare === '' ? text : bare } }
}

/** How many cells most of the rows fill: the median over rows that are not blank. */
export function usualWidth(rows: readonly (readonly Cell[])[]): number {
  const widths = rows
    .map((row) => new Set(row.filter((cell) => !isBlank(cell)).map((cell) => cell.text)).size)
    .filter((width) => width > 0)
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
