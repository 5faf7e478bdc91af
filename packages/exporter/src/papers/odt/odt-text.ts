import { inlineText } from '../../odf/paragraphs.ts'
import { xmlAttribute } from '../../zip/xml.ts'
import { documentText, safeHref } from '../document/document-text.ts'
import type { Span } from '../paper.ts'

/** A text inside a paragraph. */
export function odtText(text: string): string {
  return inlineText(documentText(text))
}

/** Runs of text; a link is one only where its address can be followed. */
export function odtSpans(spans: readonly Span[]): string {
  return spans.map(odtSpan).join('')
}

function odtSpan({ text, strong, href }: Span): string {
  const link = safeHref(href)
  const written = strong === true ? textSpan('Strong_20_Emphasis', text) : odtText(text)
  return link === null ? written : odtLink(link, written)
}

/** A text in a style of its own. */
export function textSpan(style: string, text: string): string {
  return `<text:span text:style-name="${style}">${odtText(text)}</text:span>`
}

/** A link around what is written already; those inside the document look like their entry. */
export function odtLink(href: string, written: string): string {
  const style = href.startsWith('#') ? 'Index_20_Link' : 'Internet_20_link'
  const look = `text:style-name="${style}" text:visited-style-name="${style}"`
  return `<text:a xlink:type="simple" xlink:href="${xmlAttribute(href)}" ${look}>${written}</text:a>`
}
