import { type CorpusCase, create, skip } from './corpus-case.ts'
import { excel, utf16 } from './corpus-files.ts'

/** Forms, wide programmes and exports of old systems. */
export const formCases: readonly CorpusCase[] = [
  {
    name: 'UTF-16 without mark and mac line ends',
    imitates: 'an export of an old system',
    fileName: 'alt.csv',
    bytes: async () =>
      utf16(
        'Nummer;Bezeichnung;SDG;Stand\r10;Wochenmarkt regional;2, 12;in Betrieb\r20;Lärmblitzer;3;verworfen\r',
        { mark: false },
      ),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'status'],
    rows: [
      create({ number: '10', status: 'ongoing' }),
      create({ number: '20', status: 'discarded', codes: ['reason-required'] }),
    ],
  },
  {
    name: 'two sheets per year',
    imitates:
      'one sheet per reporting year, the newest last; the better sheet is proposed and the question asked',
    fileName: 'jahre.xlsx',
    bytes: () =>
      excel(
        {
          name: '2024',
          rows: [
            ['Maßnahme', 'SDG', 'Status'],
            ['Bücherbus', '4', 'geplant'],
          ],
        },
        {
          name: 'Stand 30.06.2026',
          rows: [
            ['Nr.', 'Maßnahme', 'SDG', 'Status', 'Ende'],
            ['1', 'Bücherbus', '4', 'umgesetzt', '2025'],
            ['2', 'Leihladen', '12', 'in Umsetzung', '2026'],
          ],
        },
      ),
    headerRow: 1,
    stateDate: '2026-06-30',
    columns: ['number', 'title', 'goals', 'status', 'end'],
    rows: [create({ status: 'completed', keyDate: '2026-06-30' }), create({ end: '2026' })],
  },
  {
    name: 'header far down and notes beside it',
    imitates:
      'a form with address, instructions and empty rows above the list, an example row skipped by nobody',
    fileName: 'formular.xlsx',
    bytes: () =>
      excel({
        name: 'Meldebogen',
        rows: [
          ['Landkreis Musterland', null, null, 'Rückgabe bis 31.03.2026'],
          ['Meldebogen Nachhaltigkeit'],
          ['Ansprechpartner:', 'Frau Schmidt'],
          ['Sachstand vom 28.02.2026'],
          [],
          [
            'Bitte je Maßnahme eine Zeile ausfüllen. Status: geplant, in Umsetzung, fertig. SDG: Nummern 1 bis 17.',
          ],
          [],
          ['Gemeinde:', 'Kleinhausen'],
          [],
          [
            'Projekt/Maßnahme',
            'Kurzbeschreibung',
            'Zuständige Stelle',
            'SDG-Nr.',
            'Status',
            'Umsetzungszeitraum',
            'Gesamtkosten (EUR)',
            'davon Fördermittel',
          ],
          [
            'Dorfgemeinschaftshaus',
            'Umbau',
            'Bauamt',
            '9/11',
            'in Umsetzung',
            '10/2025 – 12/2027',
            900_000,
            450_000,
          ],
          ['Streuobst', null, 'Ortsrat', 15, 'fertig', '2023', '3.500', null],
          [],
          ['Unterschrift:'],
        ],
      }),
    headerRow: 10,
    stateDate: '2026-02-28',
    columns: ['title', 'description', 'department', 'goals', 'status', 'period', 'cost', 'funding'],
    rows: [
      create({ primaryGoals: [9, 11], start: '2025-10', end: '2027-12', cost: 900_000, funding: 450_000 }),
      create({ primaryGoals: [15], start: '2023', end: '2023', cost: 3_500, status: 'completed' }),
      skip('blank'),
      skip('remark'),
    ],
  },
]
