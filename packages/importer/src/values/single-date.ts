import { isIsoDate, isPartialDate, type PartialDate } from '@kommune17/domain'
import { doubt, type Finding } from '../problem.ts'

export type SingleDate = { readonly date: PartialDate; readonly findings: readonly Finding[] }

const months = [
  'jan',
  'feb',
  'maer|mar|mrz',
  'apr',
  'mai|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dez|dec',
]
const romans = ['i', 'ii', 'iii', 'iv']
const vague =
  /^(?:ca|circa|etwa|gegen|rund|voraussichtlich|vorauss|vsl|vrsl|geplant|gepl|ende|anfang|mitte|fruehjahr|fruehling|sommer|herbst|winter|fruehsommer|spaetsommer|spaetherbst|spring|summer|autumn|fall|early|mid|late|end of|schuljahr|kw ?\d+|im|in|jahr|about|around|probably)\.?\s*\/?\s*/

/** Reads one date in any of its spellings, already folded, as precisely as it is written; null for what is none. */
export function readSingleDate(given: string): SingleDate | null {
  const text = given.trim().replace(/[,;.]$/, '')
  const exact = exactDate(text) ?? partDate(text)
  if (exact !== null) return exact
  const remark = /^(.+?)\s*\([^)]*\)$/.exec(text)?.[1]
  if (remark !== undefined) return imprecise(readSingleDate(remark))
  if (!vague.test(text)) return null
  const rest = text.replace(vague, '').replace(/^(\d{4})\/\d{2}$/, '$1')
  const read = rest === '' || rest === text ? null : readSingleDate(rest)
  return /^(?:im|in|jahr)\s/.test(text) ? read : imprecise(read)
}

function imprecise(read: SingleDate | null): SingleDate | null {
  if (read === null || read.findings.length > 0) return read
  return { date: read.date, findings: [doubt('date-imprecise', read.date)] }
}

function exactDate(text: string): SingleDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:.*)?$/.exec(text)
  if (iso !== null) return day({ year: iso[1], month: iso[2], day: iso[3] })
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(text)
  if (german !== null) return day({ year: german[3], month: german[2], day: german[1] })
  return wordedDate(text) ?? englishDate(text)
}

function wordedDate(text: string): SingleDate | null {
  const worded = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4}|\d{2})$/.exec(text)
  const month = monthOf(worded?.[2] ?? '')
  if (worded === null || month === 0) return null
  return day({ year: worded[3], month: String(month), day: worded[1] })
}

function englishDate(text: string): SingleDate | null {
  const worded = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  const month = monthOf(worded?.[1] ?? '')
  if (worded !== null && month > 0) {
    return day({ year: worded[3], month: String(month), day: worded[2] })
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text)
  if (slashed === null) return null
  const [, first = '', second = '', year = ''] = slashed
  if (Number(second) > 12) return day({ year, month: first, day: second })
  const read = day({ year, month: second, day: first })
  if (read === null || Number(first) > 12 || first === second) return read
  return { date: read.date, findings: [doubt('day-or-month-first', read.date)] }
}

type DayParts = Readonly<Record<'year' | 'month' | 'day', string | undefined>>

function day(parts: DayParts): SingleDate | null {
  const date = `${fullYear(parts.year ?? '')}-${pad(Number(parts.month))}-${pad(Number(parts.day))}`
  return isIsoDate(date) ? { date, findings: [] } : null
}

const year = '(?<year>\\d{4}|\\d{2})'
const partForms = [
  `^q ?(?<q>[1-4])[ /.-]*${year}$`,
  `^(?<q>[1-4])\\.? ?(?:q|quartal|quarter|(?:st|nd|rd|th) quarter)[ /.-]*(?:of )?${year}$`,
  `^(?<roman>iv|i{1,3})\\.?(?: ?quartal)?[ /.-]*${year}$`,
  `^quartal (?:(?<q>[1-4])|(?<roman>iv|i{1,3}))[ /.-]*${year}$`,
  '^(?<year>\\d{4})[ /.-]*q ?(?<q>[1-4])$',
  '^(?<year>\\d{4})[ /.-]*(?<roman>iv|i{1,3})$',
  '^(?<year>\\d{4})[ /.-]*h ?(?<h>[12])$',
  `^h ?(?<h>[12])[ /.-]*${year}$`,
  `^(?<h>[12])\\.? ?(?:halbjahr|hj|hbj|half)\\.?[ /.-]*(?:of )?${year}$`,
  `^(?<romanHalf>i{1,2})\\.? ?(?:halbjahr|hj|hbj)\\.?[ /.-]*${year}$`,
].map((form) => new RegExp(form))

function partDate(text: string): SingleDate | null {
  const plain = text.toUpperCase()
  if (isPartialDate(plain)) return { date: plain, findings: [] }
  for (const form of partForms) {
    const groups = form.exec(text)?.groups
    if (groups !== undefined) return part(`${fullYear(groups['year'] ?? '')}-${partOf(groups)}`)
  }
  return monthDate(text)
}

function partOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { q, h, roman, romanHalf } = groups
  if (q !== undefined) return `Q${q}`
  if (h !== undefined) return `H${h}`
  return roman === undefined ? `H${romans.indexOf(romanHalf ?? '') + 1}` : `Q${romans.indexOf(roman) + 1}`
}

function monthDate(text: string): SingleDate | null {
  const numbered = /^(\d{1,2})[ ]?[./-][ ]?(\d{4})$/.exec(text)
  if (numbered !== null) return part(`${numbered[2] ?? ''}-${pad(Number(numbered[1]))}`)
  const backwards = /^(\d{4})[./](\d{1,2})$/.exec(text)
  if (backwards !== null) return part(`${backwards[1] ?? ''}-${pad(Number(backwards[2]))}`)
  const short = /^(0\d|1[0-2])\/(\d{2})$/.exec(text)
  if (short !== null) return part(`${fullYear(short[2] ?? '')}-${short[1] ?? ''}`)
  const worded = /^([a-z]{3,9})\.?[ /'-]*(\d{4}|\d{2})$/.exec(text)
  const month = monthOf(worded?.[1] ?? '')
  return month > 0 ? part(`${fullYear(worded?.[2] ?? '')}-${pad(month)}`) : null
}

function part(date: string): SingleDate | null {
  return isPartialDate(date) ? { date, findings: [] } : null
}

const longMonths =
  'januar february februar march maerz april june juni july juli august september sept october oktober november december dezember january'.split(
    ' ',
  )

function monthOf(word: string): number {
  const isName =
    longMonths.includes(word) ||
    /^(?:jan|feb|maer|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)$/.test(word)
  return isName ? months.findIndex((names) => new RegExp(`^(?:${names})`).test(word)) + 1 : 0
}

function fullYear(year: string): string {
  if (year.length !== 2) return year
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

/** Two digits. */
export function pad(part: number): string {
  return String(part).padStart(2, '0')
}
