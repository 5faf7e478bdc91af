type Precision = 'day' | 'partial'

const months = [
  ['januar', 'jan', 'january', 'jänner'],
  ['februar', 'feb', 'february'],
  ['märz', 'mär', 'mrz', 'maerz', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['dezember', 'dez', 'december', 'dec'],
]

/**
 * Reads a date as people type it: `1.3.26`, `01.03.2026`, `1. März 2026`, `2026-03-01`; with precision `partial` also
 * `2026`, `3/2026`, `März 2026`, `Q1/2026`, `1. Halbjahr 2026`. Gives ISO text (`2026-03-01`, `2026-Q1`) or `null`.
 */
export function parseDateText(text: string, precision: Precision = 'day'): string | null {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const day = parseDay(plain)
  if (day !== null || precision === 'day') return day
  return parsePeriod(plain) ?? parseMonth(plain)
}

function parseDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return isoDay(iso[1], iso[2], iso[3])
  const numeric = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})$/.exec(text)
  if (numeric) return isoDay(fullYear(numeric[3]), numeric[2], numeric[1])
  const named = /^(\d{1,2})\.? ?([a-zäöü]+)\.? (\d{4}|\d{2})$/.exec(text)
  return named ? isoDay(fullYear(named[3]), monthNumber(named[2]), named[1]) : null
}

function parsePeriod(text: string): string | null {
  if (/^\d{4}$/.test(text)) return text
  const quarter =
    /^(?:q ?([1-4])|([1-4])\. ?quartal)[ /-]*(\d{4})$/.exec(text) ?? /^(\d{4})[ -]?q([1-4])$/.exec(text)
  if (quarter)
    return quarter[3] ? `${quarter[3]}-Q${quarter[1] ?? quarter[2]}` : `${quarter[1]}-Q${quarter[2]}`
  const half =
    /^(?:h ?([12])|([12])\. ?(?:halbjahr|hj))[ /-]*(\d{4})$/.exec(text) ?? /^(\d{4})[ -]?h([12])$/.exec(text)
  if (half) return half[3] ? `${half[3]}-H${half[1] ?? half[2]}` : `${half[1]}-H${half[2]}`
  return null
}

function parseMonth(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (iso) return isoMonth(iso[1], iso[2])
  const numeric = /^(\d{1,2}) ?[./] ?(\d{4})$/.exec(text)
  if (numeric) return isoMonth(numeric[2], numeric[1])
  const named = /^([a-zäöü]+)\.? (\d{4})$/.exec(text)
  return named ? isoMonth(named[2], monthNumber(named[1])) : null
}

function isoMonth(year: string | undefined, month: string | undefined): string | null {
  const number = Number(month)
  return year !== undefined && number >= 1 && number <= 12
    ? `${year}-${String(number).padStart(2, '0')}`
    : null
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const yearMonth = isoMonth(year, month)
  const number = Number(day)
  if (yearMonth === null || number < 1 || number > daysInMonth(Number(year), Number(month))) return null
  return `${yearMonth}-${String(number).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year
}

function monthNumber(name: string | undefined): string | undefined {
  const index = months.findIndex((names) => name !== undefined && names.includes(name))
  return index < 0 ? undefined : String(index + 1)
}
