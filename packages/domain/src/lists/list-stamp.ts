import { ownColumnId } from '../own-columns/change-own.ts'
import type { OwnChanges } from '../own-columns/own-column.ts'

/** The fields a row of an exported list is stamped with; the order is part of the stamp and never changes. */
export const stampedFields = [
  'number',
  'title',
  'description',
  'status',
  'progress',
  'fieldOfAction',
  'department',
  'coDepartments',
  'programme',
  'partners',
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'isContinuous',
  'cost',
  'costActual',
  'funding',
  'costNote',
  'primaryGoals',
  'secondaryGoals',
  'targets',
  'keyDate',
  'note',
  'budgetNumber',
  'visibility',
] as const

export type StampedField = (typeof stampedFields)[number]
export type StampedValue = string | number | boolean | null | readonly (string | number)[]

/** A field of every measure, or an own column of the municipality by its name among the fields. */
export type StampedName = StampedField | `own:${string}`

/** Whether a value stood in the row when it left; null for an own column the list did not leave with. */
export type Stood = (field: StampedName, value: StampedValue) => boolean | null

const beginning = 'k1:'
const markLength = 4
const plainLength = beginning.length + stampedFields.length * markLength

/**
 * What a row said when it left: 24 bits for each field, so that a list brings along what it may be compared with. Of each
 * own column, by its id, a mark of the column and one of its value follow.
 */
export function stampOf(said: (field: StampedField) => StampedValue, own: OwnChanges = {}): string {
  const ownMarks = Object.entries(own).map(([id, value]) => markOf(id) + markOf(exactly(value)))
  return [beginning, ...stampedFields.map((field) => markOf(said(field))), ...ownMarks].join('')
}

/** What a stamp says of a row; null when the text is no stamp. */
export function readStamp(text: string): Stood | null {
  const marks = text.trim()
  const isWhole = marks.length >= plainLength && (marks.length - plainLength) % (2 * markLength) === 0
  if (!isWhole || !/^k1:[\w-]+$/.test(marks)) return null
  const markAt = (start: number) => marks.slice(start, start + markLength)
  const ownMarks = new Map<string, string>()
  for (let start = plainLength; start < marks.length; start += 2 * markLength) {
    ownMarks.set(markAt(start), markAt(start + markLength))
  }
  return (field, value) => {
    const id = ownColumnId(field)
    if (id !== null) {
      const mark = ownMarks.get(markOf(id))
      return mark === undefined ? null : mark === markOf(exactly(value))
    }
    const at = stampedFields.findIndex((name) => name === field)
    return markAt(beginning.length + at * markLength) === markOf(value)
  }
}

// Amounts count to the cent; what the numbers of an own column count is not known.
function exactly(value: StampedValue): StampedValue {
  return typeof value === 'number' ? String(value) : value
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

// The hash of Fowler, Noll and Vo, 32 bits of which the upper 24 are written.
function markOf(value: StampedValue): string {
  let hash = 0x811c9dc5
  for (const letter of plainText(value)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  const bits = (hash ^ (hash << 13)) >>> 8
  return [18, 12, 6, 0].map((shift) => signs.charAt((bits >>> shift) & 63)).join('')
}

// Kinds of space and of dash, and the order of lists, are no difference.
function plainText(value: StampedValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(Math.round(value * 100) / 100)
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return value.map(plainText).sort().join('|')
  return value
    .normalize('NFC')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
