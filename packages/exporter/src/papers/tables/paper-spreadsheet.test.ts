import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { parseCsv, readXlsx } from 'hucre'
import { expect, it } from 'vitest'
import { computesAnything, readRows } from '../../read-back.ts'
import { composePaper } from '../compose/compose-paper.ts'
import { samplePaper } from '../sample-paper.ts'
import { sampleReport } from '../sample-report.ts'
import { paperSpreadsheet, writePaperTables } from './paper-spreadsheet.ts'

const words = { texts: texts.de, format: format('de') }
const frozen = { kind: 'frozen', sha256: 'ab'.repeat(32), href: 'https://example.org/b/k7' } as const
const report = await composePaper(sampleReport(60), { kind: 'status-report', words, state: frozen })

// Numbers as the file holds them, percentages as parts of 1; words and days are only there or not.
const plain = (value: unknown, kind: string | undefined) =>
  typeof value === 'number'
    ? Number((kind === 'percent' ? value / 100 : value).toFixed(8))
    : (value ?? '') !== ''

it('has a sheet with head and words, then each table of the paper with its plain values', async () => {
  const { sheets } = await readXlsx(await writePaperTables(report, 'xlsx'))
  const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  expect(sheets.map(({ name }) => name)).toEqual(['Übersicht', ...tables.map(({ sheet }) => sheet)])
  expect(sheets[0]?.rows).toContainEqual([report.title, 'Vorlagennummer', '058/2026'])
  expect(sheets[0]?.rows).toContainEqual([report.title, report.marks.proof?.text, frozen.href])
  for (const [index, { caption, columns, rows }] of tables.entries()) {
    const sheet = sheets[index + 1]?.rows ?? []
    expect(sheet[0]?.[0]).toBe(caption)
    expect(sheet[2]?.[0]).toContain('Stand: 30.06.2026 · Vorlage 058/2026')
    expect(sheet[4]).toEqual(columns.map(({ label }) => label))
    const read = sheet.slice(5).map((row) => columns.map((_, at) => plain(row[at], 'number')))
    expect(read).toEqual(rows.map((row) => row.map(({ value }, at) => plain(value, columns[at]?.kind))))
  }
})

it('says the same as ODS and, with all tables below one another, as CSV', async () => {
  const sample = samplePaper({ marks: { ...samplePaper().marks, asOf: '=1+1' } })
  const rows = await readRows(await writePaperTables(sample, 'ods'), 'ods')
  expect(rows).toContainEqual(['Radweg Nordring', 'Status', 'in Umsetzung'])
  const bytes = await writePaperTables(sample, 'csv')
  const lines = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
  expect(lines).toContainEqual(['Tabelle 1: Maßnahmen zu Ziel 11'])
  expect(lines).toContainEqual(['Radverkehrsförderung, Abschnitt 1', '43,75 %', '1234,50', 'Q3/2026'])
  expect(lines).toContainEqual(['Radverkehrsförderung, Abschnitt 2', '', '1234,50', 'Q3/2026'])
  expect(computesAnything(bytes, 'csv')).toBe(false)
})

it('speaks the language of the paper and tells where links lead', () => {
  const { tables, properties } = paperSpreadsheet(samplePaper({ language: 'en' }))
  expect(properties.language).toBe('en')
  expect(tables[0]?.columns.map(({ label }) => label)).toEqual(['Section', 'Item', 'Text'])
  expect(tables[0]?.rows).toContainEqual([
    'Radweg Nordring',
    null,
    'Zahlen und Rechenweg: kommune17.example.de/b/k7m2p9.',
  ])
})
