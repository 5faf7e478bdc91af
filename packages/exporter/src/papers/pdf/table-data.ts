import type { PaperColumn, PaperTable } from '../paper.ts'
import { withSoftBreaks } from './soft-breaks.ts'

// Points between the margins of the page, upright and turned.
const textWidth = { upright: 482, turned: 728 } as const
const numeric = new Set<PaperColumn['kind']>(['number', 'percent', 'money', 'date'])
const rightAligned = new Set<PaperColumn['kind']>(['number', 'percent', 'money'])
// A short table stays whole, and so does a row, unless it could fill a page.
const mostRowsKept = 7
const mostTextKept = 1200
const longestHead = 150
// How wide a letter is on average, in parts of its size, and what a cell keeps free beside its text.
const letter = 0.56
const widestLetter = 0.85
const padding = 11

/** A table as it is set: tables of many columns in small print, those of very many on turned pages. */
export function tableData({ caption, columns, rows }: PaperTable) {
  const isTurned = columns.length > 11
  const size = columns.length <= 5 ? 9 : columns.length <= 7 ? 8.5 : 8
  const widths = columnWidths(
    { columns, rows },
    { size, total: isTurned ? textWidth.turned : textWidth.upright },
  )
  const cellText = (text: string, index: number) => {
    const room = ((widths[index] ?? 0) - padding) / size
    return {
      text: withSoftBreaks(text, Math.max(4, Math.floor(room / widestLetter))),
      isHyphenated: unbroken(text, 'text') * letter > room,
    }
  }
  return {
    caption: withSoftBreaks(caption, 40),
    size,
    isTurned,
    isKept: rows.length <= mostRowsKept && sum(rows.map(textLength)) <= mostTextKept,
    columns: columns.map(({ label, kind }, index) => ({
      label: cellText(headText(label), index),
      isNumeric: rightAligned.has(kind),
      width: widths[index],
    })),
    rows: rows.map((row) => ({
      isLong: textLength(row) > mostTextKept,
      cells: row.map(({ text, value }, index) => ({ ...cellText(text, index), isGap: value === null })),
    })),
  }
}

// A head stands on every page and is never split, so it must not fill one.
function headText(label: string): string {
  return label.length <= longestHead ? label : `${label.slice(0, longestHead - 1)}…`
}

function textLength(row: PaperTable['rows'][number]): number {
  return sum(row.map(({ text }) => text.length))
}

type Room = { readonly size: number; readonly total: number }

// Words longer than this may be hyphenated, the longest first, until every column has room.
const wordLimits = [24, 16, 13, 11, 9, 7] as const
// What is left over goes to the columns of more weight.
const narrowest = 0.85

/** The shares of the columns, but no column narrower than its longest word while there is room for all. */
function columnWidths(
  { columns, rows }: Pick<PaperTable, 'columns' | 'rows'>,
  { size, total }: Room,
): number[] {
  const longest = columns.map(({ kind, label }, index) =>
    rows.reduce(
      (most, row) => Math.max(most, unbroken(row[index]?.text ?? '', kind)),
      unbroken(label, 'text'),
    ),
  )
  const weights = sum(columns.map(({ weight }) => weight))
  const shares = columns.map(({ weight }) => (weight / weights) * total)
  for (const limit of wordLimits) {
    const least = longest.map((length) => Math.min(length, limit) * letter * size + padding)
    if (sum(least) <= total * narrowest) return widened(shares, least)
  }
  return shares
}

// What narrow columns lack is taken from the others, from each as it has more than it needs.
function widened(shares: readonly number[], least: readonly number[]): number[] {
  const spare = shares.map((share, index) => share - (least[index] ?? 0))
  const missing = -sum(spare.filter((one) => one < 0))
  const available = sum(spare.filter((one) => one > 0))
  return shares.map((share, index) => {
    const own = spare[index] ?? 0
    return own <= 0 ? share - own : share - (missing * own) / available
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

// Numbers and days are not broken at their spaces.
function unbroken(text: string, kind: PaperColumn['kind']): number {
  if (numeric.has(kind) && /^[\d\s.,%€()–-]+$/u.test(text)) return text.length
  return text.split(/[^\S\u00a0]+|(?<=-)/u).reduce((most, word) => Math.max(most, word.length), 0)
}
