import type { Block, Span } from '../paper.ts'

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(...texts: readonly string[]): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', spans: texts.map((text) => ({ text })) }
}

/** What stands out, and the rest of the sentence. */
export function point([strong, rest]: readonly [string, string]): readonly Span[] {
  return [{ text: strong, strong: true }, { text: rest }]
}

export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map((text) => [{ text }]) }]
}

/** What a person wrote over several lines: blank lines part paragraphs, lines that begin with a dash are a list. */
export function written(text: string): Block[] {
  const blocks: Block[] = []
  let items: string[] = []
  let lines: string[] = []
  const close = () => {
    if (lines.length > 0) blocks.push(paragraph(lines.join(' ')))
    blocks.push(...list(items))
    lines = []
    items = []
  }
  for (const line of text.split('\n').map((one) => one.trim())) {
    const item = /^[-–•*]\s+(.+)$/.exec(line)?.[1]
    if (item !== undefined) {
      if (lines.length > 0) close()
      items.push(item)
    } else if (line === '') {
      close()
    } else {
      if (items.length > 0) close()
      lines.push(line)
    }
  }
  close()
  return blocks
}
