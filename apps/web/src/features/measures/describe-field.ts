import { isPartialDate, ownColumnId, visibilities } from '@kommune17/domain'
import type { Format, Texts } from '../../language.tsx'
import type { Structure } from './use-structure.ts'

export type FieldWords = {
  readonly texts: Texts
  readonly format: Format
  readonly structure: Structure | undefined
}

type LabelWords = Pick<FieldWords, 'texts' | 'structure'>

const dates = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd']
const amounts = ['costPlanned', 'costActual', 'funding']

/** The name of a field as its form calls it. */
export function fieldLabel(field: string, { texts, structure }: LabelWords): string {
  const column = structure?.ownColumns.find(({ id }) => id === ownColumnId(field))
  if (column) return column.name
  const known = Object.entries(texts.measure.fields).find(([name]) => name === field)
  return known?.[1] ?? field
}

/** A field's value as people read it, to be set beside another value of the same field. */
export function describeField(field: string, value: unknown, words: FieldWords): string {
  const { texts, format } = words
  if (isNothing(value)) return texts.measure.conflict.empty
  if (typeof value === 'boolean') return value ? texts.measure.yes : texts.measure.no
  if (typeof value === 'number') return amounts.includes(field) ? format.money(value) : format.number(value)
  if (Array.isArray(value)) return describeList(field, value, words)
  return describeText(field, String(value), words)
}

function describeText(field: string, value: string, { texts, format, structure }: FieldWords): string {
  const column = structure?.ownColumns.find(({ id }) => id === ownColumnId(field))
  if (dates.includes(field) || column?.kind === 'date')
    return isPartialDate(value) ? format.partialDate(value) : value
  if (field === 'departmentId') return nameOf(structure?.departments, value, texts)
  if (field === 'fieldId') return nameOf(structure?.fields, value, texts)
  if (field === 'programmeId') {
    return structure?.programmes.find(({ id }) => id === value)?.title ?? texts.measures.filters.unknownValue
  }
  const visibility = visibilities.find((known) => known === value)
  return field === 'visibility' && visibility ? texts.terms.visibilities[visibility].label : value
}

function describeList(field: string, value: readonly unknown[], words: FieldWords): string {
  const { texts, format, structure } = words
  if (field === 'years') return value.map((year) => describeYear(year, words)).join('; ')
  return format.list(value.map((id) => nameOf(structure?.departments, String(id), texts)))
}

function describeYear(year: unknown, words: FieldWords): string {
  if (typeof year !== 'object' || year === null) return ''
  const entries = new Map(Object.entries(year))
  const parts = amounts.map(
    (field) => `${fieldLabel(field, words)} ${describeField(field, entries.get(field), words)}`,
  )
  return `${String(entries.get('year'))}: ${parts.join(', ')}`
}

function nameOf(list: readonly { id: string; name: string }[] | undefined, id: string, texts: Texts): string {
  return list?.find((entry) => entry.id === id)?.name ?? texts.measures.filters.unknownValue
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
