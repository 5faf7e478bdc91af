import { type ChartSvg, chartSvg } from '@kommune17/charts/svg'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { fontFamilies } from '../../fonts/font-files.ts'
import { headerText, safeHref } from '../document/document-text.ts'
import type { Block, Fact, Paper, Span } from '../paper.ts'
import { withSoftBreaks } from './soft-breaks.ts'
import { tableData } from './table-data.ts'

/** What the template reads, and the files it may open. */
export type TemplateData = { readonly data: unknown; readonly files: ReadonlyMap<string, Uint8Array> }

const longestInText = 40
// A box stays on one page, unless it could fill one; a chart is made smaller, so that it does not.
const mostTextOfBox = 2000
const tallestChart = 1.35
// A logo is as high as the address, unless it would take more than half of the line.
const widestLogo = 4
const encoder = new TextEncoder()

/** A paper as plain data for the template: words as they are to be shown, charts and the logo as files. */
export function templateData(paper: Paper): TemplateData {
  const files = new Map<string, Uint8Array>()
  const words = texts[paper.language]
  const blocks = paper.blocks.map((block, index) =>
    block.kind === 'chart'
      ? chartBlock(block, paper, { path: `/chart-${index}.svg`, files })
      : plainBlock(block, isIntroduction(paper.blocks, index)),
  )
  const { logo, ...letterhead } = paper.letterhead
  if (logo !== null) files.set('/logo.png', logo.png)
  if (paper.attachment !== null) files.set('/attachment', paper.attachment.bytes)
  const [year, month, day] = paper.date.split('-').map(Number)
  const data = {
    language: paper.language,
    region: paper.language === 'de' ? 'DE' : 'GB',
    fonts: fontFamilies,
    title: softly(paper.title),
    subtitle: softly(paper.subtitle),
    plainTitle: paper.title,
    runningTitle: headerText(`${paper.letterhead.name} · ${paper.title}`),
    subject: paper.subject,
    date: { year, month, day },
    letterhead: {
      ...letterhead,
      logo: logo && { alt: logo.alt, isWide: logo.width / logo.height > widestLogo },
    },
    marks: marksOf(paper),
    page: pageWords(words.papers.page),
    contents: paper.hasContents ? words.papers.contents : null,
    head: paper.head.map(fact),
    blocks,
    attachment: attachmentOf(paper),
  }
  return { data, files: files.set('/data.json', encoder.encode(JSON.stringify(data))) }
}

// The template knows the numbers only as it sets the page: it gets the words around them.
function pageWords(page: (page: string, pages: string) => string): string[] {
  return page('\n', '\n').split('\n')
}

function marksOf({ marks }: Paper) {
  const { proof, paperNumber, audience } = marks
  const top = [paperNumber, audience].flatMap((mark) => (mark === null ? [] : [headerText(mark)]))
  return {
    ...marks,
    top,
    proof: proof && { text: proof.text, shown: proof.href.replace(/^https?:\/\//u, '') },
  }
}

function attachmentOf({ attachment }: Paper) {
  if (attachment === null) return null
  const { name, description, mediaType } = attachment
  return { name, description, mediaType }
}

function chartBlock(
  { caption, model }: Extract<Block, { kind: 'chart' }>,
  { language }: Paper,
  { path, files }: { readonly path: string; readonly files: Map<string, Uint8Array> },
) {
  const drawing: ChartSvg = chartSvg(model, { texts: texts[language], format: format(language) })
  files.set(path, encoder.encode(drawing.svg))
  const isTall = drawing.height / drawing.width > tallestChart
  return { kind: 'chart', caption: softly(caption), alt: `${model.title}. ${model.summary}`, path, isTall }
}

const introduced = new Set<Block['kind'] | undefined>(['table', 'chart', 'heading'])

// A paragraph between a heading and what it introduces stays with both.
function isIntroduction(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind === 'heading' && introduced.has(blocks[index + 1]?.kind)
}

function plainBlock(block: Exclude<Block, { kind: 'chart' }>, isSticky: boolean) {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: softly(block.text) }
    case 'paragraph':
      return {
        kind: block.kind,
        spans: spans(block.spans),
        isLong: sizeOf([block.spans]) > mostTextOfBox,
        isSticky,
      }
    case 'list':
      return { kind: block.kind, items: block.items.map(spans) }
    case 'facts':
      return { kind: block.kind, facts: block.facts.map(fact) }
    case 'table':
      return { kind: block.kind, ...tableData(block.table) }
    case 'box':
      return {
        kind: block.kind,
        title: softly(block.title),
        paragraphs: block.paragraphs.map(spans),
        isLong: sizeOf(block.paragraphs) > mostTextOfBox,
      }
    case 'page-break':
      return block
  }
}

function sizeOf(paragraphs: readonly (readonly Span[])[]): number {
  return paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0)
}

function softly(text: string): string {
  return withSoftBreaks(text, longestInText)
}

function fact({ label, value }: Fact) {
  return { label: withSoftBreaks(label, 16), value: spans(value) }
}

function spans(all: readonly Span[]) {
  return all.map(({ text, strong = false, href }) => ({
    text: softly(text),
    strong,
    href: safeHref(href),
  }))
}
