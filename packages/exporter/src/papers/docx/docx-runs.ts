import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { documentText, safeHref } from '../document/document-text.ts'
import type { Span } from '../paper.ts'

/** A text with its lines; Word knows no tab inside a text. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return documentText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }))
}

/** Runs of text; a link is one only where its address can be followed. */
export function spanRuns(spans: readonly Span[]): ParagraphChild[] {
  return spans.flatMap(({ text, strong, href }): ParagraphChild[] => {
    const look = strong === true ? { bold: true } : {}
    const link = safeHref(href)
    if (link === null) return textRuns(text, look)
    return [new ExternalHyperlink({ link, children: textRuns(text, { ...look, style: 'Hyperlink' }) })]
  })
}
