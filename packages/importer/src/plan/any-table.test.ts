import { DomainError } from '@kommune17/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpus } from '../corpus/corpus.ts'
import type { Existing, ImportPlan } from '../import-plan.ts'
import { readClipboard, readWorkbook } from '../reading/read-workbook.ts'
import { planImport } from './plan-import.ts'

const today = '2026-07-01'
const nobody: Existing = {
  ...{ measures: [], departments: [], fields: [], programmes: [] },
  ownColumns: [
    { id: 'text', name: 'Aktenzeichen', kind: 'text', choices: [] },
    { id: 'number', name: 'Länge', kind: 'number', choices: [] },
    { id: 'date', name: 'Frist', kind: 'date', choices: [] },
    { id: 'choice', name: 'Ortsteil', kind: 'choice', choices: ['x', '11 (3, 13)', 'Geplant'] },
  ],
}

function accountsForAll({ rows, totals, headerRow }: ImportPlan): void {
  const { created, changed, unchanged, skipped, errors } = totals
  expect(created + changed + unchanged + skipped + errors).toBe(totals.rows)
  expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => headerRow + 1 + at))
}

const headers = fc.constantFrom(
  'Nr.',
  'Maßnahme',
  'SDG',
  'Status',
  'Beginn',
  'Ende',
  'Kosten',
  'Zuständig',
  'Fortschritt',
  'Bemerkung',
  'Stand',
  'Ziel',
  'Aktenzeichen',
  'Länge',
  'Frist',
  'Ortsteil',
  '7',
  '',
)
const cells = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'x',
    '(x)',
    'k. A.',
    'Summe',
    'geplant',
    '11 (3, 13)',
    '12.7',
    'Q3/2026',
    '31.02.2025',
    '50 %',
    '1.234,5 €',
    'Handlungsfeld A',
    'FB 3 / Hr. Meyer',
    'fortlaufend',
  ),
  fc.string({ maxLength: 30 }),
  fc.integer({ min: -5, max: 50_000 }).map(String),
)
const tables = fc
  .tuple(
    fc.array(headers, { minLength: 1, maxLength: 9 }),
    fc.array(fc.array(cells, { maxLength: 10 }), { maxLength: 12 }),
  )
  .map(([header, rows]) =>
    [header, ...rows]
      .map((row) => row.map((cell) => cell.replaceAll(/[\t\r\n"]/g, ' ')).join('\t'))
      .join('\n'),
  )

describe('any table', () => {
  it('is planned with every row accounted for', () => {
    fc.assert(
      fc.property(tables, (text) =>
        accountsForAll(planImport({ workbook: readClipboard(text), choices: {}, existing: nobody, today })),
      ),
      { numRuns: 300 },
    )
  })

  it('imported twice changes nothing the second time', () => {
    fc.assert(
      fc.property(tables, (text) => {
        const workbook = readClipboard(text)
        const first = planImport({ workbook, choices: {}, existing: nobody, today })
        const measures = first.rows.flatMap(({ action, values }, at) =>
          action === 'create' ? [{ ...values, id: `measure-${at}`, changedAt: null }] : [],
        )
        const { totals } = planImport({ workbook, choices: {}, existing: { ...nobody, measures }, today })
        expect([totals.created, totals.changed]).toEqual([0, 0])
      }),
      { numRuns: 200 },
    )
  })
})

describe('long and hostile cells', () => {
  const pieces = [
    '(',
    ')',
    '1,',
    '- ',
    '1-',
    'bis ',
    'SDG ',
    '7.1 ',
    'und ',
    '%',
    'Klimaschutz (',
    'Stand: 1',
    '€ ',
    '\u0130',
    'x/',
  ]
  const columns = [
    'Nr.',
    'Maßnahme',
    'SDG',
    'Status',
    'Fortschritt',
    'Beginn',
    'Zeitraum',
    'Kosten',
    'Zuständig',
    'Stand am',
    'Neben-SDG',
  ]

  it.each(pieces)('of "%s" are read before the test gives up waiting', (piece) => {
    const cell = piece.repeat(30_000 / piece.length)
    const text = `${columns.join('\t')}\n${columns.map(() => cell).join('\t')}\n`
    accountsForAll(planImport({ workbook: readClipboard(text), choices: {}, existing: nobody, today }))
  })
})

describe('any bytes', () => {
  const readOrRefuse = async (bytes: Uint8Array) => {
    try {
      const workbook = await readWorkbook(bytes, 'garbage.xlsx')
      accountsForAll(planImport({ workbook, choices: {}, existing: nobody, today }))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      expect(error.code).toMatch(/^file-/)
    }
  }

  it('are read or refused with a code, never a crash', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), readOrRefuse), { numRuns: 300 })
  })

  it('of a damaged workbook are read or refused with a code', async () => {
    const whole = await Promise.all(corpus.map(({ bytes }) => bytes()))
    const damaged = fc.tuple(
      fc.nat(whole.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(),
    )
    await fc.assert(
      fc.asyncProperty(damaged, ([which, changes, cut]) => {
        const bytes = Uint8Array.from(whole[which] ?? [])
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        return readOrRefuse(cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes)
      }),
      { numRuns: 200 },
    )
  })
})
