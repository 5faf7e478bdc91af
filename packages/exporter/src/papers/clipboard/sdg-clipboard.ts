import type { ChartWords } from '@kommune17/charts'
import type { ReportContent } from '@kommune17/domain'
import { safeText } from '../../cells/safe-text.ts'
import { xmlText } from '../../zip/xml.ts'
import { type SdgBlock, sdgReference } from '../compose/council-paper.ts'
import { paperSource } from '../compose/paper-source.ts'
import type { PaperTable, Span } from '../paper.ts'

/** The same passage as formatted text and as plain text, for whatever a council information system takes. */
export type SdgClipboard = { readonly html: string; readonly text: string }

/** "Bezug zu den SDG" of a report, to be pasted into a council paper that is written elsewhere. */
export function sdgClipboard(content: ReportContent, words: ChartWords): SdgClipboard {
  const title = words.texts.papers.council.sdgTitle
  const blocks = sdgReference(paperSource(content, { words, state: { kind: 'draft' } }))
  return {
    html: [`<h3>${escaped(title)}</h3>`, ...blocks.map(htmlOf)].join('\n'),
    text: [title, ...blocks.map(textOf)].join('\n\n'),
  }
}

function htmlOf(block: SdgBlock): string {
  return block.kind === 'table' ? tableHtml(block.table) : `<p>${escaped(plain(block.spans))}</p>`
}

function tableHtml({ columns, rows }: PaperTable): string {
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('')
  const body = rows.map(([name, ...others]) => {
    const cells = others.map(({ text }) => `<td>${escaped(text)}</td>`).join('')
    return `<tr><th scope="row">${escaped(name?.text ?? '')}</th>${cells}</tr>`
  })
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function textOf(block: SdgBlock): string {
  if (block.kind === 'paragraph') return plain(block.spans)
  return block.table.rows
    .map(([name, ...others]) => `- ${name?.text}: ${others.map(({ text }) => text).join(' | ')}`)
    .join('\n')
}

function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

function escaped(text: string): string {
  return xmlText(safeText(text))
}
