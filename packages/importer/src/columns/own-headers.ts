import { type OwnColumn, ownField } from '@kommune17/domain'
import type { OwnField } from '../import-plan.ts'
import { fold } from '../words/fold.ts'

type Given = {
  readonly ownColumns: readonly OwnColumn[]
  readonly nameOf: (column: OwnColumn) => string
  readonly isOpen: (index: number) => boolean
}

/** Headers that name an own column of the municipality, each column once. */
export function ownHeaders(
  headers: readonly string[],
  { ownColumns, nameOf, isOpen }: Given,
): Map<number, OwnField> {
  const found = new Map<number, OwnField>()
  const names = headers.map(fold)
  for (const column of ownColumns) {
    const name = fold(nameOf(column))
    const index = names.findIndex((header, at) => header === name && isOpen(at) && !found.has(at))
    if (index >= 0) found.set(index, ownField(column.id))
  }
  return found
}
