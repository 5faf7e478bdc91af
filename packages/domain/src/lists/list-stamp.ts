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

const beginning = 'k1:'
const markLength = 4

/** What a row said when it left: 24 bits for each field, so that a list brings along what it may be compared with. */
export function stampOf(said: (field: StampedField) => StampedValue): string {
  return beginning + stampedFields.map((field) => markOf(said(field))).join('')
}

/** True for a value that stood in the row when it left; null when the text is no stamp. */
export function readStamp(text: string): ((field: StampedField, value: StampedValue) => boolean) | null {
  const marks = text.trim()
  const isWhole = marks.length === beginning.length + stampedFields.length * markLength
  if (!isWhole || !/^k1:[\w-]+$/.test(marks)) return null
  return (field, value) => {
    const start = beginning.length + stampedFields.indexOf(field) * markLength
    return marks.slice(start, start + markLength) === markOf(value)
  }
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
