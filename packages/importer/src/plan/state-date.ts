import { firstDay, type IsoDate, lastDay } from '@kommune17/domain'
import { parseDate } from '../values/parse-date.ts'
import { type Cell, isBlank } from '../workbook.ts'

const stated =
  /(?:^|[\s(,;–-])(?:sach|daten|umsetzungs|berichts)?(?:stand|stichtag|status)(?:\s*(?:der umsetzung|der dinge))?(?:\s*(?:vom|am|per|zum|as of))?[\s:(]*(?<date>\d[^\n;|()]{3,30}|(?:q\d|[iv]+\/|\p{L}{3,9}\.?)\s?[^\n;|()]{2,20})|\b(?:as of|as at|updated|aktualisiert(?: am)?)\s*:?\s*(?<other>[^\n;|()]{4,30})/iu

/** The day a list says it shows the state of: `Stand: 14.03.2025` above the header or in one; a month counts to its end, never past today. */
export function findStateDate(texts: readonly string[], today: IsoDate): IsoDate | null {
  for (const text of texts) {
    const groups = stated.exec(text.slice(0, 500))?.groups
    const found = groups === undefined ? null : dayIn((groups['date'] ?? groups['other'] ?? '').trim(), today)
    if (found !== null) return found
  }
  return null
}

// The words after a date are cut off one by one until it can be read.
function dayIn(text: string, today: IsoDate): IsoDate | null {
  const words = text.split(/\s+/)
  for (let count = Math.min(words.length, 4); count > 0; count -= 1) {
    const candidate = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:)]+$/, '')
    const read = parseDate({ kind: 'text', text: candidate, value: candidate })
    if (read.isPoint && read.start !== null && read.findings.length === 0)
      return untilToday(read.start, today)
  }
  return null
}

function untilToday(date: string, today: IsoDate): IsoDate | null {
  const day = lastDay(date)
  if (day <= today) return day
  return firstDay(date) <= today ? today : null
}

/** The texts above the header, where title rows say what a list is and of when; a label and its date may stand in two cells. */
export function titleTexts(rows: readonly (readonly Cell[])[]): string[] {
  return rows.flatMap((row) => {
    const cells = row.filter((cell) => !isBlank(cell) && cell.isFilled !== true)
    return [...cells.map((cell) => cell.text), cells.map((cell) => cell.text).join(' ')]
  })
}
