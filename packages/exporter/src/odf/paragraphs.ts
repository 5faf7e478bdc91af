import { xmlText } from '../zip/xml.ts'

/** A text as paragraphs: one for each line. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${inlineText(line)}</text:p>`)
    .join('')
}

/** A text inside a paragraph: lines, blanks and tabs as elements, because the format folds them. */
export function inlineText(text: string): string {
  return text.split('\n').map(spaced).join('<text:line-break/>')
}

function spaced(line: string): string {
  if (!/^ | $| {2}|\t/.test(line)) return xmlText(line)
  return xmlText(line)
    .replaceAll(/^ +| +$| {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
}
