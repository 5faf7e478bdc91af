import type { Block, Span } from '../paper.ts'

/** Paragraphs, lists and tables without any format, for places that take nothing else; a chart is its summary. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return spansText(block.spans)
    case 'list':
      return block.items.map((item) => `- ${spansText(item)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${spansText(value)}`).join('\n')
    case 'table':
      return block.table.rows
        .map(([name, ...others]) => `- ${name?.text}: ${others.map(({ text }) => text).join(' | ')}`)
        .join('\n')
    case 'chart':
      return block.model.summary
    case 'box':
      return block.paragraphs.map(spansText).join('\n')
    case 'page-break':
      return ''
  }
}
