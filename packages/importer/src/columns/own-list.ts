import type { OwnColumn } from '@kommune17/domain'
import { measureColumnKeys } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { ColumnField, PlainField, PlannedColumn } from '../import-plan.ts'
import type { DecimalSign } from '../values/parse-plain-number.ts'
import { fold } from '../words/fold.ts'
import { fieldOfKey, ownNames } from '../words/own-names.ts'
import { ownHeaders } from './own-headers.ts'

/** A list that left this product: `people` with words and percent signs, `machines` with keys and numbers. */
export type OwnList = 'people' | 'machines'

const fieldsByLabel = new Map(ownNames.map(([name, field]) => [fold(name), field]))
const fieldsByKey = new Map<string, PlainField>(measureColumnKeys.map((key) => [key, fieldOfKey(key)]))

/** Whether an exported list calls a field of every measure so. */
export function isExportedLabel(header: string): boolean {
  return fieldsByLabel.has(fold(header))
}

/** What the columns of an exported list are, whatever stands in them; no entry for columns it did not leave with. */
export function exportedColumns(
  headers: readonly string[],
  ownColumns: readonly OwnColumn[],
): ReadonlyMap<number, ColumnField> {
  const names = headers.map((header) => header.trim())
  const isForMachines = names.includes('id') && names.includes('stamp')
  const fields = new Map<number, PlainField>()
  for (const [index, name] of names.entries()) {
    const field = isForMachines ? fieldsByKey.get(name) : fieldsByLabel.get(fold(name))
    if (field !== undefined && ![...fields.values()].includes(field)) fields.set(index, field)
  }
  if (![...fields.values()].includes('id')) return new Map()
  const own = ownHeaders(names, {
    ownColumns,
    nameOf: ({ id, name }) => (isForMachines ? id : name),
    isOpen: (index) => !fields.has(index),
  })
  return new Map<number, ColumnField>([...fields, ...own])
}

/** Whether a list has a column called after our ids, which only a list that came from here has; null for any other list. */
export function ownListOf(columns: readonly PlannedColumn[]): OwnList | null {
  const id = idColumn(columns)
  if (id === undefined || id.reason === 'content') return null
  return columns.some(({ header }) => header === 'stamp') ? 'machines' : 'people'
}

const englishId = fold(texts.en.spreadsheets.measureColumns.id)

/** How a list that came from here writes its decimals; null for any other list. */
export function decimalSignOf(columns: readonly PlannedColumn[]): DecimalSign | null {
  const own = ownListOf(columns)
  if (own === null) return null
  return own === 'machines' || fold(idColumn(columns)?.header ?? '') === englishId ? '.' : ','
}

function idColumn(columns: readonly PlannedColumn[]): PlannedColumn | undefined {
  return columns.find(({ field }) => field === 'id')
}
