import { type CorpusCase, create } from './corpus-case.ts'
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
]
