import { daysBetween, isIsoDate, isPartialDate, type PartialDate } from '@kommune17/domain'
import { doubt, type Finding, failure } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'
import { saysNothing } from './parse-number.ts'
import { pad, readSingleDate as single } from './single-date.ts'

/** A date or period as precisely as it was written; `isPoint`: one date, so the column says which end it is. */
export type ParsedDate = {
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly isPoint: boolean
  readonly isContinuous: boolean
  readonly findings: readonly Finding[]
}

// Prose is no date; the patterns below are not for long texts.
const longestDate = 120

const nothing: ParsedDate = { start: null, end: null, isPoint: false, isContinuous: false, findings: [] }

/** Reads `31.12.2025`, `1.3.26`, `Q3/2026`, `II/2025`, `2024–2027`, `seit 05/2022`, `fortlaufend`; errors for days that do not exist. */
export function parseDate(cell: Cell): ParsedDate {
  if (cell.kind === 'date' && typeof cell.value === 'string') return dateCell(cell.value, cell.text)
  if (cell.kind === 'number' && typeof cell.value === 'number') return numberCell(cell.value)
  const text = cell.text.trim()
  if (text.length > longestDate) return failed()
  if (text === '' || saysNothing(text)) return nothing
  return parseDateText(text)
}

// A date shown as month or year was typed as one: its first day is Excel's, not the author's.
function dateCell(value: string, text: string): ParsedDate {
  if (!isIsoDate(value)) return failed()
  if (/^\d{2}\/\d{4}$/.test(text)) return point(value.slice(0, 7), [])
  if (/^\d{4}$/.test(text)) return point(text, [])
  const year = yearInDateCell(value)
  return year === null ? point(value, []) : point(year, [doubt('year-in-date', year)])
}

// "2027" typed into a cell that shows dates becomes day 2027 since 1900: a day in 1905 no measure is about.
function yearInDateCell(value: string): string | null {
  const days = String(daysBetween('1899-12-30', value))
  return value < '1906' && value >= '1905' && isPartialDate(days) ? days : null
}

function numberCell(value: number): ParsedDate {
  if (Number.isInteger(value) && isPartialDate(String(value))) return point(String(value), [])
  if (value < 20_000 || value > 80_000) return failed()
  const day = serialDay(Math.floor(value))
  return isIsoDate(day) ? point(day, [doubt('date-from-number', day)]) : failed()
}

// Days since 30 December 1899, as spreadsheets count them, into the Gregorian calendar (after Howard Hinnant).
function serialDay(serial: number): string {
  const shifted = serial - 25_569 + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${pad(month)}-${pad(day)}`
}

const continuous =
  /^(?:(?:fort)?laufend|daueraufgabe|dauerhaft|dauernd|kontinuierlich|unbefristet|staendig|fortl\.?|lfd\.?|permanent|ongoing|continuous(?:ly)?|jaehrlich|regelmaessig|immer)(?:e aufgabe)?$/

function parseDateText(original: string): ParsedDate {
  const text = fold(original)
  if (continuous.test(text)) return { ...nothing, isContinuous: true }
  const range = splitRange(text)
  if (range !== null) return range
  const since = /^(?:ab|seit|von|beginn:?|start:?|from|since|starting)\s+(.+)$/.exec(text)?.[1]
  if (since !== undefined) return openEnded(since)
  const until = /^(?:bis(?: zum| zu| ende)?|spaetestens(?: bis)?|ende:|until|by|to)\s+(.+)$/.exec(text)?.[1]
  if (until !== undefined) {
    const read = single(/^bis ende/.test(text) ? `ende ${until}` : until)
    return read === null ? failed() : { ...nothing, end: read.date, findings: read.findings }
  }
  const read = single(text)
  return read === null ? failed() : point(read.date, read.findings)
}

function openEnded(text: string): ParsedDate {
  const lasting = /^(.+?),?\s+(?:fortlaufend|laufend|dauerhaft|unbefristet|fortl\.?)$/.exec(text)?.[1]
  const read = single(lasting ?? text)
  if (read === null) return failed()
  return { ...nothing, start: read.date, isContinuous: lasting !== undefined, findings: read.findings }
}

function splitRange(text: string): ParsedDate | null {
  const open =
    /^(.+?)\s*(?:-|bis|bis auf weiteres|ff\.?|\.\.\.)\s*(?:heute|laufend|fortlaufend|auf weiteres|today|offen)?$/.exec(
      text,
    )
  const ends = /^(?:von\s+)?(.+?)\s*(?:\s-\s|\bbis(?: zum)?\b|\bto\b|\buntil\b|-)\s*(.+)$/.exec(text)
  const plain = single(text)
  if (plain !== null) return null
  if (open !== null && single(open[1] ?? '') !== null) return openEnded(`${open[1] ?? ''} laufend`)
  return ends === null ? yearPair(text) : joinEnds(ends[1] ?? '', ends[2] ?? '')
}

function joinEnds(from: string, to: string): ParsedDate | null {
  const end = single(to.replace(/^bis\s+/, ''))
  if (end === null) return null
  const start =
    single(from) ??
    single(`${from.replace(/[./]$/, '')}${/^\d{1,2}\.?$/.test(from) ? '/' : ' '}${end.date.slice(0, 4)}`)
  if (start === null) return null
  return { ...nothing, start: start.date, end: end.date, findings: [...start.findings, ...end.findings] }
}

// "2024/2025", "2024/25": a school year, a season or two years; proposed as both years.
function yearPair(text: string): ParsedDate | null {
  const match =
    /^(?:schuljahr\s+|winter\s+|haushaltsjahre?\s+)?((?:19|20)\d\d)\s*(?:\/|und|u\.|,|&|\+)\s*((?:20)?\d\d)$/.exec(
      text,
    )
  if (match === null) return null
  const [, first = '', second = ''] = match
  const end = second.length === 2 ? first.slice(0, 2) + second : second
  if (Number(end) < Number(first)) return null
  return { ...nothing, start: first, end, findings: [doubt('date-imprecise', `${first}-${end}`)] }
}

function point(date: PartialDate, findings: readonly Finding[]): ParsedDate {
  return { ...nothing, start: date, end: date, isPoint: true, findings }
}

function failed(): ParsedDate {
  return { ...nothing, findings: [failure('not-a-date')] }
}
