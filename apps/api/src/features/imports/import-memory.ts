import type { MeasureStatus } from '@kommune17/domain'
import type { Choices, ColumnField, ImportPlan, PlannedColumn } from '@kommune17/importer'

/** Corrections that hold for the next list too: columns by their header, words by how they are written. */
export type ImportMemory = {
  readonly columns?: Readonly<Record<string, ColumnField>>
  readonly statusWords?: Readonly<Record<string, MeasureStatus>>
  readonly departmentWords?: Readonly<Record<string, string>>
}

/** The choices with what was said before; what was said of this list wins. */
export function withMemory(choices: Choices, memory: ImportMemory): Choices {
  return {
    ...choices,
    statusWords: { ...memory.statusWords, ...choices.statusWords },
    departmentWords: { ...memory.departmentWords, ...choices.departmentWords },
  }
}

/** Columns whose header was once given another meaning than the plan gives it; null when there are none. */
export function rememberedColumns(
  { columns }: Pick<ImportPlan, 'columns'>,
  memory: ImportMemory,
): Record<number, ColumnField> | null {
  const found = columns.flatMap(({ index, header, field, reason }): [number, ColumnField][] => {
    const remembered = memory.columns?.[headerKey(header)]
    const isNews = remembered !== undefined && remembered !== field && reason !== 'chosen'
    return isNews ? [[index, remembered]] : []
  })
  return found.length === 0 ? null : Object.fromEntries(found)
}

/** The memory with what was just said about a list. Rows, cells and dates are of one list only and not remembered. */
export function remembering(
  memory: ImportMemory,
  { choices, columns }: { choices: Choices; columns: readonly PlannedColumn[] },
): ImportMemory {
  const headers = Object.entries(choices.columns ?? {}).flatMap(([index, field]): [string, ColumnField][] => {
    const header = columns.find((column) => column.index === Number(index))?.header ?? ''
    return header === '' ? [] : [[headerKey(header), field]]
  })
  const departments = Object.entries(choices.departmentWords ?? {}).filter(([, id]) => id !== 'new')
  return {
    columns: { ...memory.columns, ...Object.fromEntries(headers) },
    statusWords: { ...memory.statusWords, ...choices.statusWords },
    departmentWords: { ...memory.departmentWords, ...Object.fromEntries(departments) },
  }
}

function headerKey(header: string): string {
  return header.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
