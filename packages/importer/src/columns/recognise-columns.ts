import { type OwnColumn, ownColumnId } from '@kommune17/domain'
import { type ColumnField, type PlainField, type PlannedColumn, plainFields } from '../import-plan.ts'
import { fileLimits } from '../reading/limits.ts'
import { startsWithSum } from '../rows/classify-row.ts'
import { guessFields } from '../words/header-words.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { type ColumnFacts, columnFacts } from './column-facts.ts'
import { fieldFit, typedFields } from './field-fit.ts'
import { goalOfHeader } from './goal-headers.ts'
import { isStatusHeader, isYearHeader } from './marked-headers.ts'
import { ownHeaders } from './own-headers.ts'
import { exportedColumns, isExportedLabel } from './own-list.ts'

/** The columns with what they mean, and which of them say something else above than below. */
export type RecognisedColumns = {
  readonly columns: readonly PlannedColumn[]
  readonly contradictions: readonly number[]
}

type Given = {
  readonly texts: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly chosen: Readonly<Record<number, ColumnField>>
  readonly ownColumns: readonly OwnColumn[]
}
type Candidate = {
  readonly index: number
  readonly field: PlainField
  readonly score: number
  readonly reason: 'header' | 'content'
}

const manyTimes: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'description',
  'note',
  'persons',
  'partners',
  'coDepartments',
  'ignore',
  'unknown',
  'decision',
  'goals',
  'secondaryGoals',
  'targets',
])

/** Tells what each column means by its header and its cells; what a person chose before stands. */
export function recogniseColumns({ texts, rows, chosen, ownColumns }: Given): RecognisedColumns {
  // A column may be chosen behind the last one: what is typed into its cells says what the list does not.
  const added = Object.keys(chosen).map((index) => Math.min(Number(index), fileLimits.columns) + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), Math.max(texts.length, ...added))
  const known = new Map<number, PlannedColumn>()
  const typical = rows.filter((row) => isTypical(row, width))
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    header: texts[index] ?? '',
    facts: columnFacts(typical, index),
  }))
  for (const { index, header } of columns) {
    const field = chosen[index]
    if (field !== undefined && isThere(field, ownColumns))
      known.set(index, { index, header, field, certainty: 1, reason: 'chosen' })
  }
  const isExported = takeExported(columns, { known, ownColumns })
  if (isExported)
    return {
      columns: columns.map((column) => known.get(column.index) ?? unknownColumn(column)),
      contradictions: [],
    }
  takeNamed(columns, { known, ownColumns })
  takeMatrix(columns, known)
  takeMarked(columns, { known, field: 'period', isNamed: isYearHeader, fewest: 2 })
  takeMarked(columns, { known, field: 'status', isNamed: isStatusHeader, fewest: 1 })
  const open = columns.filter(({ index }) => !known.has(index))
  const candidates = open.flatMap(candidatesOf).sort((a, b) => b.score - a.score)
  assign(candidates, { columns, known })
  proposeTitle(columns, known)
  return {
    columns: columns.map((column) => known.get(column.index) ?? unknownColumn(column)),
    contradictions: open
      .filter((column) => contradicts(column, known.get(column.index)))
      .map(({ index }) => index),
  }
}

// Sums and headings between the rows say nothing about a column.
function isTypical(row: readonly Cell[], width: number): boolean {
  if (width < 3) return true
  const texts = new Set(row.filter((cell) => !isBlank(cell)).map(({ text }) => text))
  return texts.size >= 2 && !startsWithSum(row)
}

type OpenColumn = { readonly index: number; readonly header: string; readonly facts: ColumnFacts }
type Known = Map<number, PlannedColumn>

function unknownColumn({ index, header }: OpenColumn): PlannedColumn {
  return { index, header, field: 'unknown', certainty: 0, reason: 'none' }
}

type OwnGiven = { readonly known: Known; readonly ownColumns: readonly OwnColumn[] }

// What was once said of a column may be about an own column that is removed by now.
function isThere(field: ColumnField, ownColumns: readonly OwnColumn[]): boolean {
  const own = ownColumnId(field)
  return own === null || ownColumns.some(({ id }) => id === own)
}

// A list that came from here is known by its headers alone.
function takeExported(columns: readonly OpenColumn[], { known, ownColumns }: OwnGiven): boolean {
  const exported = exportedColumns(
    columns.map(({ header }) => header),
    ownColumns,
  )
  take(exported, { columns, known })
  return exported.size > 0
}

// Whoever calls a column of a list like an own column means it, unless every measure has a field of that name.
function takeNamed(columns: readonly OpenColumn[], { known, ownColumns }: OwnGiven): void {
  const headers = columns.map(({ header }) => header)
  const isOpen = (index: number) => !known.has(index) && !isExportedLabel(headers[index] ?? '')
  take(ownHeaders(headers, { ownColumns, nameOf: ({ name }) => name, isOpen }), { columns, known })
}

function take(
  fields: ReadonlyMap<number, ColumnField>,
  { columns, known }: { columns: readonly OpenColumn[]; known: Known },
): void {
  const chosen = new Set([...known.values()].map(({ field }) => field))
  for (const [index, field] of fields) {
    const isChosen = known.has(index) || (ownColumnId(field) !== null && chosen.has(field))
    const header = columns[index]?.header ?? ''
    if (!isChosen) known.set(index, { index, header, field, certainty: 1, reason: 'header' })
  }
}

// Four or more columns named after different goals, filled with marks or nothing: the matrix of 17 goals.
function takeMatrix(columns: readonly OpenColumn[], known: Known): void {
  const found = columns.flatMap((column) => {
    const { goal } = goalOfHeader(column.header)
    const isMarked = column.facts.filled === 0 || column.facts.shares.mark >= 0.6
    return goal === null || !isMarked || known.has(column.index) ? [] : [{ column, goal }]
  })
  if (new Set(found.map(({ goal }) => goal)).size < 4) return
  const taken = new Set<number>()
  for (const { column, goal } of found) {
    if (taken.has(goal)) continue
    taken.add(goal)
    const certainty = column.facts.filled === 0 ? 0.9 : 0.98
    known.set(column.index, {
      index: column.index,
      header: column.header,
      field: `goal-${goal}`,
      certainty,
      reason: 'header',
    })
  }
}

type MarkedColumns = {
  readonly known: Known
  readonly field: PlainField
  readonly isNamed: (header: string) => boolean
  readonly fewest: number
}

// Years or states as columns with crosses: 2025 | 2026 | 2027, or geplant | begonnen | fertig.
function takeMarked(columns: readonly OpenColumn[], { known, field, isNamed, fewest }: MarkedColumns): void {
  const found = columns.filter(({ index, header, facts }) => {
    return !known.has(index) && isNamed(header) && (facts.filled === 0 || facts.shares.yesNo >= 0.8)
  })
  if (found.length < fewest || found.every(({ facts }) => facts.filled === 0)) return
  for (const { index, header } of found)
    known.set(index, { index, header, field, certainty: 0.85, reason: 'header' })
}

function candidatesOf({ index, header, facts }: OpenColumn): Candidate[] {
  const byHeader = new Map(guessFields(header).map(({ field, score }) => [field, score]))
  return plainFields.flatMap((field): Candidate[] => {
    const named = byHeader.get(field) ?? 0
    const fit = fieldFit(field, facts)
    const score =
      named > 0 ? headerScore(field, { named, fit, filled: facts.filled }) : contentScore(field, facts)
    return score < 0.3 ? [] : [{ index, field, score, reason: named > 0 ? 'header' : 'content' }]
  })
}

function headerScore(
  field: PlainField,
  { named, fit, filled }: { named: number; fit: number | null; filled: number },
): number {
  if (fit === null) return named * 0.85
  // One or two odd cells may be slips; more of them mean that the header stands over the wrong column.
  if (typedFields.has(field) && fit < -0.4 && filled >= 3) return named * 0.31
  return Math.min(1, named * 0.72 + Math.max(fit, -0.4) * 0.28)
}

// Only contents with an unmistakable form speak without a header.
const contentScores: Readonly<Partial<Record<PlainField, (facts: ColumnFacts) => number>>> = {
  status: ({ shares, averageLength }) =>
    when(shares.status > 0.7 && averageLength < 40, 0.5 + shares.status * 0.2),
  progress: ({ shares }) => when(shares.percent > 0.8, 0.6),
  targets: ({ shares }) => when(shares.target > 0.8 && shares.date < 0.5 && shares.numbering < 0.8, 0.55),
  goals: goalContent,
  period: ({ shares }) => when(shares.date > 0.8 && shares.amount < 0.5, 0.42),
  department: ({ shares, averageLength }) => when(shares.office > 0.7 && averageLength < 40, 0.5),
  persons: ({ shares }) => when(shares.person > 0.7, 0.5),
  number: ({ shares, distinct }) => when(shares.numbering > 0.9 && distinct > 0.95, 0.45),
  cost: ({ shares }) => when(shares.amount > 0.9 && shares.numbering < 0.5 && shares.year < 0.2, 0.4),
}

function when(isSo: boolean, score: number): number {
  return isSo ? score : 0
}

function contentScore(field: PlainField, facts: ColumnFacts): number {
  if (field === 'id') return facts.shares.uuid > 0.9 ? 0.9 : 0
  return facts.filled < 2 ? 0 : (contentScores[field]?.(facts) ?? 0)
}

function goalContent({ shares, distinct }: ColumnFacts): number {
  if (shares.letters > 0.5 && shares.goal > 0.7) return 0.65
  const isCounting = shares.numbering > 0.9 && distinct > 0.9
  return shares.goal > 0.8 && !isCounting ? 0.46 : 0
}

function assign(
  candidates: readonly Candidate[],
  { columns, known }: { columns: readonly OpenColumn[]; known: Known },
): void {
  const taken = new Set<ColumnField>([...known.values()].map(({ field }) => field))
  for (const { index, field, score, reason } of candidates) {
    if (known.has(index) || (taken.has(field) && !(manyTimes.has(field) && reason === 'header'))) continue
    if (reason === 'content' && isRefused(field, taken)) continue
    taken.add(field)
    const header = columns[index]?.header ?? ''
    known.set(index, {
      index,
      header,
      field,
      certainty: Math.round(Math.min(score, 0.99) * 100) / 100,
      reason,
    })
  }
}

// Without a header a second date or office would be a guess.
function isRefused(field: PlainField, taken: ReadonlySet<ColumnField>): boolean {
  const dates: readonly ColumnField[] = ['period', 'start', 'end']
  return dates.includes(field) && dates.some((date) => taken.has(date))
}

// A list of measures has a title: the texts that differ most, when no header names it.
function proposeTitle(columns: readonly OpenColumn[], known: Known): void {
  const found = [...known.values()].map(({ field }) => field)
  const isList = columns.length <= 2 || found.some((field) => field !== 'note' && field !== 'description')
  if (found.includes('title') || !isList) return
  const [best] = columns
    .filter(({ index, facts }) => !known.has(index) && facts.filled > 0)
    .map((column) => ({ ...column, score: fieldFit('title', column.facts) ?? 0 }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
  if (best === undefined) return
  const { index, header } = best
  known.set(index, { index, header, field: 'title', certainty: 0.5, reason: 'content' })
}

function contradicts({ header, facts }: OpenColumn, found: PlannedColumn | undefined): boolean {
  const [first] = guessFields(header)
  if (first === undefined || first.score < 1 || !typedFields.has(first.field)) return false
  return found?.reason === 'content' && (fieldFit(first.field, facts) ?? 0) < -0.4
}

/** The number of filled cells of a column. */
export function filledCells(rows: readonly (readonly Cell[])[], column: number): number {
  return rows.reduce((count, row) => count + (isBlank(cellAt(row, column)) ? 0 : 1), 0)
}
