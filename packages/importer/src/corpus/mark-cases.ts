import { type CorpusCase, create, skip } from './corpus-case.ts'
import { lines, utf8 } from './corpus-files.ts'

/** Lists that say by crosses and by halves of sentences what others say in columns. */
export const markCases: readonly CorpusCase[] = [
  {
    name: 'years as columns',
    imitates: 'a schedule: one column per year with crosses, beside the goals',
    fileName: 'zeitplan.csv',
    bytes: async () =>
      utf8(lines('Nr;Maßnahme;Amt;SDG;2025;2026;2027', '1;Radweg;Bauamt;11;x;x;', '2;Hecken;Bauhof;15;;;x')),
    headerRow: 1,
    columns: ['number', 'title', 'department', 'goals', 'period', 'period', 'period'],
    rows: [create({ start: '2025', end: '2026' }), create({ start: '2027', end: '2027' })],
  },
  {
    name: 'states as columns',
    imitates: 'crosses under geplant, in Umsetzung and abgeschlossen instead of a column of states',
    fileName: 'kreuze.csv',
    bytes: async () =>
      utf8(
        lines(
          'Maßnahme;SDG;geplant;in Umsetzung;abgeschlossen;Bemerkung',
          'Radweg;11;x;;;',
          'Solar;7;;x;;seit März',
          'Licht;7;;;X;',
        ),
      ),
    headerRow: 1,
    columns: ['title', 'goals', 'status', 'status', 'status', 'note'],
    rows: [
      create({ status: 'planned' }),
      create({ status: 'in-progress', statusText: 'in Umsetzung' }),
      create({ status: 'completed' }),
    ],
  },
  {
    name: 'goals only in the titles',
    imitates: 'one column of titles with the goal in brackets and commas in them',
    fileName: 'titel.csv',
    bytes: async () => utf8(lines('Maßnahme', 'Radweg bauen (SDG 11)', 'Solar (SDG 7, 13)')),
    headerRow: 1,
    columns: ['title'],
    rows: [
      create({ primaryGoals: [11], codes: ['goal-from-title'] }),
      create({ primaryGoals: [7, 13], title: 'Solar (SDG 7, 13)' }),
    ],
  },
  {
    name: 'headings that are goals',
    imitates:
      'a report in the order of the 17 goals: a heading per goal, numbered measures below, no column of goals',
    fileName: 'vlr.csv',
    bytes: async () =>
      utf8(
        lines(
          'Nr.;Projekt;Amt;Status',
          'SDG 1: Keine Armut;;;',
          '1.1;Sozialpass;50;fertig',
          '7 – Bezahlbare und saubere Energie;;;',
          '7.1;Solardächer;65;Umsetzung 2027 geplant',
        ),
      ),
    headerRow: 1,
    columns: ['number', 'title', 'department', 'status'],
    rows: [
      skip('section'),
      create({ primaryGoals: [1], fieldOfAction: null, status: 'completed' }),
      skip('section'),
      create({ primaryGoals: [7], status: null, codes: ['status-unknown'] }),
    ],
  },
  {
    name: 'goals as a group on the left',
    imitates:
      'goals named once per group, left of the titles; unmarked units, percent headers, two header rows in CSV',
    fileName: 'gruppen.csv',
    bytes: async () =>
      utf8(
        lines(
          ';;Umsetzung;;Kosten;;',
          'SDG;Maßnahme;Beginn;Ende;Plan;Ist;% erledigt',
          '3 - Gesundheit und Wohlergehen;Trinkbrunnen;2025;2026;1.000;500;50',
          ';Hitzeaktionsplan;2025;ab 2027, dauerhaft;2.000;;0',
        ),
      ),
    headerRow: 2,
    columns: ['goals', 'title', 'start', 'end', 'cost', 'costActual', 'progress'],
    rows: [
      create({ primaryGoals: [3], cost: 1_000, costActual: 500, progress: 50 }),
      create({ primaryGoals: [3], isContinuous: true, codes: ['filled-from-above'] }),
    ],
  },
]
