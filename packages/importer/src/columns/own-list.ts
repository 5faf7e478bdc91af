import { measureColumnKeys } from '@kommune17/i18n'
import type { PlainField, PlannedColumn } from '../import-plan.ts'
import { fold } from '../words/fold.ts'
import { fieldOfKey, ownNames } from '../words/own-names.ts'

/** A list that left this product: `people` with words and percent signs, `machines` with keys and numbers. */
export type OwnList = 'people' | 'machines'

const fieldsByLabel = new Map(ownNames.map(([name, field]) => [fold(name), field]))
const fieldsByKey = new Map<string, PlainField>(measureColumnKeys.map((key) => [key, fieldOfKey(key)]))

/** What the columns of an exported list are, whatever stands in them; no entry for columns it did not leave with. */
export function ownColumns(headers: readonly string[]): ReadonlyMap<number, PlainField> {
  const names = headers.map((header) => header.trim())
  const isForMachines = names.includes('id') && names.includes('stamp')
  const fields = new Map<number, PlainField>()
  for (const [index, name] of names.entries()) {
    const field = isForMachines ? fieldsByKey.get(name) : fieldsByLabel.get(fold(name))
    if (field !== undefined && ![...fields.values()].includes(field)) fields.set(index, field)
  }
  return [...fields.values()].includes('id') ? fields : new Map()
}

/** Whether a list has a column called after our ids, which only a list that came from here has; null for any other list. */
export function ownListOf(columns: readonly PlannedColumn[]): OwnList | null {
  const id = columns.find(({ field }) => field === 'id')
  if (id === undefined || id.reason === 'content') return null
  return columns.some(({ header }) => header === 'stamp') ? 'machines' : 'people'
}
