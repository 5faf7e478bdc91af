import type { SheetType } from './format-cell.ts'

export type CopiedCell = { readonly text: string; readonly type: SheetType }
export type Matrix = readonly (readonly string[])[]

/** Tab-separated text as spreadsheets write it: cells with breaks or leading quotes stand in quotes. */
export function toTabText(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((row) => row.map(({ text }) => quoted(text)).join('\t')).join('\n')
}

/**
 * A table that Excel and LibreOffice read with types: numbers, percentages, euros and days as numbers of their own, all
 * else as text, so that `7.2` becomes no date and `=1` no formula.
 */
export function toHtmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  const spaces = 'xmlns:x="urn:schemas-microsoft-com:office:excel"'
  return `<html ${spaces}><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`
}

/** Reads a copied block; Excel, LibreOffice and our own copies come back cell by cell as they were. */
export function readTabText(text: string): Matrix {
  const body = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= body.length) {
    const cell = readQuoted(body, at) ?? readPlain(body, at)
    row.push(cell.text)
    const isRowEnd = body.charAt(cell.end) !== '\t'
    if (isRowEnd) {
      rows.push(row)
      row = []
    }
    at = cell.end + 1
  }
  return rows
}

type Piece = { readonly text: string; readonly end: number }

function readPlain(body: string, start: number): Piece {
  let end = start
  while (end < body.length && body.charAt(end) !== '\t' && body.charAt(end) !== '\n') end += 1
  return { text: body.slice(start, end), end }
}

// Spreadsheets copy a text that merely begins with a quote as it is: only what needs quotes is taken for quoted.
function readQuoted(body: string, start: number): Piece | null {
  if (body.charAt(start) !== '"') return null
  const quotedText = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
  quotedText.lastIndex = start
  const inside = quotedText.exec(body)?.[1]
  if (inside === undefined || !/\t|\n|""/.test(inside)) return null
  return { text: inside.replaceAll('""', '"'), end: quotedText.lastIndex }
}

function quoted(text: string): string {
  const needsQuotes = /[\t\n]/.test(text) || text.startsWith('"')
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

type Forms = { readonly excel: string; readonly office: string }

// Excel reads the style and `x:num`, LibreOffice `sdval` and `sdnum` (language of the value; language of the form; form).
const forms: Readonly<Record<NonNullable<SheetType>['kind'], Forms>> = {
  number: { excel: 'General', office: '1033;0;General' },
  percent: { excel: '0%', office: '1033;0;0%' },
  'exact-percent': { excel: '0.00%', office: '1033;0;0.00%' },
  money: { excel: '#,##0.00\\ "€"', office: '1033;0;#,##0.00' },
  day: { excel: 'dd\\.mm\\.yyyy', office: '1033;1031;DD.MM.YYYY' },
}

function htmlCell({ text, type }: CopiedCell): string {
  const shown = escaped(text).replaceAll('\n', '<br style="mso-data-placement:same-cell">')
  if (type === null) return `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${shown}</td>`
  const { excel, office } = forms[type.kind]
  const style = `mso-number-format:'${escaped(excel)}'`
  const { number } = type
  return `<td style="${style}" x:num="${number}" sdval="${number}" sdnum="${office}">${shown}</td>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
