import type { Format } from '@kommune17/i18n'
import type { TypedCell } from '../cells/typed-cell.ts'
import { paragraphs } from '../odf/paragraphs.ts'
import type { ColumnKind } from '../spreadsheet.ts'
import { xmlText } from '../zip/xml.ts'

/** How a column shows what is typed into it. */
export function columnLook(kind: ColumnKind): string {
  return columnLooks[kind]
}

const columnLooks: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  choice: 'text',
  number: 'open',
  percent: 'percent',
  money: 'money',
  date: 'date',
  'partial-date': 'open',
}

/** What a cell needs to know of its column. */
export type CellPlace = {
  readonly kind: ColumnKind
  /** ` table:content-validation-name="…"`, or nothing. */
  readonly validation: string
  readonly format: Format
}

/** A cell with its type, its value for programs and its text for people. */
export function cellXml(cell: TypedCell, { kind, validation, format }: CellPlace): string {
  const open = (look: string) => `<table:table-cell table:style-name="row-${look}"${validation}`
  switch (cell.type) {
    case 'empty':
      return `${open(columnLook(kind))}/>`
    case 'text': {
      const look = kind === 'partial-date' ? 'partial-date' : 'text'
      return `${open(look)} office:value-type="string">${paragraphs(cell.text)}</table:table-cell>`
    }
    case 'date':
      return valueXml(open('date'), {
        value: `office:value-type="date" office:date-value="${cell.date}"`,
        text: format.date(cell.date),
      })
    case 'number':
      return valueXml(open(Number.isInteger(cell.value) ? 'whole' : 'parts'), {
        value: `office:value-type="float" office:value="${cell.value}"`,
        text: format.number(cell.value, Number.isInteger(cell.value) ? 0 : 2),
      })
    case 'money':
      return valueXml(open('money'), {
        value: `office:value-type="currency" office:currency="EUR" office:value="${cell.value}"`,
        text: format.money(cell.value),
      })
    case 'percent':
      return percentXml(open, { value: cell.value, format })
  }
}

function percentXml(
  open: (look: string) => string,
  { value, format }: { value: number; format: Format },
): string {
  const share = Number((value / 100).toPrecision(14))
  return valueXml(open(Number.isInteger(value) ? 'percent' : 'percent-parts'), {
    value: `office:value-type="percentage" office:value="${share}"`,
    text: format.percent(value),
  })
}

function valueXml(open: string, { value, text }: { value: string; text: string }): string {
  return `${open} ${value}><text:p>${xmlText(text)}</text:p></table:table-cell>`
}
