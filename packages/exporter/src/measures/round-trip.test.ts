import { ownColumnId, ownField } from '@kommune17/domain'
import type { FieldChange, ImportPlan } from '@kommune17/importer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadsheetFormats } from '../spreadsheet.ts'
import { anyMeasures, ownColumns } from './any-measure.ts'
import type { MeasureRow } from './measure-row.ts'
import { type CellKey, exported, planned, rewritten } from './round-trip.ts'

const nothingChanged = (plan: ImportPlan, count: number) => {
  expect(
    plan.rows.flatMap(({ changes, conflicts, problems, values }) =>
      changes.length + conflicts.length === 0 ? [] : [{ changes, conflicts, problems, values }],
    ),
  ).toEqual([])
  expect(plan.totals).toMatchObject({ created: 0, changed: 0, unchanged: count, skipped: 0, errors: 0 })
}

describe.each(spreadsheetFormats)('an exported list (%s)', (fileFormat) => {
  it.each(['de', 'en'] as const)('changes nothing when it comes back as it is, in %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(anyMeasures, async (measures) => {
        const plan = planned(await exported(measures, { fileFormat, locale }), measures)
        nothingChanged(plan, measures.length)
        expect(plan.columns.every(({ certainty }) => certainty === 1)).toBe(true)
        expect([plan.notes, plan.questions.filter(({ kind }) => kind !== 'department')]).toEqual([[], []])
      }),
      { numRuns: 12 },
    )
  })

  it('changes nothing without its stamps either', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeasures, async (measures) => {
        const workbook = await exported(measures, { fileFormat })
        const bare = rewritten(workbook, ({ key, text }) => (key === 'stamp' ? '' : text))
        nothingChanged(planned(bare, measures), measures.length)
      }),
      { numRuns: 12 },
    )
  })

  it('changes exactly the cells that were edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMeasures,
        fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
        async (measures, edits) => {
          const workbook = await exported(measures, { fileFormat })
          const placed = new Map(edits.map((edit) => [`${edit.row % measures.length}:${edit.key}`, edit]))
          const edited = rewritten(
            workbook,
            ({ row, key, text }) => placed.get(`${row}:${key}`)?.typed ?? text,
          )
          const expected = [...placed.values()].flatMap(({ row, field, value }) => {
            const measure = measures[row % measures.length]
            return measure === undefined || isAlike(storedValue(measure, field), value)
              ? []
              : [`${measure.id} ${field} ${value}`]
          })
          const { rows, totals } = planned(edited, measures)
          const changes = rows.flatMap(({ measureId, changes }) =>
            changes.map(({ field, after }) => `${measureId} ${field} ${after}`),
          )
          expect(changes.sort()).toEqual(expected.sort())
          expect(totals).toMatchObject({ created: 0, skipped: 0, errors: 0 })
        },
      ),
      { numRuns: 25 },
    )
  })
})

const own = {
  text: ownField(ownColumns.text.id),
  number: ownField(ownColumns.number.id),
  date: ownField(ownColumns.date.id),
  choice: ownField(ownColumns.choice.id),
}

/** What people type, and what it means. Statuses are edited below: a percentage follows from them. */
const edits = [
  { key: 'title', field: 'title', typed: '=Neuer Titel', value: '=Neuer Titel' },
  { key: 'number', field: 'number', typed: '4.7', value: '4.7' },
  { key: 'description', field: 'description', typed: 'offen', value: 'offen' },
  { key: 'description', field: 'description', typed: '', value: null },
  { key: 'note', field: 'note', typed: 'Summe: Ausschreibung läuft', value: 'Summe: Ausschreibung läuft' },
  { key: 'fieldOfAction', field: 'fieldOfAction', typed: '', value: null },
  { key: 'department', field: 'department', typed: 'N.N.', value: 'N.N.' },
  { key: 'department', field: 'department', typed: '', value: null },
  { key: 'programme', field: 'programme', typed: 'Leitbild', value: 'Leitbild' },
  { key: 'partners', field: 'partners', typed: 'keine', value: 'keine' },
  { key: 'start', field: 'start', typed: 'Q2/2024', value: '2024-Q2' },
  { key: 'start', field: 'start', typed: '', value: null },
  { key: 'actualStart', field: 'actualStart', typed: '1.3.2024', value: '2024-03-01' },
  { key: 'actualEnd', field: 'actualEnd', typed: '2041', value: '2041' },
  { key: 'cost', field: 'cost', typed: '1.234,50 €', value: 1234.5 },
  { key: 'costActual', field: 'costActual', typed: '', value: null },
  { key: 'funding', field: 'funding', typed: '0', value: 0 },
  { key: 'costNote', field: 'costNote', typed: '-', value: '-' },
  { key: 'budgetNumber', field: 'budgetNumber', typed: '0511.01', value: '0511.01' },
  { key: 'visibility', field: 'visibility', typed: 'öffentlich', value: 'public' },
  { key: own.text, field: own.text, typed: '=Akte 7', value: '=Akte 7' },
  { key: own.text, field: own.text, typed: 'k. A.', value: 'k. A.' },
  { key: own.text, field: own.text, typed: '', value: null },
  { key: own.number, field: own.number, typed: '-1.234,5', value: -1234.5 },
  { key: own.number, field: own.number, typed: '0', value: 0 },
  { key: own.number, field: own.number, typed: '', value: null },
  { key: own.date, field: own.date, typed: 'Q2/2041', value: '2041-Q2' },
  { key: own.date, field: own.date, typed: '5.7.2041', value: '2041-07-05' },
  { key: own.date, field: own.date, typed: '', value: null },
  { key: own.choice, field: own.choice, typed: 'SÜD', value: 'Süd' },
  { key: own.choice, field: own.choice, typed: '', value: null },
] as const satisfies readonly {
  key: CellKey
  field: FieldChange['field']
  typed: string
  value: string | number | null
}[]

const anyEdit = fc.tuple(fc.constantFrom(...edits), fc.nat(1_000)).map(([edit, row]) => ({ ...edit, row }))

function storedValue(measure: MeasureRow, field: (typeof edits)[number]['field']): unknown {
  const id = ownColumnId(field)
  if (id !== null) return measure.own[id] ?? null
  return Object.entries(measure).find(([name]) => name === field)?.[1]
}

function isAlike(before: unknown, after: unknown): boolean {
  const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value)
  return plain(before) === plain(after)
}
