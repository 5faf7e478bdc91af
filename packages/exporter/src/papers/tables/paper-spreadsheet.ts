import type { Texts } from '@kommune17/i18n'
import { texts as allTexts } from '@kommune17/i18n/all-texts'
import { writeCsvOfAllTables } from '../../csv/write-csv.ts'
import type { ExportColumn, ExportTable, Spreadsheet } from '../../spreadsheet.ts'
import { wordingOf } from '../../wording.ts'
import { writeSpreadsheet } from '../../write-spreadsheet.ts'
import type { Block, Paper, PaperTable, Span } from '../paper.ts'

/**
 * A paper as tables, which a CSV holds below one another: an officer opens one file by a double click and finds in it
 * what the paper shows; programs take the measures of the attachment.
 */
export function writePaperTables(paper: Paper, format: 'xlsx' | 'ods' | 'csv'): Promise<Uint8Array> {
  const spreadsheet = paperSpreadsheet(paper)
  return format === 'csv' ? writeCsvOfAllTables(spreadsheet) : writeSpreadsheet(spreadsheet, format)
}

/** Everything a paper says: its head and words on the first sheet, each of its tables on one of its own. */
export function paperSpreadsheet(paper: Paper): Spreadsheet {
  const texts = allTexts[paper.language]
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  return {
    tables: [firstTable(paper, texts), ...tables.map((table) => exportTable(table, paper))],
    properties: { title: paper.title, creator: paper.letterhead.name, language: paper.language },
    wording: wordingOf(texts),
  }
}

/** A sheet is printed or copied alone, so each says what it belongs to. */
function exportTable({ caption, sheet, columns, rows }: PaperTable, paper: Paper): ExportTable {
  return {
    sheet,
    title: caption,
    remarks: [`${paper.title}, ${paper.subtitle}`, markLine(paper)],
    columns: columns.map(({ label, kind, weight }, index) => ({
      key: `column-${index + 1}`,
      label,
      kind,
      width: kind === 'text' ? Math.min(60, Math.max(16, weight * 9)) : 18,
    })),
    rows: rows.map((row) => row.map(({ value }) => value)),
    frozenColumns: 1,
  }
}

function markLine({ marks: { asOf, paperNumber, audience, draft, proof } }: Paper): string {
  return [asOf, paperNumber, audience, draft, proof?.text].filter((part) => part != null).join(' · ')
}

type Row = readonly [section: string, label: string, text: string]

function firstTable(paper: Paper, { papers }: Texts): ExportTable {
  const { sheet, section, label, text } = papers.tables
  const column = (key: string, name: string, width: number): ExportColumn => ({
    key,
    label: name,
    kind: 'text',
    width,
  })
  return {
    sheet,
    title: paper.title,
    remarks: [paper.subtitle, markLine(paper)],
    columns: [column('section', section, 34), column('label', label, 30), column('text', text, 90)],
    rows: [...headRows(paper), ...blockRows(paper)].map((row) => row.map((cell) => cell || null)),
  }
}

function headRows({ title, head, marks, letterhead }: Paper): Row[] {
  const { proof } = marks
  return [
    [title, '', [letterhead.name, ...letterhead.address].join(', ')],
    ...head.map(({ label, value }): Row => [title, label, textOf(value)]),
    ...(proof === null ? [] : [[title, proof.text, proof.href] as const]),
  ]
}

function blockRows({ title, blocks }: Paper): Row[] {
  const rows: Row[] = []
  let section = title
  for (const block of blocks) {
    if (block.kind === 'heading') section = block.text
    for (const [label, text] of linesOf(block)) rows.push([section, label, text])
  }
  return rows
}

// Tables have sheets of their own, and the values of charts are tables.
function linesOf(block: Block): (readonly [label: string, text: string])[] {
  switch (block.kind) {
    case 'paragraph':
      return [['', textOf(block.spans)]]
    case 'list':
      return block.items.map((item) => ['', textOf(item)])
    case 'facts':
      return block.facts.map(({ label, value }) => [label, textOf(value)])
    case 'box':
      return block.paragraphs.map((paragraph) => [block.title, textOf(paragraph)])
    case 'chart':
      return [[block.caption, block.model.summary]]
    case 'heading':
    case 'table':
    case 'page-break':
      return []
  }
}

/** The words, and where a link leads, which a cell would not tell. */
function textOf(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) => (href === undefined || href.endsWith(text) ? text : `${text} (${href})`))
    .join('')
}
