import type { Block, Fact, Paper, PaperTable, Span } from './paper.ts'

/** Every text of a paper in the order of reading, without what stands on every page and what is drawn. */
export function textsOfPaper({ title, subtitle, head, blocks }: Paper): string[] {
  return [title, subtitle, ...textsOfFacts(head), ...blocks.flatMap(textsOfBlock)]
}

/** The captions and cells of a paper: what must be the same in every format that shows them. */
export function figuresOfPaper({ blocks }: Paper): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return textsOfTable(block.table)
    return block.kind === 'chart' ? [block.caption] : []
  })
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return textsOfSpans(block.spans)
    case 'list':
      return block.items.flatMap(textsOfSpans)
    case 'facts':
      return textsOfFacts(block.facts)
    case 'table':
      return textsOfTable(block.table)
    case 'chart':
      return [block.caption]
    case 'box':
      return [block.title, ...block.paragraphs.flatMap(textsOfSpans)]
    case 'page-break':
      return []
  }
}

function textsOfSpans(spans: readonly Span[]): string[] {
  return spans.map(({ text }) => text)
}

function textsOfFacts(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ label, value }) => [label, ...textsOfSpans(value)])
}

function textsOfTable({ caption, columns, rows }: PaperTable): string[] {
  return [
    caption,
    ...columns.map(({ label }) => label),
    ...rows.flatMap((cells) => cells.map(({ text }) => text)),
  ]
}
