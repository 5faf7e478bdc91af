import type { Block } from '../paper.ts'

/** A heading and the name by which the table of contents reaches it. */
export type OutlineEntry = { readonly anchor: string; readonly level: 1 | 2 | 3; readonly text: string }

/** A block, told whether it begins a page; a heading knows its anchor. */
export type PlacedBlock = {
  readonly block: Exclude<Block, { kind: 'page-break' }>
  readonly beginsPage: boolean
  readonly anchor: string
}

/** The blocks without page breaks: an empty paragraph only for a break would be read aloud as "blank". */
export function placedBlocks(blocks: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = []
  let beginsPage = false
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      beginsPage = true
      continue
    }
    // The names a word processor gives: hidden from its list of bookmarks.
    placed.push({ block, beginsPage, anchor: `_Toc${17_000_001 + placed.length}` })
    beginsPage = false
  }
  return placed
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
