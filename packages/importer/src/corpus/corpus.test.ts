import { describe, expect, it } from 'vitest'
import type { PlannedRow } from '../import-plan.ts'
import { planImport } from '../plan/plan-import.ts'
import { readWorkbook } from '../reading/read-workbook.ts'
import { corpus } from './corpus.ts'
import type { CorpusCase, ExpectedRow } from './corpus-case.ts'

const nobody = { measures: [], departments: [], fields: [], programmes: [], ownColumns: [] }
const today = '2026-07-01'

async function planOf({ bytes, fileName }: CorpusCase) {
  const workbook = await readWorkbook(await bytes(), fileName)
  return planImport({ workbook, choices: {}, existing: nobody, today })
}

function shown({ action, skipReason, values, problems }: PlannedRow, expected: ExpectedRow) {
  const { action: _action, skipReason: _reason, codes, ...named } = expected
  const keys = Object.keys(named)
  const found = new Set<string>(problems.map(({ code }) => code))
  return {
    action,
    ...(expected.skipReason === undefined ? {} : { skipReason }),
    ...Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key))),
    ...(codes === undefined ? {} : { codes: codes.filter((code) => found.has(code)) }),
  }
}

describe('the corpus of lists', () => {
  it('is as varied as it must be', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(25)
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
    for (const { imitates } of corpus) expect(imitates.length).toBeGreaterThan(20)
  })

  it.each(corpus.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const plan = await planOf(one)
    expect(plan.headerRow).toBe(one.headerRow)
    expect(plan.stateDate).toBe(one.stateDate ?? null)
    expect(plan.columns.map(({ field }) => field)).toEqual(one.columns)
    expect(plan.rows.map((row, at) => shown(row, one.rows[at] ?? { action: 'skip' }))).toEqual(one.rows)
  })

  it.each(corpus.map((one) => [one.name, one] as const))('accounts for every row: %s', async (_name, one) => {
    const plan = await planOf(one)
    const { rows, created, changed, unchanged, skipped, errors } = plan.totals
    expect(created + changed + unchanged + skipped + errors).toBe(rows)
    expect(plan.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: rows }, (_, at) => plan.headerRow + 1 + at),
    )
  })

  it('recognises at least nine of ten columns', async () => {
    let right = 0
    let all = 0
    for (const one of corpus) {
      const plan = await planOf(one)
      all += one.columns.length
      right += one.columns.filter((field, at) => plan.columns[at]?.field === field).length
    }
    expect(right / all).toBeGreaterThanOrEqual(0.9)
  })
})
