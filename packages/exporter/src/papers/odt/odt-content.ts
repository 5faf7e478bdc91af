import { texts } from '@kommune17/i18n/all-texts'
import { namespaces } from '../../odf/namespaces.ts'
import { xmlAttribute, xmlHead } from '../../zip/xml.ts'
import type { ChartPicture } from '../document/chart-picture.ts'
import { contentsDepth, type Opening, outlineOf, type PlacedBlock } from '../document/outline.ts'
import type { Block, Fact, Paper } from '../paper.ts'
import { openingStyle, paragraph } from './odt-paragraph.ts'
import { type PictureFile, pictureXml } from './odt-pictures.ts'
import { automaticStyles, fontFaces } from './odt-styles.ts'
import { columnStyles, odtTable } from './odt-table.ts'
import { odtLink, odtSpans, odtText, textSpan } from './odt-text.ts'

/** A chart drawn, and where its files lie. */
export type OdtChart = { readonly picture: ChartPicture; readonly files: readonly PictureFile[] }

/** What is to be written: charts are drawn before, in the order of their blocks. */
export type OdtBody = {
  readonly paper: Paper
  readonly placed: readonly PlacedBlock[]
  readonly charts: ReadonlyMap<string, OdtChart>
}

/** The text of the paper, block by block. */
export function* contentPieces({ paper, placed, charts }: OdtBody): Iterable<string> {
  const tables = placed.flatMap(({ block }) => (block.kind === 'table' ? [block.table] : []))
  yield `${xmlHead}<office:document-content ${namespaces}>${fontFaces()}`
  yield automaticStyles(tables.map(columnStyles).join(''))
  yield '<office:body><office:text>'
  yield paragraph('FirstPage', odtText(paper.title))
  yield paragraph('Subtitle', odtText(paper.subtitle))
  yield facts(paper.head, 'nothing')
  if (paper.hasContents) yield contents(paper, placed)
  let table = 0
  for (const place of placed) {
    const chart = charts.get(place.anchor)
    if (place.block.kind === 'table') {
      yield paragraph(openingStyle('Table_20_Caption', place.opens), odtText(place.block.table.caption))
      yield* odtTable(place.block.table, table)
      yield paragraph('Table_20_End', '')
      table += 1
    } else if (place.block.kind === 'chart')
      yield chart === undefined ? '' : chartXml(place.block, place, chart)
    else yield blockXml(place.block, place)
  }
  yield '</office:text></office:body></office:document-content>'
}

function blockXml(
  block: Exclude<PlacedBlock['block'], { kind: 'table' | 'chart' }>,
  { opens, anchor }: PlacedBlock,
): string {
  switch (block.kind) {
    case 'heading': {
      const style = openingStyle(`Heading_20_${block.level}`, opens)
      const mark = (part: string) => `<text:bookmark-${part} text:name="${anchor}"/>`
      return `<text:h text:style-name="${style}" text:outline-level="${block.level}">${mark('start')}${odtText(block.text)}${mark('end')}</text:h>`
    }
    case 'paragraph':
      return paragraph(openingStyle('Text_20_body', opens), odtSpans(block.spans))
    case 'list': {
      const items = block.items.map((spans, index) => {
        const style = openingStyle('List_20_Bullet', index === 0 ? opens : 'nothing')
        return `<text:list-item>${paragraph(style, odtSpans(spans))}</text:list-item>`
      })
      return `<text:list text:style-name="Bullets">${items.join('')}</text:list>`
    }
    case 'facts':
      return facts(block.facts, opens)
    case 'box':
      return boxXml(block, opens)
  }
}

// Label and value on a line of their own, held apart by a tab: no table that would only lay out.
function facts(all: readonly Fact[], opens: Opening): string {
  return all
    .map(({ label, value }, index) => {
      const opening = openingStyle('Fact', index === 0 ? opens : 'nothing')
      const style = index === all.length - 1 && opening === 'Fact' ? 'Fact_20_End' : opening
      return paragraph(style, `${textSpan('Strong_20_Emphasis', `${label}:`)}<text:tab/>${odtSpans(value)}`)
    })
    .join('')
}

function boxXml({ title, paragraphs }: Extract<Block, { kind: 'box' }>, opens: Opening): string {
  const inside = paragraphs.map((spans, index) =>
    paragraph(index === paragraphs.length - 1 ? 'Box_20_End' : 'Box', odtSpans(spans)),
  )
  return paragraph(openingStyle('Box_20_Title', opens), odtText(title)) + inside.join('')
}

function chartXml(
  { caption }: Extract<Block, { kind: 'chart' }>,
  { opens, anchor }: PlacedBlock,
  { picture, files }: OdtChart,
): string {
  const { width, height, title, description } = picture
  const frame = pictureXml({ name: `Chart${anchor}`, files, width, height, title, description })
  return paragraph(openingStyle('Figure', opens), frame) + paragraph('Figure_20_Caption', odtText(caption))
}

function contents({ language }: Paper, placed: readonly PlacedBlock[]): string {
  const outline = outlineOf(placed)
  if (outline.length === 0) return ''
  const title = odtText(texts[language].papers.contents)
  const levels = Array.from({ length: contentsDepth }, (_, index) => index + 1)
  const templates = levels.map(
    (level) =>
      `<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="Contents_20_${level}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`,
  )
  const entries = outline.map(({ anchor, level, text }) => {
    const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${anchor}"/>`
    return paragraph(`Contents_20_${level}`, odtLink(`#${anchor}`, `${odtText(text)}<text:tab/>${page}`))
  })
  return [
    `<text:table-of-content text:name="${xmlAttribute(title)}" text:protected="false">`,
    `<text:table-of-content-source text:outline-level="${contentsDepth}" text:use-index-marks="false">`,
    `<text:index-title-template text:style-name="Contents_20_Heading">${title}</text:index-title-template>`,
    `${templates.join('')}</text:table-of-content-source><text:index-body>`,
    `<text:index-title text:name="${xmlAttribute(title)}-Head">${paragraph('Contents_20_Heading', title)}</text:index-title>`,
    `${entries.join('')}</text:index-body></text:table-of-content>`,
  ].join('')
}
