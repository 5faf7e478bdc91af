import type { Block } from '../paper.ts'
import { isWide } from './rows.ts'

/** A heading and the name by which the table of contents reaches it. */
export type OutlineEntry = { readonly anchor: string; readonly level: 1 | 2 | 3; readonly text: string }

/** What a block begins: nothing, a page, or a page turned for a wide table and the upright one after it. */
export type Opening = 'nothing' | 'page' | 'across' | 'upright'

/** A block, told what it begins; a heading knows its anchor. */
export type PlacedBlock = {
  readonly block: Exclude<Block, { kind: 'page-break' }>
  readonly opens: Opening
  readonly anchor: string
}

/** The blocks without page breaks: an empty paragraph only for a break would be read aloud as "blank". */
export function placedBlocks(blocks: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = []
  let [isBreak, wasAcross] = [false, false]
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      isBreak = true
      continue
    }
    const isAcross = standsAcross(blocks, index)
    const turned = isAcross ? 'across' : 'upright'
    const opens = isAcross === wasAcross ? (isBreak ? 'page' : 'nothing') : turned
    // The names a word processor gives: hidden from its list of bookmarks.
    placed.push({ block, opens, anchor: `_Toc${17_000_001 + placed.length}` })
    ;[isBreak, wasAcross] = [false, isAcross]
  }
  return placed
}

// A heading goes with what it heads.
function standsAcross(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind === 'table') return isWide(block.table)
  return block?.kind === 'heading' && standsAcross(blocks, index + 1)
}

/** How deep tables of contents go: deeper ones would list every measure. */
export const contentsDepth = 2

export function outlineOf(placed: readonly PlacedBlock[]): OutlineEntry[] {
  return placed.flatMap(({ block, anchor }) =>
    block.kind === 'heading' && block.level <= contentsDepth
      ? [{ anchor, level: block.level, text: block.text }]
      : [],
  )
}
