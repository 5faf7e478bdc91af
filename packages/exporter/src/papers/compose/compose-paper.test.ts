import { goalOverviewChart } from '@kommune17/charts'
import { releaseContent, reportFigures } from '@kommune17/domain'
import { anUpdate, aReport, aReportMeasure, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { expect, it } from 'vitest'
import { type Block, type Paper, paperKinds } from '../paper.ts'
import { samplePrevious, sampleReport } from '../sample-report.ts'
import { composePaper } from './compose-paper.ts'

const german = { texts: texts.de, format: format('de') }
const draft = { kind: 'draft' } as const
const frozen = { kind: 'frozen', sha256: 'ab'.repeat(32), href: 'https://example.org/b/k7m2p9' } as const
const report = sampleReport(60, { previous: samplePrevious(60) })

const textOf = (paper: Paper) => JSON.stringify({ ...paper, attachment: null })
const headings = ({ blocks }: Paper) => blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
const tables = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

it.each(paperKinds)('a paper of kind %s skips no heading and names each table once', async (kind) => {
  for (const words of [german, { texts: texts.en, format: format('en') }]) {
    const paper = await composePaper(report, { kind, words, state: draft })
    let level = 0
    for (const heading of headings(paper)) {
      expect(heading.level).toBeLessThanOrEqual(level + 1)
      level = heading.level
    }
    const sheets = tables(paper.blocks).map(({ sheet }) => sheet)
    expect(new Set(sheets).size).toBe(sheets.length)
    for (const { columns, rows } of tables(paper.blocks))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  }
})

it('tells every measure of the report once with its state', async () => {
  const paper = await composePaper(report, { kind: 'status-report', words: german, state: draft })
  const titles = texts.de.papers.goals
  const lists = tables(paper.blocks).filter(({ caption }) => caption.includes(titles.measuresTable('')))
  expect(lists.flatMap(({ rows }) => rows)).toHaveLength(60)
})

it('says the golden figures as the domain computes them', async () => {
  const content = aReport({ measures: goldenMeasures().map(aReportMeasure) })
  const paper = await composePaper(content, { kind: 'status-report', words: german, state: draft })
  const text = textOf(paper)
  const [mean, low, high, rate] = [43.75, 29.17, 62.5, 16.67].map((value) => german.format.percent(value))
  for (const said of [mean, `${low} bis ${high}`, rate, '9 Maßnahmen'])
    expect(text.includes(`${said}`)).toBe(true)
  const chart = paper.blocks.find(
    (block) => block.kind === 'chart' && block.model.title === texts.de.charts.overview.title,
  )
  expect(chart).toMatchObject({
    model: goalOverviewChart(reportFigures(content).goals, content.asOf, german),
  })
})

it('never writes a figure for what is not known', async () => {
  const content = aReport({
    measures: [
      aReportMeasure({ updates: [{ ...anUpdate({ status: 'unknown' }), note: null }] }),
      aReportMeasure({ id: 'b' }),
    ],
  })
  const paper = await composePaper(content, { kind: 'status-report', words: german, state: draft })
  const rows = tables(paper.blocks).flatMap((table) =>
    table.columns.some(({ label }) => label === texts.de.papers.columns.progress) ? table.rows : [],
  )
  expect(rows.map((row) => row[2])).toEqual([
    { text: 'k. A.', value: null },
    { text: 'k. A.', value: null },
  ])
})

it('marks a draft as one, and gives a frozen paper its checksum and where to check it', async () => {
  const drafted = await composePaper(report, { kind: 'status-report', words: german, state: draft })
  expect(drafted.marks).toMatchObject({ draft: 'Entwurf', proof: null })
  const paper = await composePaper(report, { kind: 'status-report', words: german, state: frozen })
  expect(paper.marks).toMatchObject({ draft: null, proof: { href: frozen.href } })
  expect(textOf(paper).includes(frozen.sha256)).toBe(true)
})

it('names the filter on the first page', async () => {
  const scope = {
    goals: [7 as const],
    filter: { field: 'none' },
    names: { department: null, field: null, programme: null },
  }
  const paper = await composePaper(
    { ...report, scope },
    { kind: 'status-report', words: german, state: draft },
  )
  expect(JSON.stringify(paper.head)).toContain('Ziel 7 · Handlungsfeld: keine (60 Maßnahmen)')
})

it.each(paperKinds)(
  'a public paper of kind %s holds no secret, not even in the file inside',
  async (kind) => {
    const secret = 'GEHEIM'
    const measures = report.measures.map((measure) => ({
      ...measure,
      ...(measure.visibility === 'public' ? {} : { title: secret, description: secret, department: secret }),
      ...{ partners: secret, costNote: secret, source: secret, budgetNumber: secret },
      updates: measure.updates.map((update) => ({ ...update, note: secret })),
      links: measure.links.map((link) => ({ ...link, justification: secret })),
      decisions: [
        { body: secret, decidedOn: null, paperNumber: secret, result: secret, url: null, isPublic: false },
      ],
    }))
    const content = releaseContent({ ...report, previous: null, isPublic: true, measures })
    const paper = await composePaper(content, { kind, words: german, state: frozen })
    expect(textOf(paper).includes(secret)).toBe(false)
    expect(new TextDecoder().decode(paper.attachment?.bytes)).not.toContain(secret)
  },
)

it('leaves out what was not chosen, never what is not known and how it is calculated', async () => {
  const content = { ...report, parts: ['finances' as const] }
  const paper = await composePaper(content, { kind: 'status-report', words: german, state: draft })
  const { papers } = texts.de
  expect(headings(paper).flatMap(({ level, text }) => (level === 1 ? [text] : []))).toEqual([
    papers.summary.title,
    papers.finances.title,
    papers.unknown.title,
    papers.method.title,
  ])
})

it('takes the sections of a council paper in the order of the municipality, its own texts first', async () => {
  const content = sampleReport(5, {
    sections: ['facts', 'proposal', 'consultations'],
    texts: { facts: 'Erster Absatz.\n\n- ein Punkt\n- noch einer', subject: 'Mein Betreff' },
  })
  const paper = await composePaper(content, { kind: 'council-paper', words: german, state: draft })
  expect(headings(paper).map(({ text }) => text)).toEqual(['Sachverhalt', 'Beschlussvorschlag'])
  expect(paper.blocks.slice(1, 3)).toEqual([
    { kind: 'paragraph', spans: [{ text: 'Erster Absatz.' }] },
    { kind: 'list', items: [[{ text: 'ein Punkt' }], [{ text: 'noch einer' }]] },
  ])
  expect(paper.subtitle).toBe('Mein Betreff')
})
