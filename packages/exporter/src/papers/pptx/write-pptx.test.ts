import { meanWithBoundsChart } from '@kommune17/charts'
import { goalFigures } from '@kommune17/domain'
import { goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { expect, it } from 'vitest'
import { composePaper } from '../compose/compose-paper.ts'
import type { Block, Paper } from '../paper.ts'
import { part, slideText, xmlParts } from '../paper-text.ts'
import { sampleBlocks, samplePaper } from '../sample-paper.ts'
import { samplePrevious, sampleReport } from '../sample-report.ts'
import { elements as elementsIn, type XmlNode } from '../xml-tree.ts'
import { writePptx } from './write-pptx.ts'

type Parts = ReturnType<typeof xmlParts>

const elements = (parts: Parts, name: string, element: string) => elementsIn(part(parts, name), element)
const runs = (node: XmlNode | undefined) => (node === undefined ? '' : slideText(node).trim())
const attribute = (node: XmlNode | undefined, name: string) => node?.attributes[name]
const textIn = (parts: Parts, name: string) => elements(parts, name, 'a:p').map(runs)
const slidesOf = (parts: Parts) =>
  [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
const notesOf = (slide: string) => slide.replaceAll('slides/slide', 'notesSlides/notesSlide')
const titleOf = (parts: Parts, name: string) =>
  runs(
    elements(parts, name, 'p:sp').find((shape) =>
      /itle$/.test(attribute(elementsIn(shape, 'p:ph')[0], 'type') ?? ''),
    ),
  )
const titles = (parts: Parts) => slidesOf(parts).map((name) => titleOf(parts, name))

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const slidesWith = (blocks: readonly Block[], overrides: Partial<Paper> = {}) =>
  writePptx(samplePaper({ kind: 'slides', hasContents: false, blocks, ...overrides }))

const everything = await writePptx(samplePaper())
const parts = xmlParts(everything)

it('has one slide per heading of the first level, each with a title, and says where a slide goes on', () => {
  expect(titles(parts)).toEqual([
    'Sachstandsbericht Nachhaltigkeit',
    'Inhalt',
    'Das Wichtigste auf einer Seite',
    'Die 17 Ziele',
    'Die 17 Ziele (2)',
    'Die 17 Ziele (3)',
    'Die 17 Ziele (4)',
    'Anhang',
  ])
})

it('says on every slide whose it is, how old, how far it goes, and that it is a draft', () => {
  for (const name of slidesOf(parts)) {
    expect(textIn(parts, name)).toContain(
      'Samtgemeinde Musterhausen · Stand: 30.06.2026 · Vorlage 058/2026 · öffentlich · Entwurf',
    )
  }
  expect(textIn(parts, 'ppt/slideLayouts/slideLayout2.xml')).toContain('Entwurf')
})

it('holds charts that can be edited, with the values of the model and a text for people who do not see them', async () => {
  const chart = meanWithBoundsChart(goalFigures(goldenMeasures(), goldenKeyDate), goldenKeyDate, {
    texts: texts.de,
    format: format('de'),
  })
  const files = unzipSync(everything)
  const { sheets } = await readXlsx(files['ppt/embeddings/chart2.xlsx'] ?? new Uint8Array(0))
  expect(sheets[0]?.rows[0]).toEqual(['Ziel', 'Spanne: bis', 'Spanne: von', 'Durchschnitt'])
  expect(sheets[0]?.rows[11]).toEqual(['Ziel 11: Nachhaltige Städte und Gemeinden', 62.5, 29.17, 43.75])
  expect(sheets[0]?.rows[1]).toEqual(['Ziel 1: Keine Armut, k. A.', null, null, null])
  const drawn = elements(parts, 'ppt/charts/chart2.xml', 'c:val').map((values) =>
    elementsIn(values, 'c:pt').map((point) => [attribute(point, 'idx'), runs(point)]),
  )
  expect(drawn).toEqual([[['10', '62.5']], [['10', '29.17']], [['10', '43.75']]])
  const frames = slidesOf(parts).flatMap((name) => elements(parts, name, 'p:graphicFrame'))
  const alts = frames.map((frame) => attribute(elementsIn(frame, 'p:cNvPr')[0], 'descr'))
  expect(alts).toContain(`${chart.title}. ${chart.summary}`)
  expect(alts.every((alt) => alt !== undefined && alt !== '')).toBe(true)
})

it('puts the values of a chart into the notes, and not as a table behind it', async () => {
  const words = { texts: texts.de, format: format('de') }
  const state = { kind: 'frozen', sha256: 'ab'.repeat(32), href: 'https://example.org/b/k7' } as const
  const report = sampleReport(60, { previous: samplePrevious(60) })
  const paper = await composePaper(report, { kind: 'slides', words, state })
  const composed = xmlParts(await writePptx(paper))
  const notes = slidesOf(composed).flatMap((name) => textIn(composed, notesOf(name)))
  const models = paper.blocks.flatMap((block) => (block.kind === 'chart' ? [block.model] : []))
  expect(models).toHaveLength(3)
  for (const { table } of models) {
    for (const row of table.rows) {
      const lines = notes.filter((line) => line.startsWith(`${row[0]?.text}: `))
      expect(lines.some((line) => row.every(({ text }) => line.includes(text)))).toBe(true)
    }
  }
  expect(slidesOf(composed).flatMap((name) => elements(composed, name, 'a:tbl'))).toHaveLength(1)
  expect(notes).toContain('https://example.org/b/k7')
})

it('repeats the head of a long table, loses no row, and moves what is too long for a cell into the notes', async () => {
  const long = 'Wort '.repeat(1_000)
  const table: Block = {
    kind: 'table',
    table: {
      caption: 'Tabelle 1: Maßnahmen',
      sheet: 'T',
      columns: [
        { label: 'Maßnahme', kind: 'text', weight: 1 },
        { label: 'Notiz', kind: 'text', weight: 1 },
      ],
      rows: Array.from({ length: 100 }, (_, at) => [
        { text: `Nr. ${at}`, value: at },
        { text: at === 50 ? long : 'kurz', value: null },
      ]),
    },
  }
  const many = xmlParts(await slidesWith([heading('Liste'), table]))
  const tables = slidesOf(many)
    .slice(1)
    .map((name) => elements(many, name, 'a:tr').map(runs))
  expect(tables.length).toBeGreaterThan(4)
  expect(tables.every(([head]) => head === 'Maßnahme\nNotiz')).toBe(true)
  expect(tables.flatMap(([, ...rows]) => rows)).toHaveLength(100)
  expect(slidesOf(many).flatMap((name) => textIn(many, notesOf(name)))).toContain(long.trim())
})

it('speaks the language of the paper', async () => {
  const english = xmlParts(await writePptx(samplePaper({ language: 'en' })))
  for (const [all, tag] of [
    [parts, 'de-DE'],
    [english, 'en-GB'],
  ] as const) {
    const tags = [...all.keys()].flatMap((name) =>
      ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((element) =>
        elements(all, name, element).flatMap((run) => attribute(run, 'lang') ?? []),
      ),
    )
    expect([...new Set(tags)]).toEqual([tag])
    expect(runs(elements(all, 'docProps/core.xml', 'dc:language')[0])).toBe(tag)
  }
})

it('survives every text and leads only to the web', async () => {
  const hostile = [
    '<script>&amp;</script>]]>',
    'مرحبا بالعالم',
    '🚲👩‍👩‍👧 x',
    'x'.repeat(5_000),
    '\u0000\u001b\ud800\uffff\u000b',
    '',
  ]
  for (const text of hostile) {
    const link = { text, href: `javascript:${text}` }
    const bytes = await slidesWith(
      [
        heading(text),
        { kind: 'box', title: text, paragraphs: [[link, { text, href: `https://example.org/"<&${text}` }]] },
        { kind: 'list', items: [[{ text }]] },
        { kind: 'facts', facts: [{ label: text, value: [{ text }] }] },
        ...sampleBlocks(1),
      ],
      {
        title: text,
        subtitle: text,
        subject: text,
        marks: { ...samplePaper().marks, asOf: text, draft: text },
      },
    )
    const targets = [...xmlParts(bytes)].flatMap(([, relations]) =>
      elementsIn(relations, 'Relationship')
        .filter((relation) => attribute(relation, 'TargetMode') === 'External')
        .map((relation) => attribute(relation, 'Target') ?? ''),
    )
    expect(targets.every((target) => target.startsWith('https://'))).toBe(true)
  }
})

it('gives the same bytes for the same paper, and carries the logo with its words', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
  const logo = { png, alt: 'Wappen', width: 400, height: 200 }
  const paper = samplePaper({ letterhead: { ...samplePaper().letterhead, logo } })
  const [once, again] = [await writePptx(paper), await writePptx(paper)]
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
  expect(unzipSync(once)['ppt/media/logo.png']).toEqual(png)
  const pictures = elements(xmlParts(once), 'ppt/slides/slide1.xml', 'p:cNvPr')
  expect(pictures.map((picture) => attribute(picture, 'descr'))).toContain('Wappen')
})

it('leads every relation to a part that is there', () => {
  const names = new Set(Object.keys(unzipSync(everything)))
  for (const [name, relations] of parts) {
    const folder = name.replace(/_rels\/[^/]+$/, '')
    for (const relation of elementsIn(relations, 'Relationship')) {
      if (attribute(relation, 'TargetMode') === 'External') continue
      const target = new URL(attribute(relation, 'Target') ?? '', `file:///${folder}`).pathname.slice(1)
      expect(names).toContain(target)
    }
  }
})
