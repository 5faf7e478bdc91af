import type { MeasureValues } from '../import-plan.ts'
import { doubt, failure, type Problem } from '../problem.ts'
import { type ColumnIndex, firstColumn } from '../rows/column-index.ts'
import type { ReadRow } from '../rows/read-rows.ts'
import { fold } from '../words/fold.ts'

/** The same measure twice in a list must not become two; the same number under two titles is only odd. */
export function repeatedRows(rows: readonly ReadRow[], index: ColumnIndex): Map<number, Problem> {
  const repeats = new Map<number, Problem>()
  const seen: Seen = { titles: new Map(), numbers: new Map(), ids: new Set() }
  for (const read of rows) {
    const found = repeatOf(read, { seen, index })
    if (found !== null) repeats.set(read.row, found)
  }
  return repeats
}

type Seen = {
  readonly titles: Map<string, number>
  readonly numbers: Map<string, number>
  readonly ids: Set<string>
}

function repeatOf(
  { row, skipReason, values, own }: ReadRow,
  { seen, index }: { seen: Seen; index: ColumnIndex },
): Problem | null {
  if (skipReason !== null || values.title === null) return null
  const first = firstOf(seen.titles, { key: keyOf(values), row })
  const sameNumber = values.number === null ? row : firstOf(seen.numbers, { key: fold(values.number), row })
  // Two measures of ours may have one name; a row that somebody copied has one id.
  const isKnown = own !== null && values.id !== null && !seen.ids.has(values.id)
  if (values.id !== null) seen.ids.add(values.id)
  if (isKnown) return null
  if (first !== row) return repeated('duplicate-in-file', { values, index, first })
  return sameNumber === row ? null : repeated('duplicate-number', { values, index, first: sameNumber })
}

function firstOf(seen: Map<string, number>, { key, row }: { key: string; row: number }): number {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, row)
  return first ?? row
}

function keyOf({ number, title, fieldOfAction }: MeasureValues): string {
  return `${fold(number ?? '')}|${fold(title ?? '')}|${number === null ? fold(fieldOfAction ?? '') : ''}`
}

function repeated(
  code: 'duplicate-in-file' | 'duplicate-number',
  { values, index, first }: { values: MeasureValues; index: ColumnIndex; first: number },
): Problem {
  const isTitle = code === 'duplicate-in-file'
  const finding = isTitle ? failure(code, String(first)) : doubt(code, String(first))
  const original = (isTitle ? values.title : values.number) ?? ''
  return { column: firstColumn(index, isTitle ? 'title' : 'number'), ...finding, text: { original } }
}
