import { type CellValue, isSameCell } from '@kommune17/domain'
import type { CellProblem } from './parse-cell.ts'

/**
 * What a cell holds beyond what the server is known to hold. `before` is that known value.
 * sending: on its way · failed: did not arrive · refused: the server said no · unread: text that is no value ·
 * conflict: somebody else was faster.
 */
export type CellEntry = { readonly before: CellValue } & (
  | { readonly phase: 'sending' | 'failed'; readonly value: CellValue }
  | { readonly phase: 'refused'; readonly value: CellValue; readonly problem: CellProblem }
  | { readonly phase: 'unread'; readonly text: string; readonly problem: CellProblem }
  | {
      readonly phase: 'conflict'
      readonly value: CellValue
      readonly by: string | null
      readonly at: string | null
    }
)

export type CellPlace = { readonly measureId: string; readonly field: string }

export type RowEntries = Readonly<Record<string, CellEntry>>
export type CellEntries = ReadonlyMap<string, RowEntries>

export const noEntries: CellEntries = new Map()

export type PlacedEntry = CellPlace & { readonly entry: CellEntry | null }

export function entryOf(entries: CellEntries, { measureId, field }: CellPlace): CellEntry | undefined {
  return entries.get(measureId)?.[field]
}

/** What a cell shows while it holds this entry; the text of what could not be read is shown in its place. */
export function entryValue(entry: CellEntry): CellValue {
  return entry.phase === 'unread' ? entry.before : entry.value
}

/** What the server holds, or will hold once what is on its way has arrived: the next edit builds on it. */
export function knownValue(entry: CellEntry): CellValue {
  return entry.phase === 'sending' ? entry.value : entry.before
}

/** Sets or takes out (null) entries; rows that are not touched stay the same object. */
export function withEntries(entries: CellEntries, changes: readonly PlacedEntry[]): CellEntries {
  if (changes.length === 0) return entries
  const next = new Map(entries)
  const touched = new Map<string, Record<string, CellEntry>>()
  for (const { measureId, field, entry } of changes) {
    const row = touched.get(measureId) ?? { ...entries.get(measureId) }
    touched.set(measureId, row)
    if (entry === null) delete row[field]
    else row[field] = entry
  }
  for (const [measureId, row] of touched) {
    if (Object.keys(row).length === 0) next.delete(measureId)
    else next.set(measureId, row)
  }
  return next
}

export function listEntries(entries: CellEntries): (CellPlace & { readonly entry: CellEntry })[] {
  return [...entries].flatMap(([measureId, row]) =>
    Object.entries(row).map(([field, entry]) => ({ measureId, field, entry })),
  )
}

/** True for an entry a person has to look at. */
export function isProblem({ phase }: CellEntry): boolean {
  return phase !== 'sending'
}

/** True when this value still waits for the server's answer; a younger one may have taken its place. */
export function isAwaited(entry: CellEntry | undefined, value: CellValue): boolean {
  return entry?.phase === 'sending' && isSameCell(entry.value, value)
}
