import { goalOverviewChart, meanWithBoundsChart, measureHistoryChart } from '@kommune17/charts'
import { goalFigures } from '@kommune17/domain'
import { goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { svgToPng } from '../svg-to-png.ts'
import type { Block, Paper, PaperLogo, PaperTable } from './paper.ts'

const words = { texts: texts.de, format: format('de') }
const figures = goalFigures(goldenMeasures(), goldenKeyDate)

/** A small paper with a block of every kind, a draft without a logo unless said otherwise; for tests of the writers. */
export function samplePaper(overrides: Partial<Paper> = {}): Paper {
  return {
    kind: 'status-report',
    language: 'de',
    title: 'Sachstandsbericht Nachhaltigkeit',
    subtitle: 'Samtgemeinde Musterhausen',
    subject: 'Sachstand der Maßnahmen zu den 17 Zielen für nachhaltige Entwicklung',
    date: goldenKeyDate,
    letterhead: {
      name: 'Samtgemeinde Musterhausen',
      address: ['Am Markt 1', '27239 Musterhausen'],
      colour: '#1f5c2e',
      logo: null,
    },
    marks: {
      asOf: 'Stand: 30.06.2026',
      paperNumber: 'Vorlage 058/2026',
      audience: 'öffentlich',
      draft: 'Entwurf',
      proof: null,
    },
    head: [
      { label: 'Stand', value: [{ text: '30.06.2026' }] },
      { label: 'Umfang', value: [{ text: 'alle 9 Maßnahmen' }] },
    ],
    hasContents: true,
    blocks: sampleBlocks(),
    attachment: {
      name: 'massnahmen.csv',
      description: 'Alle Maßnahmen als Tabelle',
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode('number,title\r\n1,Radweg Nordring\r\n'),
    },
    ...overrides,
  }
}

/** A coat of arms, higher than wide. */
export function sampleLogo(): PaperLogo {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><path d="M2 2H78V60Q78 98 40 98Q2 98 2 60Z" fill="#1f5c2e" stroke="#111" stroke-width="4"/><path d="M40 20L60 70H20Z" fill="#fff"/></svg>'
  return {
    png: svgToPng(svg, { width: 240 }),
    alt: 'Wappen der Samtgemeinde Musterhausen',
    width: 80,
    height: 100,
  }
}

/** One block of every kind, two charts, and a table of `rows` measures. */
export function sampleBlocks(rows = 3): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Das Wichtigste auf einer Seite' },
    {
      kind: 'box',
      title: 'Auf einen Blick',
      paragraphs: [[{ text: '9 Maßnahmen', strong: true }, { text: ', davon 1 abgeschlossen (16,67 %).' }]],
    },
    { kind: 'list', items: [[{ text: 'überfällig: k. A.' }], [{ text: 'unbekannt: 2', strong: true }]] },
    { kind: 'heading', level: 1, text: 'Die 17 Ziele' },
    { kind: 'heading', level: 2, text: 'Verteilung nach Status' },
    {
      kind: 'chart',
      caption: 'Abbildung 1: Verteilung der Maßnahmen nach Status',
      model: goalOverviewChart(figures, goldenKeyDate, words),
    },
    {
      kind: 'chart',
      caption: 'Abbildung 2: Durchschnittlicher Fortschritt mit Spanne',
      model: meanWithBoundsChart(figures, goldenKeyDate, words),
    },
    {
      kind: 'chart',
      caption: 'Abbildung 3: Angegebener Fortschritt im Zeitverlauf',
      model: measureHistoryChart(
        goldenMeasures()
          .flatMap(({ updates }) => updates)
          .slice(0, 3),
        words,
      ),
    },
    { kind: 'table', table: sampleTable(rows) },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Anhang' },
    { kind: 'heading', level: 2, text: 'Maßnahmen' },
    { kind: 'heading', level: 3, text: 'Radweg Nordring' },
    { kind: 'facts', facts: [{ label: 'Status', value: [{ text: 'in Umsetzung' }] }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'Zahlen und Rechenweg: ' },
        { text: 'kommune17.example.de/b/k7m2p9', href: 'https://kommune17.example.de/b/k7m2p9' },
        { text: '.' },
      ],
    },
  ]
}

function sampleTable(rows: number): PaperTable {
  return {
    caption: 'Tabelle 1: Maßnahmen zu Ziel 11',
    sheet: 'Ziel 11',
    columns: [
      { label: 'Maßnahme', kind: 'text', weight: 5 },
      { label: 'Fortschritt', kind: 'percent', weight: 2 },
      { label: 'Kosten', kind: 'money', weight: 2 },
      { label: 'Ende', kind: 'partial-date', weight: 2 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      {
        text: `Radverkehrsförderung, Abschnitt ${index + 1}`,
        value: `Radverkehrsförderung, Abschnitt ${index + 1}`,
      },
      index % 2 === 0 ? { text: '43,75 %', value: 43.75 } : { text: 'k. A.', value: null },
      { text: '1.234,50 €', value: 1234.5 },
      { text: '3. Quartal 2026', value: '2026-Q3' },
    ]),
  }
}

/** A table whose words need more room than an upright page has, as the goals by status do. */
export function wideTable(): PaperTable {
  const labels = [
    'unbekannt',
    'beschlossen',
    'in Umsetzung',
    'dauerhaft',
    'abgeschlossen',
    'pausiert',
    'verworfen',
  ]
  return {
    caption: 'Tabelle 2: Ziele nach Status',
    sheet: 'Ziele',
    columns: [
      { label: 'Handlungsfeld', kind: 'text', weight: 3 },
      ...labels.map((label) => ({ label, kind: 'number', weight: 1 }) as const),
      { label: 'Hinweis', kind: 'text', weight: 2 },
    ],
    rows: [
      [
        { text: 'Dorfentwicklung', value: 'Dorfentwicklung' },
        ...labels.map((_, index) => ({ text: `${index + 20}`, value: index + 20 })),
        { text: 'Mehrfachnennungen', value: 'Mehrfachnennungen' },
      ],
    ],
  }
}
