import { type IsoDate, lastDay, type MeasureStatus, type OwnColumn, ownColumnId } from '@kommune17/domain'
import { isStatusHeader, isYearHeader } from '../columns/marked-headers.ts'
import type { ColumnField } from '../import-plan.ts'
import { doubt } from '../problem.ts'
import { type ParsedDate, parseDate } from '../values/parse-date.ts'
import { isMark, parseMark } from '../values/parse-mark.ts'
import { parseAmount, saysNothing } from '../values/parse-number.ts'
import { isPercentage, parseProgress } from '../values/parse-progress.ts'
import { parseSdg } from '../values/parse-sdg.ts'
import { parseStatus } from '../values/parse-status.ts'
import { fold } from '../words/fold.ts'
import { oneLine } from '../words/one-line.ts'
import { isTrafficLight, ownStatusWords } from '../words/status-words.ts'
import type { ColumnIndex } from './column-index.ts'
import { addFindings, type Draft, labelled, type PlacedCell } from './draft.ts'
import { readBudgetNumber, readId, readNumber, readTitle } from './read-names.ts'
import { readOwnColumn } from './read-own-column.ts'
import { readOwnText } from './read-own-text.ts'
import { readCoDepartments, readDepartment, readPersons } from './read-parties.ts'

/** What a row is read with: what holds for columns, and what people chose. */
export type ReadingContext = {
  readonly index: ColumnIndex
  readonly today: IsoDate
  readonly statusWords: Readonly<Record<string, MeasureStatus>>
  readonly persons: 'drop' | 'department' | null
  readonly isKnownDepartment: (name: string) => boolean
  readonly ownColumns: ReadonlyMap<string, OwnColumn>
}

type Reader = (draft: Draft, placed: PlacedCell, context: ReadingContext) => void

const readers: Readonly<Partial<Record<ColumnField, Reader>>> = {
  id: readId,
  number: readNumber,
  title: readTitle,
  description: (draft, placed, { index }) =>
    draft.description.push(noteText(placed, { index, field: 'description' })),
  status: readStatus,
  progress: readProgress,
  fieldOfAction: (draft, { cell }) => {
    draft.fieldOfAction = oneLine(cell.text)
  },
  department: readDepartment,
  coDepartments: readCoDepartments,
  partners: (draft, placed, { index }) => draft.partners.push(noteText(placed, { index, field: 'partners' })),
  persons: readPersons,
  programme: (draft, { cell }) => {
    draft.programme = oneLine(cell.text)
  },
  period: readPeriod,
  start: readStart,
  end: readEnd,
  actualStart: (draft, placed) => {
    draft.actualStart = dateOf(draft, placed)?.start ?? null
  },
  actualEnd: (draft, placed) => {
    draft.actualEnd = dateOf(draft, placed)?.end ?? null
  },
  cost: amountReader('cost'),
  costActual: amountReader('costActual'),
  funding: amountReader('funding'),
  costNote: (draft, placed) => draft.costNote.push(placed.cell.text.trim()),
  goals: (draft, placed) => readGoals(draft, placed, 'primary'),
  secondaryGoals: (draft, placed) => readGoals(draft, placed, 'secondary'),
  targets: (draft, placed) => readGoals(draft, placed, 'implied'),
  keyDate: readKeyDate,
  note: (draft, placed, { index }) => draft.note.push(noteText(placed, { index, field: 'note' })),
  decision: (draft, placed) => draft.decision.push(labelled(placed)),
  budgetNumber: readBudgetNumber,
  visibility: readVisibility,
}

/** Reads one cell into the draft as what its column means; says "nothing" (`-`, `k. A.`) leave the draft as it is. */
export function readCell(
  draft: Draft,
  { placed, field }: { placed: PlacedCell; field: ColumnField },
  context: ReadingContext,
): void {
  if (placed.cell.kind === 'error') {
    addFindings(draft, placed, [doubt('formula-error')])
    return
  }
  const own = context.ownColumns.get(ownColumnId(field) ?? '')
  if (own !== undefined) readOwnColumn(draft, { placed, column: own }, context.index.decimalSign)
  else if (field.startsWith('goal-')) readMark(draft, placed, Number(field.slice(5)))
  else if (field === 'number' || field === 'title' || !saysNothing(placed.cell.text))
    readers[field]?.(draft, placed, context)
}

/** Reads a cell of a row that left this product: texts are taken as they stand, "offen" and "-" as well. */
export function readOwnCell(
  draft: Draft,
  { placed, field }: { placed: PlacedCell; field: ColumnField },
  context: ReadingContext,
): void {
  if (readOwnText(draft, { placed, field }, context.isKnownDepartment)) return
  const status = field === 'status' ? ownStatusWords.get(fold(placed.cell.text)) : undefined
  if (status === undefined) {
    readCell(draft, { placed, field }, context)
    return
  }
  draft.status = status
  draft.statusText = oneLine(placed.cell.text)
}

function readStatus(draft: Draft, placed: PlacedCell, context: ReadingContext): void {
  const { cell, column } = placed
  if (isStatusHeader(placed.header) && (isMark(cell) || /^(?:nein|no|n)$/i.test(cell.text.trim()))) {
    readStatusMark(draft, placed, context)
    return
  }
  draft.statusText = oneLine(cell.text)
  if (cell.kind === 'number' || isPercentage(cell)) {
    const read = parseProgress(cell, context.index.scales.get(column))
    draft.progress ??= read.value
    addFindings(draft, placed, read.findings)
    return
  }
  const read = parseStatus(cell.text, context.statusWords)
  draft.status = read.status
  draft.progress ??= read.progress
  if (!read.isKnown && isTrafficLight(cell.text)) addFindings(draft, placed, [doubt('status-unknown')])
  else addFindings(draft, placed, read.isKnown ? read.findings : [doubt('status-unknown')])
  if (cell.text.trim().length > 60) draft.note.push(cell.text.trim())
}

// A cross under "geplant": the header is the state. A "nein" under "erledigt?" says nothing about which other.
function readStatusMark(draft: Draft, placed: PlacedCell, { statusWords }: ReadingContext): void {
  if (!isMark(placed.cell) || /^n$/i.test(placed.cell.text.trim())) return
  const header = placed.header.replace(/[?\s]+$/, '')
  const read = parseStatus(header, statusWords)
  draft.status = read.status
  draft.statusText = header
  addFindings(draft, placed, read.findings)
}

function readProgress(draft: Draft, placed: PlacedCell, { index, statusWords }: ReadingContext): void {
  const read = parseProgress(placed.cell, index.scales.get(placed.column))
  const asStatus =
    read.value === null && read.note !== null ? parseStatus(placed.cell.text, statusWords) : null
  if (asStatus?.status !== null && asStatus !== null) {
    draft.status ??= asStatus.status
    draft.statusText ??= oneLine(placed.cell.text)
    addFindings(draft, placed, asStatus.findings)
    return
  }
  draft.progress = read.value ?? draft.progress
  if (read.note !== null) draft.note.push(labelled(placed))
  addFindings(draft, placed, read.findings)
}

function amountReader(field: 'cost' | 'costActual' | 'funding'): Reader {
  return (draft, placed, { index }) => {
    const read = parseAmount(placed.cell, index.units.get(placed.column))
    draft[field] = read.value
    if (read.note !== null) draft.costNote.push(labelled(placed, read.note))
    addFindings(draft, placed, read.findings)
  }
}

function readGoals(draft: Draft, placed: PlacedCell, role: 'primary' | 'secondary' | 'implied'): void {
  const read = parseSdg(placed.cell)
  draft[role].push(...read.primary)
  draft.secondary.push(...read.secondary)
  draft.targets.push(...read.targets)
  addFindings(draft, placed, read.findings)
}

function readMark(draft: Draft, placed: PlacedCell, number: number): void {
  const { role, findings } = parseMark(placed.cell)
  const goal = parseSdg({ kind: 'number', text: String(number), value: number }).primary
  if (role !== null) draft[role].push(...goal)
  addFindings(draft, placed, findings)
}

// A day that does not exist must be mended; words that are no date are kept as a note and shown.
function dateOf(draft: Draft, placed: PlacedCell): ParsedDate | null {
  const read = parseDate(placed.cell)
  const isLost = read.start === null && read.end === null && !read.isContinuous
  const isWording = isLost && !/\d\d?[./]\d/.test(placed.cell.text)
  const isVague = read.findings.some(({ code }) => code === 'date-imprecise')
  if (isWording || isVague) draft.note.push(labelled(placed))
  addFindings(draft, placed, isWording && read.findings.length > 0 ? [doubt('not-a-date')] : read.findings)
  if (read.isContinuous) draft.isContinuous = true
  return isLost ? null : read
}

function readPeriod(draft: Draft, placed: PlacedCell): void {
  if (isYearHeader(placed.header) && isMark(placed.cell)) {
    draft.start ??= placed.header.trim()
    draft.end = placed.header.trim()
    return
  }
  const read = dateOf(draft, placed)
  draft.start ??= read?.start ?? null
  draft.end ??= read?.end ?? null
}

function readStart(draft: Draft, placed: PlacedCell, { index }: ReadingContext): void {
  const read = dateOf(draft, placed)
  if (read === null) return
  draft.start = read.start
  if (!read.isPoint && !index.byField.has('end')) draft.end = read.end
}

function readEnd(draft: Draft, placed: PlacedCell): void {
  const read = dateOf(draft, placed)
  if (read === null) return
  draft.end = read.end
  if (!read.isPoint && draft.start === null) draft.start = read.start
}

function readKeyDate(draft: Draft, placed: PlacedCell, { today }: ReadingContext): void {
  const read = parseDate(placed.cell)
  const date = read.end ?? read.start
  if (date === null) {
    draft.note.push(labelled(placed))
    addFindings(draft, placed, [doubt('not-a-date')])
    return
  }
  const day = lastDay(date)
  const isStarted = date.length < 10 && day > today && date <= today
  if (day > today && !isStarted) addFindings(draft, placed, [doubt('key-date-in-future')])
  else draft.keyDate = isStarted ? today : day
  addFindings(draft, placed, read.findings)
}

function readVisibility(draft: Draft, placed: PlacedCell): void {
  const text = fold(placed.cell.text)
  if (/^(?:oeffentlich|public|ja|yes|x|wahr)$/.test(text)) draft.visibility = 'public'
  else if (/^(?:netzwerk|network|im netzwerk|nur (?:im )?netzwerk)$/.test(text)) draft.visibility = 'network'
  else if (/^(?:intern|internal|nein|no|nicht ?oeffentlich|falsch)$/.test(text)) draft.visibility = 'internal'
  else addFindings(draft, placed, [doubt('not-a-visibility')])
}

// One plain column keeps its text; of several, and of a column named otherwise, each says whose text it is.
function noteText(placed: PlacedCell, { index, field }: { index: ColumnIndex; field: ColumnField }): string {
  const isOne = (index.byField.get(field)?.length ?? 0) === 1
  const isPlain =
    /^(?:kurz)?beschreibung|^description|^bemerkung|^anmerkung|^sachstand|^kommentar|^notiz|^notes?$|^remarks?$|^comments?$|^partner|^kooperations/.test(
      fold(placed.header),
    )
  return isPlain && (isOne || placed.header === '') ? placed.cell.text.trim() : labelled(placed)
}
