import {
  type MeasureChanges,
  type MeasureFields,
  type MeasureYear,
  type OwnValues,
  visibilities,
} from '@kommune17/domain'
import * as z from 'zod/mini'
import { oneOf } from './stored-words.ts'

type Amount = { toNumber: () => number } | null

type YearRow = {
  readonly year: number
  readonly costPlanned: Amount
  readonly costActual: Amount
  readonly funding: Amount
}

/** The columns of a measure that people write, as the database driver returns them. */
type WrittenColumns = Omit<
  MeasureFields,
  | 'departmentId'
  | 'coDepartmentIds'
  | 'costPlanned'
  | 'costActual'
  | 'funding'
  | 'visibility'
  | 'years'
  | 'own'
> & {
  readonly leadUnitId: string | null
  readonly coUnitIds: string[]
  readonly costPlanned: Amount
  readonly costActual: Amount
  readonly funding: Amount
  readonly visibility: string
  readonly ownValues: unknown
  readonly years: readonly YearRow[]
}

/** A stored row in the words of the domain. */
export function fieldsOf(row: WrittenColumns): MeasureFields {
  return {
    title: row.title,
    number: row.number,
    description: row.description,
    programmeId: row.programmeId,
    fieldId: row.fieldId,
    departmentId: row.leadUnitId,
    coDepartmentIds: row.coUnitIds,
    partners: row.partners,
    plannedStart: row.plannedStart,
    plannedEnd: row.plannedEnd,
    actualStart: row.actualStart,
    actualEnd: row.actualEnd,
    isContinuous: row.isContinuous,
    costPlanned: amountOf(row.costPlanned),
    costActual: amountOf(row.costActual),
    funding: amountOf(row.funding),
    costNote: row.costNote,
    budgetNumber: row.budgetNumber,
    source: row.source,
    visibility: oneOf(visibilities, row.visibility),
    years: row.years.map(yearOf),
    own: ownOf(row.ownValues),
  }
}

/** The columns a change touches, its own values being all that the measure shall have; years are rows of their own. */
export function columnsOf({ departmentId, coDepartmentIds, years: _, own, ...fields }: MeasureChanges) {
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(departmentId === undefined ? {} : { leadUnitId: departmentId }),
    ...(coDepartmentIds === undefined ? {} : { coUnitIds: coDepartmentIds }),
    ...(own === undefined ? {} : { ownValues: own }),
  }
}

const ownValues = z.record(z.string(), z.union([z.string(), z.number()]))

/** Values of own columns as they are stored, those of removed columns too. */
export function ownOf(stored: unknown): OwnValues {
  return ownValues.parse(stored)
}

function yearOf(row: YearRow): MeasureYear {
  return {
    year: row.year,
    costPlanned: amountOf(row.costPlanned),
    costActual: amountOf(row.costActual),
    funding: amountOf(row.funding),
  }
}

function amountOf(amount: Amount): number | null {
  return amount === null ? null : amount.toNumber()
}
