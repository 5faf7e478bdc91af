import type { Locale } from '@kommune17/i18n'
import { safeText } from '../cells/safe-text.ts'
import { namespaces } from '../odf/namespaces.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { xmlHead, xmlText } from '../zip/xml.ts'

const countries: Readonly<Record<Locale, string>> = { de: 'DE', en: 'GB' }

/** How dates, numbers, percentages and amounts are shown, and the looks of cells, rows and columns. */
export function automaticStyles(language: Locale, widths: readonly number[]): string {
  return [
    '<office:automatic-styles>',
    dataStyles(language),
    '<style:style style:name="ta" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>',
    ...widths.map(columnStyle),
    rowStyle('row', '<style:table-row-properties style:use-optimal-row-height="true"/>'),
    rowStyle(
      'held',
      '<style:table-row-properties style:row-height="4.2cm" style:use-optimal-row-height="false"/>',
    ),
    cellStyle('title', { text: bold(16) }),
    cellStyle('remark', { text: '<style:text-properties fo:color="#44546a"/>' }),
    cellStyle('header', {
      cell: 'fo:background-color="#dce6f1" fo:border-bottom="1.5pt solid #1f3864" fo:wrap-option="wrap" style:vertical-align="middle"',
      text: bold(11),
    }),
    ...(['', 'row-'] as const).flatMap((prefix) => bodyStyles(prefix)),
    '</office:automatic-styles>',
  ].join('')
}

function bodyStyles(prefix: '' | 'row-'): string[] {
  const line = prefix === '' ? '' : ' fo:border-bottom="0.5pt solid #d0d7e2"'
  const body = (name: string, { data, cell = '', align }: { data?: string; cell?: string; align?: string }) =>
    cellStyle(`${prefix}${name}`, {
      ...(data === undefined ? {} : { data }),
      cell: `style:vertical-align="top"${line}${cell}`,
      ...(align === undefined ? {} : { align }),
    })
  return [
    body('text', { data: 'n-text', cell: ' fo:wrap-option="wrap"', align: 'start' }),
    body('open', { align: 'center' }),
    body('partial-date', { data: 'n-text', align: 'center' }),
    body('date', { data: 'n-date', align: 'center' }),
    body('whole', { data: 'n-whole' }),
    body('parts', { data: 'n-parts' }),
    body('percent', { data: 'n-percent' }),
    body('percent-parts', { data: 'n-percent-parts' }),
    body('money', { data: 'n-money' }),
  ]
}

function dataStyles(language: Locale): string {
  const place = `number:language="${language}" number:country="${countries[language]}"`
  const two =
    '<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>'
  const none =
    '<number:number number:decimal-places="0" number:min-decimal-places="0" number:min-integer-digits="1" number:grouping="true"/>'
  const sign = `<number:currency-symbol ${place}>€</number:currency-symbol>`
  const percent = language === 'de' ? ' %' : '%'
  return [
    '<number:text-style style:name="n-text"><number:text-content/></number:text-style>',
    `<number:date-style style:name="n-date" ${place}>${dateParts[language]}</number:date-style>`,
    `<number:number-style style:name="n-whole" ${place}>${none}</number:number-style>`,
    `<number:number-style style:name="n-parts" ${place}>${two}</number:number-style>`,
    `<number:percentage-style style:name="n-percent" ${place}>${none}<number:text>${percent}</number:text></number:percentage-style>`,
    `<number:percentage-style style:name="n-percent-parts" ${place}>${two}<number:text>${percent}</number:text></number:percentage-style>`,
    `<number:currency-style style:name="n-money" ${place}>${language === 'de' ? `${two}<number:text> </number:text>${sign}` : sign + two}</number:currency-style>`,
  ].join('')
}

const dateParts: Readonly<Record<Locale, string>> = {
  de: '<number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/>',
  en: '<number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/>',
}

// A character of the standard font takes about 2 mm.
function columnStyle(width: number): string {
  return `<style:style style:name="co${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.21).toFixed(2)}cm"/></style:style>`
}

function rowStyle(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="table-row">${properties}</style:style>`
}

type CellLook = {
  readonly data?: string
  readonly cell?: string
  readonly align?: string
  readonly text?: string
}

function cellStyle(name: string, { data, cell, align, text = '' }: CellLook): string {
  return [
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"`,
    data === undefined ? '>' : ` style:data-style-name="${data}">`,
    cell === undefined ? '' : `<style:table-cell-properties ${cell}/>`,
    align === undefined ? '' : `<style:paragraph-properties fo:text-align="${align}"/>`,
    `${text}</style:style>`,
  ].join('')
}

function bold(size: number): string {
  return `<style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/>`
}

/** The common styles: language, font, and a landscape page as wide as the table with its number at the foot. */
export function stylesXml({ properties, wording }: Spreadsheet): string {
  const { language, title } = properties
  const [before, between, after] = wording.page.map((text) => xmlText(text))
  return [
    `${xmlHead}<office:document-styles ${namespaces}><office:styles>`,
    `<style:default-style style:family="table-cell"><style:text-properties fo:font-family="Calibri" fo:font-size="11pt" fo:language="${language}" fo:country="${countries[language]}"/></style:default-style>`,
    '<style:style style:name="Default" style:family="table-cell"/></office:styles>',
    '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="1.2cm" fo:margin-bottom="1cm" fo:margin-left="1cm" fo:margin-right="1cm" style:scale-to-X="1"/>',
    '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout></office:automatic-styles>',
    '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"><style:header style:display="false"/>',
    `<style:footer><style:region-left><text:p>${xmlText(safeText(title))}</text:p></style:region-left>`,
    `<style:region-right><text:p>${before}<text:page-number>1</text:page-number>${between}<text:page-count>1</text:page-count>${after}</text:p></style:region-right></style:footer>`,
    '</style:master-page></office:master-styles></office:document-styles>',
  ].join('')
}
