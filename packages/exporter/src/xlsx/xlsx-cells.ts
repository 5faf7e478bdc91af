import { daysBetween } from '@kommune17/domain'
import type { TypedCell } from '../cells/typed-cell.ts'
import type { ColumnKind } from '../spreadsheet.ts'
import { xmlText } from '../zip/xml.ts'
import { inRow, style } from './xlsx-styles.ts'

/** Short texts that repeat are written once; the rest stands in its cell, so that the list does not grow with the rows. */
export type SharedTexts = { readonly places: Map<string, number> }

const mostShared = 50_000
const longestShared = 80

/** The content of a text element: `_x0041_` would be read as `A` unless its first sign is itself written so. */
export function xlsxText(text: string): string {
  return xmlText(text.includes('_x') ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text)
}

/** A `<t>` element that keeps its spaces. */
export function textElement(text: string): string {
  return /^\s|\s$|\n|\t| {2}/.test(text)
    ? `<t xml:space="preserve">${xlsxText(text)}</t>`
    : `<t>${xlsxText(text)}</t>`
}

/** A cell that holds a text, whatever the text looks like: never a formula, never an error. */
export function textCellXml(text: string, { place, styled, shared }: Placed): string {
  const at = sharedPlace(text, shared)
  return at === null
    ? `<c r="${place}" s="${styled}" t="inlineStr"><is>${textElement(text)}</is></c>`
    : `<c r="${place}" s="${styled}" t="s"><v>${at}</v></c>`
}

type Placed = { readonly place: string; readonly styled: number; readonly shared: SharedTexts }

function sharedPlace(text: string, { places }: SharedTexts): number | null {
  const known = places.get(text)
  if (known !== undefined) return known
  if (text.length > longestShared || places.size >= mostShared) return null
  places.set(text, places.size)
  return places.size - 1
}

type PlacedCell = {
  readonly place: string
  readonly shared: SharedTexts
  readonly textStyle: number
  readonly emptyStyle: number
}

/** The XML of a cell of a row; an empty one is shown as its column. */
export function cellXml(cell: TypedCell, { place, shared, emptyStyle, textStyle }: PlacedCell): string {
  switch (cell.type) {
    case 'empty':
      return `<c r="${place}" s="${inRow(emptyStyle)}"/>`
    case 'text':
      return textCellXml(cell.text, { place, styled: inRow(textStyle), shared })
    case 'date':
      return dateCellXml(cell.date, { place, shared })
    case 'number':
      return numberXml(place, cell.value, Number.isInteger(cell.value) ? style.whole : style.parts)
    case 'money':
      return numberXml(place, cell.value, style.money)
    case 'percent': {
      const styled = Number.isInteger(cell.value) ? style.percent : style.percentParts
      return numberXml(place, Number((cell.value / 100).toPrecision(14)), styled)
    }
  }
}

function numberXml(place: string, value: number, styled: number): string {
  return `<c r="${place}" s="${inRow(styled)}"><v>${value}</v></c>`
}

// Excel counts a 29 February 1900 that never was: days before 1 March 1900 would be off by one.
const firstTrueDay = 61

function dateCellXml(date: string, placed: { place: string; shared: SharedTexts }): string {
  const serial = daysBetween('1899-12-30', date)
  if (serial < firstTrueDay) return textCellXml(date, { ...placed, styled: inRow(style.partialDate) })
  return numberXml(placed.place, serial, style.date)
}

/** How a text of a column is shown: a partial date stands where the dates do. */
export function textStyle(kind: ColumnKind): number {
  return kind === 'partial-date' ? style.partialDate : style.text
}

/** The style of a column: what is typed into an empty cell is shown by it, and text stays text. */
export function columnStyle(kind: ColumnKind): number {
  return columnStyles[kind]
}

const columnStyles: Readonly<Record<ColumnKind, number>> = {
  text: style.text,
  choice: style.text,
  number: style.open,
  percent: style.percent,
  money: style.money,
  date: style.date,
  'partial-date': style.open,
}
