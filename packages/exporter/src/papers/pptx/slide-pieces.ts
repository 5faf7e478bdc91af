import type { Texts } from '@kommune17/i18n'
import type { Block, Span } from '../paper.ts'
import type { Paragraph } from './drawing-xml.ts'
import { type NativeChart, nativeCharts } from './native-chart.ts'
import { contentHeight, contentWidth, sizes } from './slide-shape.ts'
import { framedFacts, framedTable, type TableFrame, type TableRow } from './table-frame.ts'
import { cutAtLines, lineHeight, linesIn } from './text-size.ts'

export type PieceContent =
  | { readonly kind: 'text'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly frame: TableFrame; readonly row: TableRow }
  | { readonly kind: 'box'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly alt: string }

/** The smallest thing that is never split over slides. */
export type Piece = {
  readonly content: PieceContent
  readonly height: number
  /** Where there is room, it takes up to this height. */
  readonly grows?: number
  /** Never the last thing on a slide. */
  readonly keepsWithNext: boolean
  /** What the notes of its slide say. */
  readonly notes: readonly string[]
}

type Looks = Omit<Paragraph, 'spans'>

function looksAt(scale: number) {
  const [body, fact] = [sizes.body * scale, sizes.fact * scale]
  return {
    body: { size: body, spaceAfter: body / 2 },
    item: { size: body, spaceAfter: body / 2.5, isItem: true },
    heading: { size: body, spaceBefore: 6, spaceAfter: 4, isStrong: true },
    minor: { size: fact, spaceBefore: 4, spaceAfter: 4, isStrong: true },
  } satisfies Record<string, Looks>
}

const captionLooks: Looks = { size: sizes.small, spaceAfter: 4, colour: '#4a5058' }
const summaryLooks: Looks = { size: sizes.fact, spaceAfter: 8 }

/** The words of the paper's language, and how much larger than usual text is set. */
export type PieceStyle = { readonly texts: Texts; readonly scale: number }

/** What a block of a paper is made of on slides; the block in front of it tells whether a table is a chart's own. */
export function piecesOf(block: Block, before: Block | undefined, { texts, scale }: PieceStyle): Piece[] {
  const looks = looksAt(scale)
  switch (block.kind) {
    case 'heading':
      return textPieces([{ text: block.text }], block.level === 2 ? looks.heading : looks.minor, true)
    case 'paragraph':
      return textPieces(block.spans, looks.body)
    case 'list':
      return block.items.flatMap((item) => textPieces(item, looks.item))
    case 'facts':
      return rowPieces(framedFacts(block.facts, { caption: texts.papers.facts }))
    case 'table':
      return isTwin(block, before) ? [] : tablePieces(block)
    case 'chart':
      return chartPieces(block, texts)
    case 'box':
      return boxPieces(block, scale)
    case 'page-break':
      return []
  }
}

function paragraphHeight(
  { spans, size, spaceBefore = 0, spaceAfter = 0, isItem }: Paragraph,
  width: number,
): number {
  const text = spans.map((span) => span.text).join('')
  const lines = linesIn(text, { width: width - (isItem === true ? size : 0), size })
  return lines * size * lineHeight + spaceBefore + spaceAfter
}

function textPieces(spans: readonly Span[], style: Looks, keepsWithNext = false): Piece[] {
  const mostLines = Math.floor((contentHeight - 20) / (style.size * lineHeight))
  return splitSpans(spans, mostLines, style.size).map((part) => {
    const paragraph = { ...style, spans: part }
    return {
      content: { kind: 'text', paragraph },
      height: paragraphHeight(paragraph, contentWidth),
      keepsWithNext,
      notes: [],
    }
  })
}

// A text longer than a slide goes on on the next one.
function splitSpans(spans: readonly Span[], mostLines: number, size: number): (readonly Span[])[] {
  const space = { width: contentWidth - size, size }
  const whole = spans.map(({ text }) => text).join('')
  const [part, rest] = cutAtLines(whole, mostLines, space)
  if (rest === '') return [spans]
  const [now, later]: [Span[], Span[]] = [[], []]
  let left = part.length
  for (const span of spans) {
    if (left > 0) now.push({ ...span, text: span.text.slice(0, left) })
    if (left < span.text.length) later.push({ ...span, text: span.text.slice(Math.max(0, left)) })
    left -= span.text.length
  }
  return [now, ...splitSpans(later, mostLines, size)]
}

function rowPieces({ frame, rows }: { frame: TableFrame; rows: readonly TableRow[] }): Piece[] {
  return rows.map((row) => ({
    content: { kind: 'row', frame, row },
    height: row.height,
    keepsWithNext: false,
    notes: [],
  }))
}

function tablePieces({ table }: Extract<Block, { kind: 'table' }>): Piece[] {
  const { frame, rows, cut } = framedTable(table)
  const captions = textPieces([{ text: table.caption }], captionLooks, true)
  return [...captions, ...rowPieces({ frame, rows }).map((piece, at) => ({ ...piece, notes: cut[at] ?? [] }))]
}

// By contract the values of a chart follow as a table; on slides they stand in the notes of the chart.
function isTwin({ table }: Extract<Block, { kind: 'table' }>, before: Block | undefined): boolean {
  if (before?.kind !== 'chart') return false
  const { rows } = before.model.table
  const firstTexts = (all: readonly (readonly { readonly text: string }[])[]) =>
    all.map((row) => row[0]?.text ?? '').join('\n')
  return firstTexts(rows) === firstTexts(table.rows)
}

function chartPieces({ model, caption }: Extract<Block, { kind: 'chart' }>, texts: Texts): Piece[] {
  const notes = [caption, model.summary, ...valueLines(model.table)]
  if (model.emptyText !== null) return textPieces([{ text: model.emptyText }], summaryLooks)
  return nativeCharts(model, texts).flatMap((chart) => {
    const natural = chart.form === 'lines' ? 330 : 76 + chart.categories.length * 22
    const head = textPieces([{ text: caption }], captionLooks, true)
    const height = Math.min(contentHeight - 40, Math.max(150, natural))
    return [
      ...textPieces([{ text: model.summary }], summaryLooks, true),
      ...head,
      {
        content: { kind: 'chart', chart, alt: `${model.title}. ${model.summary}` },
        height,
        grows: height * 1.6,
        keepsWithNext: false,
        notes,
      },
    ]
  })
}

/** Each row of a value table as a sentence that can be read out. */
function valueLines({ columns, rows }: Extract<Block, { kind: 'chart' }>['model']['table']): string[] {
  return rows.map(([first, ...cells]) => {
    const values = cells.map(({ text }, at) => `${columns[at + 1]?.label ?? ''} ${text}`.trim())
    return `${first?.text ?? ''}: ${values.join('; ')}`
  })
}

/** Space around the text of a box, in points. */
export const boxPadding = 14

function boxPieces({ title, paragraphs }: Extract<Block, { kind: 'box' }>, scale: number): Piece[] {
  const size = sizes.body * scale
  const looks = looksAt(scale)
  const lines: Paragraph[] = [
    { spans: [{ text: title }], size, isStrong: true, spaceAfter: 6 },
    ...paragraphs.map((spans) => ({ spans, size, spaceAfter: 6 })),
  ]
  const width = contentWidth - 2 * boxPadding
  const height = lines.reduce((sum, line) => sum + paragraphHeight(line, width), 2 * boxPadding)
  if (height > contentHeight) {
    return [
      ...textPieces([{ text: title }], looks.heading, true),
      ...paragraphs.flatMap((spans) => textPieces(spans, looks.body)),
    ]
  }
  return [{ content: { kind: 'box', paragraphs: lines }, height, keepsWithNext: false, notes: [] }]
}
