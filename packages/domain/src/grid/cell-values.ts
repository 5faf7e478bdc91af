import * as z from 'zod/mini'
import { type FieldIssue, fieldIssues } from '../inputs/field-issues.ts'
import { percent } from '../inputs/field-schemas.ts'
import { measureFields } from '../inputs/measure-inputs.ts'
import { ownColumnId } from '../own-columns/change-own.ts'
import { type OwnColumn, parseOwnValue } from '../own-columns/own-column.ts'
import { type GoalsCell, goalsCell } from './goals-cell.ts'
import { type GridField, isGridField } from './grid-fields.ts'
import { statusCell } from './status-cell.ts'

/** What a cell of the grid can hold; missing is null. */
export type CellValue = string | number | boolean | null | GoalsCell

export type ParsedCell =
  | { readonly isValid: true; readonly value: CellValue }
  | { readonly isValid: false; readonly issue: FieldIssue }

const { shape } = measureFields

const schemas = {
  number: shape.number,
  title: shape.title,
  description: shape.description,
  status: statusCell,
  progress: z.nullable(percent),
  departmentId: shape.departmentId,
  fieldId: shape.fieldId,
  programmeId: shape.programmeId,
  goals: goalsCell,
  plannedStart: shape.plannedStart,
  plannedEnd: shape.plannedEnd,
  isContinuous: shape.isContinuous,
  actualStart: shape.actualStart,
  actualEnd: shape.actualEnd,
  costPlanned: shape.costPlanned,
  costActual: shape.costActual,
  funding: shape.funding,
  costNote: shape.costNote,
  partners: shape.partners,
  budgetNumber: shape.budgetNumber,
  visibility: shape.visibility,
} satisfies Record<GridField, z.ZodMiniType<CellValue>>

/** Validates and tidies what was typed into a cell, by the rules of the measure's form and of the own columns. */
export function parseCell(field: string, value: unknown, columns: readonly OwnColumn[] = []): ParsedCell {
  const column = columns.find(({ id }) => id === ownColumnId(field))
  if (column) return parseOwnValue(column, value)
  if (!isGridField(field)) {
    return { isValid: false, issue: { path: '', code: 'unknown-key', details: {} } }
  }
  const result = schemas[field].safeParse(value)
  if (result.success) return { isValid: true, value: result.data }
  const [found] = fieldIssues(result.error)
  return { isValid: false, issue: found ?? { path: '', code: 'invalid', details: {} } }
}

/** True when two cells show the same; the reasons behind goals are not shown in a cell. */
export function isSameCell(a: CellValue, b: CellValue): boolean {
  return a === b || comparable(a) === comparable(b)
}

function comparable(value: CellValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify([value.primary, value.secondary])
}
