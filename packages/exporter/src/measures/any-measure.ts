import {
  type GoalNumber,
  goalNumbers,
  type MeasureStatus,
  measureStatuses,
  type OwnChanges,
  type OwnColumn,
  targetsOfGoal,
  visibilities,
} from '@kommune17/domain'
import fc from 'fast-check'
import type { MeasureRow } from './measure-row.ts'

/** Names that look like something else: lists, persons, "nothing", formulas. */
export const officeNames = [
  'Bauamt',
  'Bildung, Jugend und Soziales',
  'Amt 61; Planung / Umwelt',
  'Frau Dr. Meyer',
  'N.N.',
  'offen',
  '=SUM(A1)',
  "'- Stab",
]

const tidy = (text: string) =>
  text
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .normalize('NFC')
    .trim()

const words = fc.oneof(
  fc.constantFrom(
    'Radweg Nordring',
    '=1+1',
    "'=A1",
    '-',
    '- Punkt eins',
    '@home',
    'k. A.',
    'offen',
    'keine',
    'Summe der Kosten',
    'Gesamt',
    '7',
    '2026',
    '12.7',
    'fertig',
    'Handlungsfeld Klima',
    'SDG 3: Gesundheit',
    'ja; nein, "vielleicht"',
    '0815',
    'Hr. Meyer',
    '40 %',
    '_x0041_',
    '31.12.2025',
    'a\u00a0b  c',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const line = words.map((text) => tidy(text.replaceAll('\n', ' '))).filter((text) => text !== '')
const lineOrNull = fc.option(line)
const textOrNull = fc.option(
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((lines) => tidy(lines.join('\n')))
    .filter((text) => text !== ''),
)

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const dateIn = (first: number, last: number) =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.oneof(day, fc.constantFrom('', 'H1', 'Q3', '07')))
    .map(([year, rest]) => (rest === '' ? String(year) : `${year}-${rest}`))
const money = fc.option(fc.integer({ min: 0, max: 999_999_999 }).map((cents) => cents / 100))

type State = Pick<MeasureRow, 'status' | 'progress' | 'keyDate' | 'note'>

const percentages: Readonly<Record<MeasureStatus, fc.Arbitrary<number | null>>> = {
  ...{ unknown: fc.constant(null), idea: fc.constant(null), ongoing: fc.constant(null) },
  ...{ discarded: fc.constant(null), completed: fc.constantFrom(100, null) },
  ...{ planned: fc.constantFrom(0, null), decided: fc.constantFrom(0, null) },
  'in-progress': fc.option(fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 100)),
  paused: fc.option(fc.integer({ min: 0, max: 100 })),
}

const state: fc.Arbitrary<State> = fc.oneof(
  fc.constant({ status: null, progress: null, keyDate: null, note: null }),
  fc.constantFrom(...measureStatuses).chain((status) =>
    fc.record({
      status: fc.constant(status),
      progress: percentages[status],
      keyDate: day.map((rest) => `2025-${rest}`),
      note: status === 'discarded' ? line : textOrNull,
    }),
  ),
)

type Goals = Pick<MeasureRow, 'primaryGoals' | 'secondaryGoals' | 'targets'>

const goals: fc.Arbitrary<Goals> = fc
  .uniqueArray(fc.constantFrom(...goalNumbers), { minLength: 1, maxLength: 5 })
  .chain((chosen) => {
    const codes = chosen.flatMap((goal) => targetsOfGoal(goal).map(({ code }) => code))
    return fc
      .tuple(fc.nat(chosen.length), fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }))
      .map(([first, targets]) => ({
        primaryGoals: sorted(chosen.slice(0, first)),
        secondaryGoals: sorted(chosen.slice(first)),
        targets,
      }))
  })

function sorted(numbers: readonly GoalNumber[]): GoalNumber[] {
  return [...numbers].sort((a, b) => a - b)
}

const office = fc.option(fc.constantFrom(...officeNames))

const column = (id: number, rest: Omit<OwnColumn, 'id'>): OwnColumn => ({
  id: `10000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  ...rest,
})

/** Own columns of each kind; one is called as every measure's title is. */
export const ownColumns = {
  text: column(1, { name: 'Titel', kind: 'text', choices: [] }),
  number: column(2, { name: 'Tonnen CO₂ (je Jahr)', kind: 'number', choices: [] }),
  date: column(3, { name: 'Förderbescheid', kind: 'date', choices: [] }),
  choice: column(4, { name: 'Ortsteil', kind: 'choice', choices: ['Süd', '1.2', '-', 'offen; ungeklärt'] }),
} as const

const number = fc.oneof(
  fc.constantFrom(0, -0.5, 12.345, 1.234, 1_234, 999_999.125, -1e12, 0.1),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1_000),
)

// The last choice is one that was offered once.
const own: fc.Arbitrary<OwnChanges> = fc.record({
  [ownColumns.text.id]: textOrNull,
  [ownColumns.number.id]: fc.option(number),
  [ownColumns.date.id]: fc.option(dateIn(2000, 2040)),
  [ownColumns.choice.id]: fc.option(fc.constantFrom(...ownColumns.choice.choices, 'Früherer Ortsteil')),
})

const measure = fc
  .tuple(
    state,
    goals,
    fc.record({
      number: lineOrNull.map((text) => text?.slice(0, 40).trim() ?? null),
      title: line,
      description: textOrNull,
      fieldOfAction: lineOrNull,
      department: office,
      coDepartments: fc.uniqueArray(fc.constantFrom(...officeNames), { maxLength: 3 }),
      programme: lineOrNull,
      partners: textOrNull,
      start: fc.option(dateIn(2000, 2024)),
      end: fc.option(dateIn(2025, 2040)),
      actualStart: fc.option(dateIn(2000, 2024)),
      actualEnd: fc.option(dateIn(2025, 2040)),
      isContinuous: fc.boolean(),
      cost: money,
      costActual: money,
      funding: money,
      costNote: textOrNull,
      budgetNumber: lineOrNull,
      visibility: fc.constantFrom(...visibilities),
      own,
    }),
  )
  .map(([stated, linked, fields]) => ({ ...stated, ...linked, ...fields }))

/** Measures as the product stores them, each with an id of its own. */
export const anyMeasures: fc.Arbitrary<MeasureRow[]> = fc
  .array(measure, { minLength: 1, maxLength: 40, size: 'max' })
  .map((list) =>
    list.map((one, at) => ({ ...one, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` })),
  )
