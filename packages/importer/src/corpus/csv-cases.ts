import { type CorpusCase, create, skip } from './corpus-case.ts'
import { lines, utf8, utf16, windows1252 } from './corpus-files.ts'

/** Lists as plain text. */
export const csvCases: readonly CorpusCase[] = [
  {
    name: 'cp1252 with title rows and a sum',
    imitates:
      'German Excel "CSV (Trennzeichen-getrennt)": semicolons, cp1252 with €, title rows, Stand, Summe, quoted line breaks',
    fileName: 'Maßnahmen Stand März.csv',
    bytes: async () =>
      windows1252(
        lines(
          'Samtgemeinde Beispielau;;;;;;;',
          'Klimaschutz – Maßnahmenliste;;;;;;Stand: 31.03.2026;',
          ';;;;;;;',
          'Lfd. Nr.;Handlungsfeld;Bezeichnung der Maßnahme;Federführung;SDG-Bezug;Umsetzungsstand;Fertigstellung bis;Kosten in €',
          '1;Energie;"Photovoltaik auf\nSchuldächern";FB 2;7, 13;läuft seit 2024;31.12.2026;125.000,00 €',
          '2;Energie;"Sanierung ""Alte Schule""";FB 2;"7; 11";abgeschlossen 11/2025;30.11.2025;1.250.000,50 €',
          '3;Mobilität;Bike+Ride Bahnhof;FB 4;11;geplant;IV/2027;ca. 80.000 €',
          '4;Mobilität;Carsharing;FB 4;11;;2028;k. A.',
          ';;Gesamtsumme;;;;;1.455.000,50 €',
        ),
      ),
    headerRow: 4,
    stateDate: '2026-03-31',
    columns: ['number', 'fieldOfAction', 'title', 'department', 'goals', 'status', 'end', 'cost'],
    rows: [
      create({
        number: '1',
        title: 'Photovoltaik auf Schuldächern',
        status: 'in-progress',
        statusText: 'läuft seit 2024',
        end: '2026-12-31',
        cost: 125_000,
        primaryGoals: [7, 13],
        keyDate: '2026-03-31',
        codes: ['status-partly-understood'],
      }),
      create({
        title: 'Sanierung "Alte Schule"',
        status: 'completed',
        progress: 100,
        end: '2025-11-30',
        cost: 1_250_000.5,
        primaryGoals: [7, 11],
      }),
      create({ status: 'planned', end: '2027-Q4', cost: 80_000, codes: ['number-approximate'] }),
      create({ status: null, end: '2028', cost: null }),
      skip('sum'),
    ],
  },
  {
    name: 'UTF-16 text with tabs',
    imitates: 'Excel "Unicode-Text": UTF-16 with mark, tabs',
    fileName: 'liste.txt',
    bytes: async () =>
      utf16(
        lines(
          'Nr.\tMaßnahme\tZuständig\tSDG\tStatus',
          'A-01\tBlühwiesen für Überall\tBauhof\t15\tgeplant',
          'A-02\tTrinkbrunnen\tStadtwerke\t6\tin Umsetzung',
        ),
      ),
    headerRow: 1,
    columns: ['number', 'title', 'department', 'goals', 'status'],
    rows: [
      create({ number: 'A-01', title: 'Blühwiesen für Überall', status: 'planned', primaryGoals: [15] }),
      create({ number: 'A-02', department: 'Stadtwerke' }),
    ],
  },
  {
    name: 'comma, English, UTF-8',
    imitates: 'export of an English project tool: commas, ISO and worded dates, percent, quoted commas',
    fileName: 'projects.csv',
    bytes: async () =>
      utf8(
        lines(
          'ID,Project title,Description,Department,SDGs,Status,Progress,Start date,Due date,Budget',
          'P-1,Solar roofs,"Roofs of schools, gym and town hall",Building dept,"7, 13",In progress,40%,2024-04-01,2026-12-31,"285,000.00"',
          'P-2,Citizen bus,Volunteers drive,Mobility office,SDG 11,Completed,100%,2019-09,2023,8000',
          'P-3,Rain gardens,,Parks department,"6, 11, 13",On hold,10%,"March 14, 2025",,TBD',
          'P-4,Fair trade town,,Climate team,12 and 17,Cancelled,0%,2023,2024,0',
        ),
      ),
    headerRow: 1,
    columns: [
      'number',
      'title',
      'description',
      'department',
      'goals',
      'status',
      'progress',
      'start',
      'end',
      'cost',
    ],
    rows: [
      create({
        number: 'P-1',
        status: 'in-progress',
        progress: 40,
        start: '2024-04-01',
        end: '2026-12-31',
        cost: 285_000,
        primaryGoals: [7, 13],
      }),
      create({ status: 'completed', start: '2019-09', end: '2023', cost: 8_000 }),
      create({
        status: 'paused',
        progress: 10,
        start: '2025-03-14',
        end: null,
        cost: null,
        primaryGoals: [6, 11, 13],
      }),
      create({ status: 'discarded', progress: null, primaryGoals: [12, 17], codes: ['reason-required'] }),
    ],
  },
  {
    name: 'pasted block without header',
    imitates: 'cells copied from the middle of a sheet: no header, columns by content only',
    fileName: 'Zwischenablage.tsv',
    bytes: async () =>
      utf8(
        lines(
          '1.1\tMobilitätsstation am Bahnhof einrichten\tBauamt\tSDG 11, SDG 13\tin Umsetzung\t31.12.2026',
          '1.2\tFahrradstraße Lindenweg ausweisen\tOrdnungsamt\tSDG 11\tgeplant\t30.06.2027',
          '1.3\tLastenradverleih aufbauen\tBauamt\tSDG 11, SDG 12\tabgeschlossen\t01.05.2025',
        ),
      ),
    headerRow: 0,
    columns: ['number', 'title', 'department', 'goals', 'status', 'period'],
    rows: [
      create({
        number: '1.1',
        title: 'Mobilitätsstation am Bahnhof einrichten',
        department: 'Bauamt',
        status: 'in-progress',
        primaryGoals: [11, 13],
      }),
      create({ number: '1.2', status: 'planned' }),
      create({ number: '1.3', status: 'completed', primaryGoals: [11, 12] }),
    ],
  },
  {
    name: 'repeated headers, blank rows and sections in CSV',
    imitates:
      'a printed list with a header on every page, headings for fields of action and goals, a footnote at the end',
    fileName: 'druckliste.csv',
    bytes: async () =>
      windows1252(
        lines(
          'Nr;Maßnahme;Verantwortlich;SDG;Sachstand;Zeitraum',
          'Handlungsfeld 1: Mobilität;;;;;',
          'Strategisches Ziel: Weniger Autos im Ort;;;;;',
          '1.1;Radweg Nordring;Tiefbauamt;11;in Planung;2025–2027',
          '1.2;Bushaltestellen barrierefrei;Tiefbauamt;10, 11;umgesetzt;2022-2024',
          ';;;;;',
          'Nr;Maßnahme;Verantwortlich;SDG;Sachstand;Zeitraum',
          'Handlungsfeld 2: Bildung;;;;;',
          '2.1;Klimaschule;Schulamt;4, 13;Daueraufgabe;fortlaufend',
          '* Stand der Kosten: geschätzt;;;;;',
        ),
      ),
    headerRow: 1,
    columns: ['number', 'title', 'department', 'goals', 'status', 'period'],
    rows: [
      skip('section'),
      skip('section'),
      create({
        number: '1.1',
        fieldOfAction: 'Mobilität',
        description: 'Strategisches Ziel: Weniger Autos im Ort',
        start: '2025',
        end: '2027',
        status: 'planned',
      }),
      create({ number: '1.2', fieldOfAction: 'Mobilität', status: 'completed' }),
      skip('blank'),
      skip('repeated-header'),
      skip('section'),
      create({
        number: '2.1',
        fieldOfAction: 'Bildung',
        description: null,
        status: 'ongoing',
        isContinuous: true,
      }),
      skip('remark'),
    ],
  },
  {
    name: 'unquoted separator in the goals',
    imitates: 'a hand-made CSV whose goals hold the separator: the rest of the row is shifted by one',
    fileName: 'handgemacht.csv',
    bytes: async () =>
      utf8(
        lines(
          'Nr.;Titel;SDG;Status;Beginn;Ende',
          '1;Hecken pflanzen;15;geplant;2026;2028',
          '2;Bachrenaturierung;6; 15;zurückgestellt;2027;',
          '3;Streuobstwiese;2;begonnen;2025;2026',
        ),
      ),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'status', 'start', 'end'],
    rows: [
      create({ primaryGoals: [15], status: 'planned', start: '2026' }),
      create({ primaryGoals: [6, 15], status: 'paused', start: '2027', codes: ['cells-shifted'] }),
      create({ primaryGoals: [2], status: 'in-progress', end: '2026' }),
    ],
  },
  {
    name: 'pipe-separated with sep line',
    imitates: 'a database export with "sep=" and pipes, uppercase headers without umlauts',
    fileName: 'export.csv',
    bytes: async () =>
      utf8(
        lines(
          'sep=|',
          'LFD_NR|MASSNAHME|ZUSTAENDIG|SDG|STATUS|START|ENDE',
          '7|Repair-Café|VHS|12|laufend|2022|',
          '8|Foodsharing-Schrank|Verein|2,12|Idee||',
        ),
      ),
    headerRow: 2,
    columns: ['number', 'title', 'department', 'goals', 'status', 'start', 'end'],
    rows: [
      create({ number: '7', status: 'ongoing', primaryGoals: [12], codes: ['status-ambiguous'] }),
      create({ number: '8', status: 'idea', primaryGoals: [2, 12] }),
    ],
  },
  {
    name: 'shifted meaning: headers over the wrong columns',
    imitates:
      'somebody inserted a column and forgot the header: "Status" stands over dates, "Ende" over states',
    fileName: 'vertauscht.csv',
    bytes: async () =>
      utf8(
        lines(
          'Nr.;Maßnahme;SDG;Status;Ende',
          '1;Dachbegrünung Rathaus;11, 13;31.12.2026;in Umsetzung',
          '2;Regenwasserkonzept;6;30.06.2027;geplant',
          '3;Stadtbäume;11;01.03.2025;abgeschlossen',
          '4;Trinkwasserspender;3, 6;15.09.2025;erledigt',
        ),
      ),
    headerRow: 1,
    columns: ['number', 'title', 'goals', 'period', 'status'],
    rows: [
      create({ status: 'in-progress', primaryGoals: [11, 13] }),
      create({ status: 'planned' }),
      create({ status: 'completed' }),
      create({ status: 'completed' }),
    ],
  },
  {
    name: 'indicators',
    imitates: 'a series of indicators, which is not a list of measures',
    fileName: 'indikatoren.csv',
    bytes: async () =>
      utf8(
        lines(
          'Indikator;Einheit;SDG;2020;2021;2022;2023;Zielwert',
          'Pkw-Dichte;je 1.000;11;612,4;615,9;618,3;619,0;550',
          'Ökolandbau;%;2;4,4;5,0;5,3;5,9;15',
        ),
      ),
    headerRow: 1,
    columns: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    rows: [skip('not-a-measure'), skip('not-a-measure')],
  },
]
