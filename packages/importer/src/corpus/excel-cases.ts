import { type CorpusCase, create, skip } from './corpus-case.ts'
import { excel } from './corpus-files.ts'

/** Workbooks whose layout is the difficulty: merged, hidden, grouped and broken. */
export const excelCases: readonly CorpusCase[] = [
  {
    name: 'two-row header: Zeitraum von/bis, Kosten Plan/Ist',
    imitates: 'a grouped header of an action programme',
    fileName: 'zweizeilig.xlsx',
    bytes: () =>
      excel({
        name: 'Programm',
        rows: [
          ['Aktionsprogramm Nachhaltigkeit 2030'],
          ['Nr.', 'Maßnahme', 'SDG', 'Zeitraum', null, 'Kosten', null, 'Status'],
          [null, null, null, 'von', 'bis', 'Plan', 'Ist', null],
          ['1', 'Quartierstreff', '11, 16', '2024', '2026', '50.000 €', '12.345,67 €', 'in Arbeit'],
          ['2', 'Ehrenamtskarte', '17', '03/2025', '', '', '', 'geplant'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 7 },
          { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
          { startRow: 1, startCol: 5, endRow: 1, endCol: 6 },
        ],
      }),
    headerRow: 3,
    columns: ['number', 'title', 'goals', 'start', 'end', 'cost', 'costActual', 'status'],
    rows: [
      create({ start: '2024', end: '2026', cost: 50_000, costActual: 12_345.67, status: 'in-progress' }),
      create({ start: '2025-03', end: null, status: 'planned' }),
    ],
  },
  {
    name: 'merged fields of action and merged measures',
    imitates: 'a programme laid out for print: one measure over several rows, one line per step',
    fileName: 'verbunden.xlsx',
    bytes: () =>
      excel({
        name: 'Maßnahmen',
        rows: [
          ['Handlungsfeld', 'Maßnahme', 'SDG', 'Zuständigkeit', 'Bemerkungen'],
          ['Klima', 'Wärmeplanung', '7', 'Bauamt', 'Ausschreibung'],
          [null, null, '13', null, 'Vergabe'],
          [null, 'Solarkataster', '7', 'Bauamt', ''],
          ['Soziales', 'Mehrgenerationenhaus', '3, 11', 'Sozialamt', 'Bauantrag gestellt'],
        ],
        merges: [
          { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
          { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
          { startRow: 1, startCol: 3, endRow: 2, endCol: 3 },
        ],
      }),
    headerRow: 1,
    columns: ['fieldOfAction', 'title', 'goals', 'department', 'note'],
    rows: [
      create({
        title: 'Wärmeplanung',
        fieldOfAction: 'Klima',
        primaryGoals: [7, 13],
        note: 'Ausschreibung\nVergabe',
      }),
      skip('continuation'),
      create({ title: 'Solarkataster', fieldOfAction: 'Klima' }),
      create({ title: 'Mehrgenerationenhaus', fieldOfAction: 'Soziales', primaryGoals: [3, 11] }),
    ],
  },
  {
    name: 'hidden rows and columns, legend and hidden sheet',
    imitates:
      'a sheet with filtered-out rows, a hidden column of persons, a sheet "Legende", a hidden sheet of lists',
    fileName: 'ausgeblendet.xlsx',
    bytes: () =>
      excel(
        { name: 'Legende', rows: [['Status: geplant, laufend, fertig'], ['SDG: siehe un.org']] },
        {
          name: 'Übersicht',
          rows: [
            [
              'Kennung',
              'Titel der Maßnahme',
              'Ansprechpartner',
              'Fachbereich',
              'Nachhaltigkeitsziele',
              'Status',
            ],
            ['U-1', 'Umweltpreis', 'Frau Dr. Schulze', 'FB 1', 'SDG 13', 'läuft'],
            ['U-2', 'Naturlehrpfad', 'Hr. Meyer', 'FB 1', 'SDG 15', 'ruht'],
            ['U-3', 'Klimafonds', 'Anna Berger', 'FB 2', 'SDG 7', 'beschlossen'],
          ],
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        {
          name: 'Listen',
          rows: [
            ['Maßnahme', 'Status'],
            ['x', 'geplant'],
          ],
          hidden: true,
        },
      ),
    headerRow: 1,
    columns: ['number', 'title', 'persons', 'department', 'goals', 'status'],
    rows: [
      create({ number: 'U-1', department: 'FB 1', codes: ['person-name', 'status-ambiguous'] }),
      create({ number: 'U-2', status: 'paused', codes: ['person-name'] }),
      create({ status: 'decided', codes: ['person-name'] }),
    ],
  },
  {
    name: 'numbered sections, sub-sums and column numbers',
    imitates: 'a budget-like list: "1 | Klimaschutz" heads "1.1 …", a row of column numbers, sums in between',
    fileName: 'gliederung.xlsx',
    bytes: () =>
      excel({
        name: 'Plan',
        rows: [
          ['Ziffer', 'Maßnahme', 'SDG', 'Umsetzung bis', 'Kosten'],
          [1, 2, 3, 4, 5],
          ['1', 'Klimaschutz'],
          ['1.1', 'Ladesäulen', '7, 11', '2026', 40_000],
          ['1.2', 'Energieberatung', '7', '2027', 5_000],
          [null, 'Zwischensumme Klimaschutz', null, null, 45_000],
          ['2', 'Gesellschaft'],
          ['2.1', 'Gesamtstädtisches Beteiligungskonzept', '16', 'offen', 15_000],
          ['Gesamt', null, null, null, 60_000],
        ],
      }),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'end', 'cost'],
    rows: [
      skip('repeated-header'),
      skip('section'),
      create({ number: '1.1', fieldOfAction: 'Klimaschutz', end: '2026', cost: 40_000 }),
      create({ number: '1.2', fieldOfAction: 'Klimaschutz' }),
      skip('sum'),
      skip('section'),
      create({
        number: '2.1',
        title: 'Gesamtstädtisches Beteiligungskonzept',
        fieldOfAction: 'Gesellschaft',
        end: null,
        cost: 15_000,
      }),
      skip('sum'),
    ],
  },
  {
    name: 'several lines in a cell',
    imitates: 'goals, offices and notes with line breaks in one cell, both German wordings of the goals',
    fileName: 'zeilenumbrüche.xlsx',
    bytes: () =>
      excel({
        name: 'Tabelle1',
        rows: [
          ['Maß-\nnahme', 'Verantwort-\nliche/r', 'SDG-\nBezug', 'Aktueller\nSachstand'],
          [
            'Faire\nBeschaffung',
            'Hauptamt\nKämmerei',
            '12 Nachhaltige/r Konsum und Produktion\n17 Partnerschaften zur Erreichung der Ziele',
            'Dienstanweisung liegt vor.\nSchulung im Herbst.',
          ],
          [
            'Gleichstellungsplan',
            'Gleichstellungsbeauftragte',
            'SDG 5 – Geschlechtergleichheit\nSDG 8: Menschenwürdige Arbeit und Wirtschaftswachstum',
            'Beschlossen am 12.12.2024, Umsetzung läuft',
          ],
          ['Rat digital', 'Hauptamt', 'Frieden, Gerechtigkeit und starke Institutionen', ''],
        ],
      }),
    headerRow: 1,
    columns: ['title', 'department', 'goals', 'note'],
    rows: [
      create({
        title: 'Faire Beschaffung',
        department: 'Hauptamt',
        coDepartments: ['Kämmerei'],
        primaryGoals: [12, 17],
        codes: ['several-departments'],
      }),
      create({ primaryGoals: [5, 8] }),
      create({ primaryGoals: [16], note: null }),
    ],
  },
  {
    name: 'errors that must be mended',
    imitates:
      'a list with slips: goal 18, 31 February, no title, the same measure twice, end before start, formula error',
    fileName: 'fehler.xlsx',
    bytes: () =>
      excel({
        name: 'Liste',
        rows: [
          ['Nr.', 'Maßnahme', 'SDG', 'Status', 'Beginn', 'Ende', 'Budget'],
          ['1', 'Schulgarten', 'SDG 18', 'geplant', '2026', '2027', '-5'],
          ['2', 'Waldlehrpfad', '15', 'geplant', '31.02.2026', '2027', '1000'],
          ['3', '', '4', 'geplant', '2026', '2027', ''],
          ['4', 'Bücherzelle', '4', 'fertig', '2024', '2023', ''],
          ['5', 'Sitzbänke', '', 'in Umsetzung', '2025', '', '#REF!'],
          ['6', 'Baumpaten', '15', 'weiß nicht so recht', '', '', ''],
          ['6', 'Baumpaten', '15', 'geplant', '', '', ''],
        ],
      }),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'status', 'start', 'end', 'cost'],
    rows: [
      { action: 'error', codes: ['not-a-goal', 'goal-required', 'number-negative'] },
      { action: 'error', codes: ['not-a-date'] },
      { action: 'error', codes: ['title-required'] },
      { action: 'error', codes: ['end-before-start'] },
      { action: 'error', codes: ['goal-required', 'formula-error'] },
      create({ status: null, statusText: 'weiß nicht so recht', codes: ['status-unknown'] }),
      { action: 'error', codes: ['duplicate-in-file'] },
    ],
  },
]
