import type { Locale } from '@kommune17/i18n'
import { xmlAttribute, xmlHead } from '../zip/xml.ts'

const formats = {
  de: { date: 'dd\\.mm\\.yyyy', whole: '0\\ %', parts: '0.00\\ %', money: '#,##0.00\\ "€"' },
  en: { date: 'd\\ mmm\\ yyyy', whole: '0%', parts: '0.00%', money: '"€"#,##0.00' },
} as const satisfies Record<Locale, object>

// Formats 3, 4 and 49 are Excel's own: #,##0, #,##0.00 and text.
const ids = {
  general: 0,
  whole: 3,
  parts: 4,
  text: 49,
  date: 164,
  percent: 165,
  percentParts: 166,
  money: 167,
}

/** Places in the list of styles below; for columns, so that what is typed below the rows is shown by them. */
export const style = {
  plain: 0,
  title: 1,
  remark: 2,
  header: 3,
  text: 4,
  whole: 5,
  parts: 6,
  percent: 7,
  percentParts: 8,
  money: 9,
  date: 10,
  open: 11,
  partialDate: 12,
} as const

const alignTop = '<alignment vertical="top"/>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'

/** The same style for a cell of a row: with a fine line below. */
export function inRow(place: number): number {
  return place + styles.length - style.text
}

type Style = {
  readonly format?: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly align: string
}

const styles: readonly Style[] = [
  { align: '' },
  { font: 2, align: '' },
  { font: 3, align: '' },
  { font: 1, fill: 2, border: 1, align: '<alignment vertical="center" wrapText="1"/>' },
  { format: ids.text, align: wrapped },
  { format: ids.whole, align: alignTop },
  { format: ids.parts, align: alignTop },
  { format: ids.percent, align: alignTop },
  { format: ids.percentParts, align: alignTop },
  { format: ids.money, align: alignTop },
  { format: ids.date, align: '<alignment horizontal="center" vertical="top"/>' },
  { align: '<alignment horizontal="center" vertical="top"/>' },
  { format: ids.text, align: '<alignment horizontal="center" vertical="top"/>' },
]

const rowStyles = styles.slice(style.text).map((one) => ({ ...one, border: 2 }))

const headerLine = '<bottom style="medium"><color rgb="FF1F3864"/></bottom>'
const rowLine = '<bottom style="thin"><color rgb="FFD0D7E2"/></bottom>'

/** The style sheet: dates, percentages and amounts as the language writes them. */
export function stylesXml(locale: Locale): string {
  const { date, whole, parts, money } = formats[locale]
  const custom = [
    [ids.date, date],
    [ids.percent, whole],
    [ids.percentParts, parts],
    [ids.money, money],
  ] as const
  return [
    xmlHead,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${custom.length}">${custom.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`).join('')}</numFmts>`,
    `<fonts count="4">${font('')}${font('<b/>')}${font('<b/>', 16)}${font('', 11, 'FF44546A')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="3">${border('<bottom/>')}${border(headerLine)}${border(rowLine)}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length + rowStyles.length}">${[...styles, ...rowStyles].map(cellFormat).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}

function font(marks: string, size = 11, colour = 'FF000000'): string {
  return `<font>${marks}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`
}

function border(bottom: string): string {
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`
}

function cellFormat({
  format = ids.general,
  font: fontId = 0,
  fill = 0,
  border: line = 0,
  align,
}: Style): string {
  const applied = [
    format === ids.general ? '' : ' applyNumberFormat="1"',
    fontId === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    line === 0 ? '' : ' applyBorder="1"',
    align === '' ? '' : ' applyAlignment="1"',
  ].join('')
  const head = `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${line}" xfId="0"${applied}`
  return align === '' ? `${head}/>` : `${head}>${align}</xf>`
}
