import { goalNumbers } from '@kommune17/domain'
import type { ColumnField } from '../import-plan.ts'
import { type CorpusCase, create, skip } from './corpus-case.ts'
import { excel, excelDate, formats } from './corpus-files.ts'

const marks = (byGoal: Readonly<Record<number, string>>) => goalNumbers.map((goal) => byGoal[goal] ?? null)
const matrix = goalNumbers.map((goal): ColumnField => `goal-${goal}`)

const percentRows = [
  ['Nr.', 'Maßnahme', 'Hauptziel', 'Fortschritt', 'Beginn', 'Abschluss', 'Kosten (T€)'],
  ['1', 'Wärmenetz Ortskern', 7, 0.35, excelDate(45_383), excelDate(46_022), 1_250],
  ['2', 'LED-Umrüstung', 7, 1, excelDate(44_562), excelDate(45_291), 412.3],
  ['3', 'Moor vernässen', 15, 0, excelDate(46_204), null, null],
]

const targetRows = [
  ['Nr', 'Projekt', 'SDG-Unterziel', 'Projektstand'],
  [excelDate(45_658), 'Kita-Ausbau', excelDate(45_692), 'in Umsetzung'],
  ['1.2', 'Dienstanweisung Beschaffung', 12.7, 'Entwurf'],
  ['1.3', 'Starkregenkarte', '13.1', 'fertig'],
  ['1.4', 'Wärmewende und Klima', excelDate(41_456), 'geplant'],
]

/** Workbooks whose cells are the difficulty: marks, dates, percentages. */
export const excelValueCases: readonly CorpusCase[] = [
  {
    name: 'matrix of 17 goals with x and (x)',
    imitates:
      'inventory of projects: columns 1…17, x for main, (x) for further goals, Ampel, sum row with counts',
    fileName: 'matrix.xlsx',
    bytes: () =>
      excel({
        name: 'Bestandsaufnahme',
        rows: [
          ['Gemeinde Musterhude: Projekte und SDG'],
          [],
          ['lfd. Nr.', 'Projekt', 'Träger', ...goalNumbers, 'Ampel'],
          [1, 'Dorfladen', 'Verein', ...marks({ 2: 'x', 8: '(x)', 11: 'X' }), 'grün'],
          [2, 'Moorschutz', 'Naturschutzamt', ...marks({ 13: 'xx', 15: 'x' }), 'gelb'],
          [3, 'Jugendparlament', 'Jugendamt', ...marks({ 4: '(x)', 16: 'x' }), 'rot'],
          [null, 'Summe', null, ...goalNumbers.map((goal) => goal % 3), null],
        ],
      }),
    headerRow: 3,
    columns: ['number', 'title', 'department', ...matrix, 'status'],
    rows: [
      create({
        number: '1',
        primaryGoals: [2, 11],
        secondaryGoals: [8],
        status: null,
        statusText: 'grün',
        codes: ['status-unknown'],
      }),
      create({ primaryGoals: [13, 15] }),
      create({ primaryGoals: [16], secondaryGoals: [4] }),
      skip('sum'),
    ],
  },
  {
    name: 'matrix with goal names in two header rows',
    imitates: '"SDG" merged over columns named after the goals, the rest of the header merged over both rows',
    fileName: 'matrix-namen.xlsx',
    bytes: () =>
      excel({
        name: 'SDG',
        rows: [
          ['Nr.', 'Maßnahme', 'Beitrag zu den SDG', null, null, null, null, 'Stand'],
          [
            null,
            null,
            'Keine Armut',
            'Kein Hunger',
            'Gesundheit und Wohlergehen',
            'Hochwertige Bildung',
            'Geschlechtergleichheit',
            null,
          ],
          [1, 'Sozialpass', 'X', null, '(X)', null, null, 'umgesetzt'],
          [2, 'Girls’ Day', null, null, null, 'x', 'x', 'jährlich'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
          { startRow: 0, startCol: 2, endRow: 0, endCol: 6 },
          { startRow: 0, startCol: 7, endRow: 1, endCol: 7 },
        ],
      }),
    headerRow: 2,
    columns: ['number', 'title', 'goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5', 'status'],
    rows: [
      create({ title: 'Sozialpass', primaryGoals: [1], secondaryGoals: [3], status: 'completed' }),
      create({ primaryGoals: [4, 5], status: 'ongoing' }),
    ],
  },
  {
    name: 'percentages as shares, typed dates, thousands of euros',
    imitates: 'a list kept by the treasury: 0..1 formatted as percent, real dates, amounts in T€',
    fileName: 'kämmerei.xlsx',
    bytes: () =>
      excel({
        name: 'Liste',
        rows: percentRows,
        cells: formats(percentRows, {
          '1,3': '0%',
          '2,3': '0%',
          '3,3': '0%',
          '1,4': 'dd.mm.yyyy',
          '1,5': 'mmm yy',
          '3,4': 'yyyy',
        }),
      }),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'progress', 'start', 'end', 'cost'],
    rows: [
      create({
        progress: 35,
        status: 'in-progress',
        start: '2024-04-01',
        end: '2025-12',
        cost: 1_250_000,
        primaryGoals: [7],
        codes: ['status-from-percent'],
      }),
      create({ progress: 100, status: 'completed', start: '2022-01-01', end: '2023-12-31', cost: 412_300 }),
      create({ progress: 0, status: 'planned', start: '2026', cost: null }),
    ],
  },
  {
    name: 'dates and decimals out of targets',
    imitates:
      'Excel made 4 February of "4.2", 1 January of number "1.1", a decimal of 12.7 and July 2013 of "7/13"',
    fileName: 'unterziele.xlsx',
    bytes: () =>
      excel({
        name: 'Tabelle1',
        rows: targetRows,
        cells: formats(targetRows, { '1,0': 'dd. mmm', '1,2': 'dd. mmm', '4,2': 'mmm yy' }),
      }),
    headerRow: 1,
    columns: ['number', 'title', 'targets', 'status'],
    rows: [
      create({
        number: '1.1',
        targets: ['4.2'],
        primaryGoals: [4],
        codes: ['date-or-target', 'number-was-date'],
      }),
      create({ targets: ['12.7'], codes: ['number-or-target'] }),
      create({ targets: ['13.1'], status: 'completed' }),
      create({ targets: [], primaryGoals: [7, 13], codes: ['date-or-target'] }),
    ],
  },
]
