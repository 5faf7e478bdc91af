import type { Texts } from '@kommune17/i18n'
import type { Block, Paper } from '../paper.ts'
import { type Piece, type PieceContent, type PieceStyle, piecesOf } from './slide-pieces.ts'
import { content, contentHeight } from './slide-shape.ts'
import type { TableRow } from './table-frame.ts'

/** What stands where on a slide: heights in points, from the top of the slide. */
export type Placed = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'text'; readonly paragraphs: Extract<PieceContent, { kind: 'text' }>['paragraph'][] }
  | (Omit<Extract<PieceContent, { kind: 'row' }>, 'kind' | 'row'> & {
      readonly kind: 'table'
      readonly rows: TableRow[]
    })
  | Extract<PieceContent, { kind: 'box' | 'chart' }>
)

export type SlidePlan = {
  readonly title: string
  readonly placed: readonly Placed[]
  readonly notes: readonly string[]
}

type Section = { readonly title: string; readonly blocks: readonly Block[] }

/** The slides after the title slide: one per heading of the first level, more where one is not enough. */
export function planSlides(paper: Paper, texts: Texts): SlidePlan[] {
  const sections = sectionsOf(paper)
  const contents: Section[] = paper.hasContents ? [contentsSection(sections, texts)] : []
  return [...contents, ...sections].flatMap((section) => slidesOf(section, texts))
}

function sectionsOf({ title, blocks }: Paper): Section[] {
  const sections: { title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ title: block.text, blocks: [] })
    else {
      if (sections.length === 0) sections.push({ title, blocks: [] })
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections
}

function contentsSection(sections: readonly Section[], texts: Texts): Section {
  const items = sections.map(({ title }) => [{ text: title }])
  return { title: texts.papers.contents, blocks: [{ kind: 'list', items }] }
}

function slidesOf({ title, blocks }: Section, texts: Texts): SlidePlan[] {
  const pages = pagesOf(blocks, texts)
  return pages.map((pieces, index) => ({
    title: index === 0 ? title : texts.papers.continued(title, index + 1),
    placed: place(pieces),
    notes: [...new Set(pieces.flatMap(({ notes }) => notes))],
  }))
}

// A few lines are set larger, so that they are read from the back row.
const scales = [1.3, 1.15]

function pagesOf(blocks: readonly Block[], texts: Texts): Piece[][] {
  const usual = pagesAt(blocks, { texts, scale: 1 })
  const isText = blocks.every(({ kind }) => kind !== 'table' && kind !== 'chart' && kind !== 'facts')
  if (usual.length > 1 || !isText) return usual
  const larger = scales.map((scale) => pagesAt(blocks, { texts, scale }))
  return larger.find((pages) => pages.length === 1) ?? usual
}

function pagesAt(blocks: readonly Block[], style: PieceStyle): Piece[][] {
  const pages = runsOf(blocks).flatMap((run) => {
    const pieces = run.flatMap((block, at) => piecesOf(block, run[at - 1], style))
    return fill(groupsOf(pieces))
  })
  return pages.length === 0 ? [[]] : pages
}

/** Blocks between page breaks. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') runs.push([])
    else runs.at(-1)?.push(block)
  }
  return runs
}

/** Pieces with those that must not be parted from them. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    if (isOpen) groups.at(-1)?.push(piece)
    else groups.push([piece])
    isOpen = piece.keepsWithNext
  }
  return groups
}

function fill(groups: readonly Piece[][]): Piece[][] {
  const pages: Piece[][] = []
  let used = 0
  for (const group of groups) {
    const page = pages.at(-1)
    const height = heightOf(group, page?.at(-1))
    if (page === undefined || used + height > contentHeight) {
      pages.push([...group])
      used = heightOf(group, undefined)
    } else {
      page.push(...group)
      used += height
    }
  }
  return pages
}

function heightOf(pieces: readonly Piece[], before: Piece | undefined): number {
  let [height, last] = [0, before]
  for (const piece of pieces) {
    height += gapBefore(piece, last) + headHeight(piece, last) + piece.height
    last = piece
  }
  return height
}

function isSameTable({ content: now }: Piece, before: Piece | undefined): boolean {
  return now.kind === 'row' && before?.content.kind === 'row' && before.content.frame === now.frame
}

/** The first row of a table on a slide brings the head along. */
function headHeight(piece: Piece, before: Piece | undefined): number {
  if (piece.content.kind !== 'row' || isSameTable(piece, before)) return 0
  return piece.content.frame.headerHeight
}

// Paragraphs bring their own space along; anything else stands apart from what is above it.
function gapBefore(piece: Piece, before: Piece | undefined): number {
  if (before === undefined || isSameTable(piece, before)) return 0
  return piece.content.kind === 'text' && before.content.kind === 'text' ? 0 : 8
}

function place(pieces: readonly Piece[]): Placed[] {
  const placed: Placed[] = []
  const growing = pieces.filter(({ grows }) => grows !== undefined).length
  const room = (contentHeight - heightOf(pieces, undefined)) / Math.max(1, growing)
  let top: number = content.top
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1]
    top += gapBefore(piece, before)
    const height = stretched(piece, room) + headHeight(piece, before)
    add(placed, piece.content, { top, height })
    top += height
  }
  return placed
}

// A chart takes the room that is left, or gives way to a long text above it.
function stretched({ height, grows }: Piece, room: number): number {
  return grows === undefined ? height : Math.max(lowestChart, Math.min(grows, height + room))
}

const lowestChart = 120

function add(placed: Placed[], now: PieceContent, { top, height }: { top: number; height: number }): void {
  const last = placed.at(-1)
  const taller = last === undefined ? 0 : top + height - last.top
  if (now.kind === 'text' && last?.kind === 'text') {
    placed.splice(-1, 1, { ...last, height: taller, paragraphs: [...last.paragraphs, now.paragraph] })
  } else if (now.kind === 'row' && last?.kind === 'table' && last.frame === now.frame) {
    placed.splice(-1, 1, { ...last, height: taller, rows: [...last.rows, now.row] })
  } else if (now.kind === 'text') {
    placed.push({ kind: 'text', top, height, paragraphs: [now.paragraph] })
  } else if (now.kind === 'row') {
    placed.push({ kind: 'table', top, height, frame: now.frame, rows: [now.row] })
  } else {
    placed.push({ ...now, top, height })
  }
}
