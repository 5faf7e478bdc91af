import { type MeasureFilter, type MeasureSort, measureFilter } from '@kommune17/domain'
import type { MeasureSearch } from '../../search.ts'
import { type MeasureColumn, measureColumns, standardColumns } from './measure-columns.ts'

/** A part to change; `undefined` takes it out of the address. */
export type SearchChange = { readonly [Key in keyof MeasureSearch]?: MeasureSearch[Key] | undefined }

/** The question the server is asked; a part of the address that means nothing is not asked. */
export function filterOf(search: MeasureSearch): MeasureFilter {
  const { asOf, q, sort, dir, page, columns, mode, fields, ...rest } = search
  const asked = { ...rest, text: q }
  const whole = measureFilter.safeParse(asked)
  if (whole.success) return withoutGaps(whole.data)
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]))
  const right = Object.fromEntries(Object.entries(asked).filter(([key]) => !wrong.has(key)))
  return withoutGaps(measureFilter.parse(right))
}

/** The address of a list that asks this question. */
export function searchOf({ text, withoutOwner, archived, ...filter }: MeasureFilter): MeasureSearch {
  return {
    ...filter,
    q: text,
    withoutOwner: withoutOwner === true ? true : undefined,
    archived: archived === true ? true : undefined,
  }
}

/** The order asked for; by number unless the address says otherwise. */
export function sortOf(search: MeasureSearch): MeasureSort {
  return { by: search.sort ?? 'number', direction: search.dir ?? 'ascending' }
}

/** The columns asked for, in the order of the table. */
export function columnsOf({ columns }: MeasureSearch): readonly MeasureColumn[] {
  if (columns === undefined) return standardColumns
  return measureColumns.filter((column) => columns.includes(column))
}

/** True when anything narrows the list. */
export function isFiltered(search: MeasureSearch): boolean {
  return Object.keys(filterOf(search)).length > 0
}

/** The same view without any filter; key date, order and columns stay. */
export function withoutFilters({ asOf, sort, dir, columns, mode, fields }: MeasureSearch): MeasureSearch {
  return changedSearch({}, { asOf, sort, dir, columns, mode, fields })
}

/** A changed question starts on the first page; nothing chosen is left out of the address. */
export function changedSearch(search: MeasureSearch, change: SearchChange): MeasureSearch {
  const { page, ...rest } = search
  const next = { ...rest, ...change }
  return withoutGaps(next)
}

// A schema may name what was not asked: with `undefined` behind it, it is no question.
function withoutGaps(parts: object) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => !isGap(value)))
}

/** The view in another order; the usual one is not spelled out. */
export function sortedSearch(search: MeasureSearch, { by, direction }: MeasureSort): MeasureSearch {
  return changedSearch(search, {
    sort: by === 'number' ? undefined : by,
    dir: direction === 'ascending' ? undefined : direction,
  })
}

function isGap(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
