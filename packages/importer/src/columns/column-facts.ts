import { parseDate } from '../values/parse-date.ts'
import { isMark } from '../values/parse-mark.ts'
import { parseAmount, readDigits, saysNothing } from '../values/parse-number.ts'
import { isPerson, looksLikeOffice } from '../values/parse-person.ts'
import { isPercentage } from '../values/parse-progress.ts'
import { parseSdgText } from '../values/parse-sdg.ts'
import { parseStatus } from '../values/parse-status.ts'
import { remembered } from '../words/fold.ts'
import { isTrafficLight } from '../words/status-words.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'

/** What the cells of a column look like: shares 0..1 of the filled cells, lengths in characters. */
export type ColumnFacts = {
  readonly filled: number
  readonly distinct: number
  readonly averageLength: number
  readonly shares: Readonly<Record<Look, number>>
}

export type Look =
  | 'status'
  | 'light'
  | 'percent'
  | 'fraction'
  | 'goal'
  | 'target'
  | 'date'
  | 'year'
  | 'amount'
  | 'number'
  | 'mark'
  | 'numbering'
  | 'uuid'
  | 'person'
  | 'office'
  | 'long'
  | 'letters'
  | 'yesNo'

const looks: readonly Look[] = [
  'status',
  'light',
  'percent',
  'fraction',
  'goal',
  'target',
  'date',
  'year',
  'amount',
  'number',
  'mark',
  'numbering',
  'uuid',
  'person',
  'office',
  'long',
  'letters',
  'yesNo',
]
const mostSampled = 300

/** Looks at up to 300 filled cells of a column below its header. */
export function columnFacts(rows: readonly (readonly Cell[])[], column: number): ColumnFacts {
  const sample: Cell[] = []
  for (const row of rows) {
    const cell = cellAt(row, column)
    if (!isBlank(cell) && cell.kind !== 'error' && !saysNothing(cell.text)) sample.push(cell)
    if (sample.length >= mostSampled) break
  }
  const counts = new Map<Look, number>()
  for (const cell of sample) for (const look of looksOf(cell)) counts.set(look, (counts.get(look) ?? 0) + 1)
  const share = (look: Look) => (sample.length === 0 ? 0 : (counts.get(look) ?? 0) / sample.length)
  return {
    filled: sample.length,
    distinct: sample.length === 0 ? 0 : new Set(sample.map(({ text }) => text)).size / sample.length,
    averageLength:
      sample.length === 0 ? 0 : sample.reduce((sum, { text }) => sum + text.length, 0) / sample.length,
    shares: shareTable(share),
  }
}

function shareTable(share: (look: Look) => number): Record<Look, number> {
  return {
    status: share('status'),
    light: share('light'),
    percent: share('percent'),
    fraction: share('fraction'),
    goal: share('goal'),
    target: share('target'),
    date: share('date'),
    year: share('year'),
    amount: share('amount'),
    number: share('number'),
    mark: share('mark'),
    numbering: share('numbering'),
    uuid: share('uuid'),
    person: share('person'),
    office: share('office'),
    long: share('long'),
    letters: share('letters'),
    yesNo: share('yesNo'),
  }
}

type Test = (cell: Cell) => boolean

const isText: Test = ({ kind }) => kind === 'text'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const numbering = /^(?:[A-Z]{1,4}[-. ]?)?\d{1,4}(?:[.-]\d{1,3})*[a-z]?[.)]?$|^[A-Z]{1,4}[-.]?\d+[a-z]?$/

const tests: Readonly<Record<Look, Test>> = {
  status: (cell) => isText(cell) && parseStatus(cell.text).status !== null,
  light: (cell) => isTrafficLight(cell.text),
  percent: isPercentage,
  fraction: ({ kind, value }) => kind === 'number' && typeof value === 'number' && value >= 0 && value <= 1,
  goal: isGoalLike,
  target: (cell) =>
    /^(?:(?:sdg|ziel)\s*)?\d{1,2}\s?\.\s?(?:\d{1,2}|[a-d])(?:$|[\s,;/])/i.test(cell.text.trim()),
  date: isDateLike,
  year: (cell) => /^(?:19|20)\d\d$/.test(cell.text.trim()),
  amount: (cell) =>
    isText(cell) ? isAmountText(cell.text) : typeof cell.value === 'number' && cell.kind === 'number',
  number: (cell) => cell.kind === 'number' || (isText(cell) && readDigits(cell.text.trim()) !== null),
  mark: isMark,
  numbering: ({ text }) => numbering.test(text.trim()),
  uuid: ({ text }) => uuid.test(text.trim()),
  person: (cell) => isText(cell) && isPerson(cell.text),
  office: (cell) => isText(cell) && cell.text.length < 80 && looksLikeOffice(cell.text),
  long: ({ text }) => text.length > 45,
  letters: ({ text }) => /\p{Letter}{3,}/u.test(text),
  yesNo: (cell) => isMark(cell) || /^(?:nein|no|n)$/i.test(cell.text.trim()),
}

const looksOfText = remembered((text) => looksIn({ kind: 'text', text, value: text }))

function looksOf(cell: Cell): readonly Look[] {
  return isText(cell) && cell.text.length < 100 ? looksOfText(cell.text) : looksIn(cell)
}

function looksIn(cell: Cell): Look[] {
  return looks.filter((look) => tests[look](cell))
}

function isGoalLike(cell: Cell): boolean {
  if (cell.kind === 'number') return typeof cell.value === 'number' && cell.value >= 1 && cell.value <= 17.19
  if (!isText(cell) || cell.text.length > 400) return false
  const read = parseSdgText(cell.text)
  const isSure = read.findings.every(({ code }) => code === 'goal-range' || code === 'not-a-target')
  return isSure && read.primary.length + read.secondary.length > 0
}

function isDateLike(cell: Cell): boolean {
  if (cell.kind === 'date') return true
  if (cell.kind === 'number')
    return (
      typeof cell.value === 'number' &&
      cell.value >= 1950 &&
      cell.value <= 2100 &&
      Number.isInteger(cell.value)
    )
  if (!isText(cell) || cell.text.length > 40) return false
  const read = parseDate(cell)
  return (
    (read.start !== null || read.end !== null || read.isContinuous) &&
    read.findings.every(({ severity }) => severity === 'doubt')
  )
}

function isAmountText(text: string): boolean {
  return (
    text.length < 60 && /\d/.test(text) && parseAmount({ kind: 'text', text, value: text }).value !== null
  )
}
