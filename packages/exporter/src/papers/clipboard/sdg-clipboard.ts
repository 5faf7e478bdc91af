import type { ChartWords } from '@kommune17/charts'
import type { ReportContent } from '@kommune17/domain'
import { safeText } from '../../cells/safe-text.ts'
import { xmlText } from '../../zip/xml.ts'
import { type SdgBlock, sdgReference } from '../compose/council-paper.ts'
import { paperSource } from '../compose/paper-source.ts'
import { plainText, spansText } from '../compose/plain-text.ts'
import { heading } from '../compose/prose.ts'
import type { PaperTable } from '../paper.ts'

/** The same passage as formatted text and as plain text, for whatever a council information system takes. */
export type SdgClipboard = { readonly html: string; readonly text: string }

/** "Bezug zu den SDG" of a report, to be pasted into a council paper that is written elsewhere. */
export function sdgClipboard(content: ReportContent, words: ChartWords): SdgClipboard {
  const title = words.texts.papers.council.sdgTitle
  const blocks = sdgReference(paperSource(content, { words, state: { kind: 'draft' } }))
  return {
    html: [`<h3>${escaped(title)}</h3>`, ...blocks.map(htmlOf)].join('\n'),
    text: plainText([heading(3, title), ...blocks]),
  }
}

function htmlOf(block: SdgBlock): string {
  return block.kind === 'table' ? tableHtml(block.table) : `<p>${escaped(spansText(block.spans))}</p>`
}

function tableHtml({ columns, rows }: PaperTable): string {
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('')
  const body = rows.map(([name, ...others]) => {
    const cells = others.map(({ text }) => `<td>${escaped(text)}</td>`).join('')
    return `<tr><th scope="row">${escaped(name?.text ?? '')}</th>${cells}</tr>`
  })
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function escaped(text: string): string {
  return xmlText(safeText(text))
}
