import type { Locale } from '@kommune17/i18n'
import { safeText } from '../../cells/safe-text.ts'
import { xmlAttribute, xmlText } from '../../zip/xml.ts'
import type { Span } from '../paper.ts'

const openXml = 'http://schemas.openxmlformats.org'

export const namespaces = {
  drawing: `${openXml}/drawingml/2006/main`,
  chart: `${openXml}/drawingml/2006/chart`,
  presentation: `${openXml}/presentationml/2006/main`,
  relations: `${openXml}/officeDocument/2006/relationships`,
} as const

export const languageTags: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' }

// Overrides of direction would let a text look like another one.
function clean(text: string): string {
  return safeText(text).replaceAll(/[\u202d\u202e]/g, '[?]')
}

/** A text between tags, whatever it holds. */
export function textOf(text: string): string {
  return xmlText(clean(text))
}

/** A text in an attribute, whatever it holds. */
export function attributeOf(text: string): string {
  return xmlAttribute(clean(text))
}

/** Points as the file counts them. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

/** A colour `#rrggbb`; below 1 what lies behind it shows through. */
export function fillXml(colour: string, opacity = 1): string {
  const alpha = opacity === 1 ? '' : `<a:alpha val="${Math.round(opacity * 100_000)}"/>`
  return `<a:solidFill><a:srgbClr val="${attributeOf(colour.slice(1).toUpperCase())}">${alpha}</a:srgbClr></a:solidFill>`
}

const ink = '#1f2328'

/** How all text of a part of a chart looks. */
export function textStyleXml(
  element: string,
  { size, isStrong = false }: { size: number; isStrong?: boolean },
): string {
  return `<${element}><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${isStrong ? 1 : 0}">${fillXml(ink)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></${element}>`
}

/** What a paragraph needs from the slide it stands on: its language, and ids for its links. */
export type TextContext = { readonly language: Locale; readonly linkId: (href: string) => string | null }

export type Paragraph = {
  readonly spans: readonly Span[]
  readonly size: number
  readonly colour?: string
  readonly isStrong?: boolean
  readonly isItem?: boolean
  readonly align?: 'l' | 'r' | 'ctr'
  readonly spaceBefore?: number
  readonly spaceAfter?: number
}

/** A paragraph with its own looks, so that it says the same in every program. */
export function paragraphXml(paragraph: Paragraph, context: TextContext): string {
  const { isItem = false, align = 'l', spaceBefore = 0, spaceAfter = 0, size } = paragraph
  const indent = isItem ? ` marL="${emu(size)}" indent="-${emu(size)}"` : ' marL="0" indent="0"'
  const space = (name: string, points: number) =>
    `<a:${name}><a:spcPts val="${Math.round(points * 100)}"/></a:${name}>`
  const bullet = isItem ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  return [
    `<a:p><a:pPr${indent} algn="${align}">${space('spcBef', spaceBefore)}${space('spcAft', spaceAfter)}${bullet}</a:pPr>`,
    ...paragraph.spans.map((span) => runXml(span, paragraph, context)),
    `<a:endParaRPr lang="${languageTags[context.language]}" sz="${size * 100}"/></a:p>`,
  ].join('')
}

function runXml(
  span: Span,
  { size, colour = ink, isStrong = false }: Paragraph,
  context: TextContext,
): string {
  const link = span.href === undefined ? null : context.linkId(span.href)
  const weight = isStrong || span.strong === true ? ' b="1"' : ' b="0"'
  const click = link === null ? '' : `<a:hlinkClick r:id="${link}"/>`
  const style = `<a:rPr lang="${languageTags[context.language]}" sz="${size * 100}"${weight} dirty="0">${fillXml(colour)}<a:latin typeface="+mn-lt"/>${click}</a:rPr>`
  const [first = '', ...further] = clean(span.text).replaceAll('\t', ' ').split('\n')
  const run = (text: string) => (text === '' ? '' : `<a:r>${style}<a:t>${xmlText(text)}</a:t></a:r>`)
  return [run(first), ...further.map((text) => `<a:br>${style}</a:br>${run(text)}`)].join('')
}
