import { readFile } from 'node:fs/promises'
import type { Choices, Existing, ExistingMeasure, ImportPlan } from '../import-plan.ts'
import { readClipboard, readWorkbook } from '../reading/read-workbook.ts'
import type { Workbook } from '../workbook.ts'
import { planImport } from './plan-import.ts'

export const today = '2026-07-01'
export const nobody: Existing = { measures: [], departments: [], fields: [], programmes: [], ownColumns: [] }

/** An identifier that looks like ours. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** One of the example files. */
export async function fixture(name: string): Promise<Workbook> {
  return readWorkbook(await readFile(new URL(`../fixtures/${name}`, import.meta.url)), name)
}

/** Plans a pasted table. */
export function plan(text: string, given: { choices?: Choices; existing?: Existing } = {}): ImportPlan {
  const { choices = {}, existing = nobody } = given
  return planImport({ workbook: readClipboard(text), choices, existing, today })
}

/** What is stored after a plan was carried out. */
export function stored(done: ImportPlan): Existing {
  const created = done.rows.filter(({ action }) => action === 'create')
  const measures = created.map(
    ({ values }, at): ExistingMeasure => ({ ...values, id: uuid(at), changedAt: null }),
  )
  return { ...nobody, measures }
}

/** Rows of cells as pasted text. */
export const table = (...rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.join('\t')).join('\n')}\n`
