import { texts } from '@kommune17/i18n/all-texts'
import { namespaces } from '../../odf/namespaces.ts'
import { wordingOf } from '../../wording.ts'
import { xmlHead, xmlText } from '../../zip/xml.ts'
import { documentText, safeHref } from '../document/document-text.ts'
import { font, ink, logoSize, sizes } from '../document/look.ts'
import { footText, runningTitle } from '../document/marks.ts'
import type { Paper } from '../paper.ts'
import { paragraph } from './odt-paragraph.ts'
import { type PictureFile, pictureXml } from './odt-pictures.ts'
import { fontFaces, pageLayout, textStyles } from './odt-styles.ts'
import { odtLink, odtText, textSpan } from './odt-text.ts'

const countries = { de: 'DE', en: 'GB' } as const

/** The common styles, and what stands at the top and foot of the first and every further page. */
export function stylesXml(paper: Paper, logo: readonly PictureFile[]): string {
  return [
    `${xmlHead}<office:document-styles ${namespaces}>${fontFaces()}<office:styles>`,
    defaults(paper),
    textStyles(paper),
    `${outline}</office:styles>`,
    `<office:automatic-styles>${pageLayout('FirstLayout')}${pageLayout('Layout')}${pageLayout('AcrossLayout', true)}${letterheadEnd(paper)}</office:automatic-styles>`,
    '<office:master-styles>',
    master(
      '"Standard" style:page-layout-name="Layout"',
      runningHeader(paper, 'Header'),
      footer(paper, 'Footer'),
    ),
    master(
      '"First" style:page-layout-name="FirstLayout" style:next-style-name="Standard"',
      letterhead(paper, logo),
      footer(paper, 'Footer'),
    ),
    master(
      '"Across" style:page-layout-name="AcrossLayout"',
      runningHeader(paper, 'Header_20_Across'),
      footer(paper, 'Footer_20_Across'),
    ),
    '</office:master-styles></office:document-styles>',
  ].join('')
}

function master(name: string, header: string, foot: string): string {
  return `<style:master-page style:name=${name}><style:header>${header}</style:header><style:footer>${foot}</style:footer></style:master-page>`
}

function defaults({ language }: Paper): string {
  const letters = [
    `style:font-name="${font}" fo:font-size="${sizes.text}pt" fo:color="${ink.text}"`,
    `fo:language="${language}" fo:country="${countries[language]}"`,
    'fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"',
  ].join(' ')
  return [
    `<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="3" fo:orphans="2" fo:widows="2" fo:line-height="110%" style:tab-stop-distance="12.5mm" style:writing-mode="page"/><style:text-properties ${letters}/></style:default-style>`,
    '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>',
    '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
  ].join('')
}

const outline = `<text:outline-style style:name="Outline">${[1, 2, 3]
  .map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`)
  .join('')}</text:outline-style>`

function letterheadEnd({ letterhead: { colour } }: Paper): string {
  return `<style:style style:name="LetterheadEnd" style:family="paragraph" style:parent-style-name="Letterhead"><style:paragraph-properties fo:border-bottom="2.25pt solid ${colour}" fo:padding-bottom="2mm"/></style:style>`
}

function letterhead(
  { letterhead: { name, address, logo }, marks }: Paper,
  files: readonly PictureFile[],
): string {
  const rest = [...address]
  const last = rest.pop() ?? ''
  return [
    logo === null ? '' : paragraph('Letterhead', logoXml(logo, files)),
    paragraph('Letterhead_20_Name', odtText(name) + draft(marks.draft)),
    ...rest.map((line) => paragraph('Letterhead', odtText(line))),
    paragraph('LetterheadEnd', odtText(last)),
  ].join('')
}

function logoXml(logo: NonNullable<Paper['letterhead']['logo']>, files: readonly PictureFile[]): string {
  const alt = documentText(logo.alt)
  return pictureXml({ name: 'Logo', files, ...logoSize(logo), title: alt, description: alt })
}

function draft(text: string | null): string {
  return text === null ? '' : `<text:tab/>${textSpan('Draft', `\u00a0${text}\u00a0`)}`
}

function runningHeader(paper: Paper, style: string): string {
  return paragraph(style, odtText(runningTitle(paper)) + draft(paper.marks.draft))
}

function footer(paper: Paper, style: string): string {
  const [before, between, after] = wordingOf(texts[paper.language]).page.map(xmlText)
  const number = `${before}<text:page-number text:select-page="current">1</text:page-number>${between}<text:page-count>1</text:page-count>${after}`
  return paragraph(style, `${odtText(footText(paper))}<text:tab/>${number}`) + proof(paper)
}

function proof({ marks }: Paper): string {
  if (marks.proof === null) return ''
  const link = safeHref(marks.proof.href)
  const written = odtText(marks.proof.text)
  return paragraph('Proof', link === null ? written : odtLink(link, written))
}
