import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import { chartPicture } from '../document/chart-picture.ts'
import { type PlacedBlock, placedBlocks } from '../document/outline.ts'
import type { Block, Fact, Paper, PaperTable } from '../paper.ts'
import { spanRuns, textRuns } from './docx-runs.ts'
import { docxTable } from './docx-table.ts'
import { pixels } from './docx-units.ts'

/** The number of the logo among the pictures; charts follow. */
export const logoId = 1

/** What stands on pages of one direction. */
export type DocxSection = { readonly isAcross: boolean; readonly children: FileChild[] }

/** Every block of the paper in order, in a new section wherever the page is turned; the first is upright. */
export function docxSections(paper: Paper, front: FileChild[]): DocxSection[] {
  let pictures = logoId
  const sections: DocxSection[] = [{ isAcross: false, children: front }]
  for (const placed of placedBlocks(paper.blocks)) {
    if (placed.block.kind === 'chart') pictures += 1
    const { opens } = placed
    if (opens === 'across' || opens === 'upright') {
      sections.push({ isAcross: opens === 'across', children: [] })
    }
    sections.at(-1)?.children.push(...writeBlock(placed, { paper, pictureId: pictures }))
  }
  return sections
}

type Place = { readonly paper: Paper; readonly pictureId: number }

function writeBlock({ block, opens, anchor }: PlacedBlock, place: Place): FileChild[] {
  const start = opens === 'page' ? { pageBreakBefore: true } : {}
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...start,
          heading: levels[block.level],
          children: [new Bookmark({ id: anchor, children: textRuns(block.text) })],
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ ...start, children: spanRuns(block.spans) })]
    case 'list':
      return block.items.map(
        (spans, index) =>
          new Paragraph({
            ...(index === 0 ? start : {}),
            style: 'ListBullet',
            numbering: { reference: bulletList, level: 0 },
            children: spanRuns(spans),
          }),
      )
    case 'facts':
      return docxFacts(block.facts, start)
    case 'table':
      return tableBlock(block.table, start)
    case 'chart':
      return chartBlock(block, start, place)
    case 'box':
      return boxBlock(block, start)
  }
}

export const bulletList = 'bullets'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Label and value on a line of their own, held apart by a tab: no table that would only lay out. */
export function docxFacts(facts: readonly Fact[], start: IParagraphOptions = {}): Paragraph[] {
  return facts.map(
    ({ label, value }, index) =>
      new Paragraph({
        ...(index === 0 ? start : {}),
        style: 'Fact',
        ...(index === facts.length - 1 ? { spacing: { after: 160 } } : {}),
        children: [
          ...textRuns(`${label}:`, { bold: true }),
          new TextRun({ children: [new Tab()] }),
          ...spanRuns(value),
        ],
      }),
  )
}

function tableBlock(table: PaperTable, start: IParagraphOptions): FileChild[] {
  return [
    new Paragraph({ ...start, style: 'Caption', keepNext: true, children: textRuns(table.caption) }),
    docxTable(table),
    // Without a paragraph between them two tables would become one.
    new Paragraph({ style: 'TableEnd' }),
  ]
}

function chartBlock(
  { caption, model }: Extract<Block, { kind: 'chart' }>,
  start: IParagraphOptions,
  { paper, pictureId }: Place,
): FileChild[] {
  const { svg, png, width, height, title, description } = chartPicture(model, paper.language)
  const transformation = { width: pixels(width), height: pixels(height) }
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation,
    altText: {
      id: `${pictureId}`,
      name: `Chart ${pictureId}`,
      title,
      description: `${title}. ${description}`,
    },
  })
  return [
    new Paragraph({ ...start, style: 'Figure', children: [image] }),
    new Paragraph({ style: 'Caption', children: textRuns(caption) }),
  ]
}

function boxBlock(
  { title, paragraphs }: Extract<Block, { kind: 'box' }>,
  start: IParagraphOptions,
): FileChild[] {
  return [
    new Paragraph({ ...start, style: 'BoxTitle', children: textRuns(title) }),
    ...paragraphs.map(
      (spans, index) =>
        new Paragraph({
          style: 'Box',
          ...(index === paragraphs.length - 1 ? { spacing: { after: 200 } } : { keepNext: true }),
          children: spanRuns(spans),
        }),
    ),
  ]
}
