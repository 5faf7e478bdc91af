import { strToU8, zipSync } from 'fflate'
import { type CellValue, serialToDate, type WriteSheet, writeXlsx } from 'hucre'

const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Text in the encoding of German Excel. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = upperHalf.indexOf(letter)
    return at >= 0 ? 0x80 + at : letter.charCodeAt(0)
  })
}

/** Text in UTF-16, as "Unicode-Text" of Excel. */
export function utf16(text: string, { mark = true } = {}): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(marked.length * 2)
  for (let at = 0; at < marked.length; at += 1) {
    bytes[at * 2] = marked.charCodeAt(at) & 0xff
    bytes[at * 2 + 1] = marked.charCodeAt(at) >> 8
  }
  return bytes
}

/** Text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Lines joined as Windows does. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\r\n')}\r\n`
}

/** A date cell, by its number of days since 30 December 1899. */
export function excelDate(serial: number): CellValue {
  return serialToDate(serial)
}

/** A workbook with these sheets. */
export function excel(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] })
}

/** Formats for single cells, by `row,column` (0-based). */
export function formats(
  rows: readonly (readonly CellValue[])[],
  byPlace: Readonly<Record<string, string>>,
): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [place, numFmt] of Object.entries(byPlace)) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    cells.set(place, { value: rows[row]?.[column] ?? null, style: { numFmt } })
  }
  return cells
}

const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"'

/** An OpenDocument spreadsheet from the XML of its tables; `styles` goes into the automatic styles. */
export function openDocument(tables: string, styles = ''): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  })
}

/** The XML of a row of text cells; several lines become several paragraphs. */
export function odsRow(...texts: readonly string[]): string {
  return `<table:table-row>${texts.map(odsText).join('')}</table:table-row>`
}

/** The XML of a text cell, or of an empty one. */
export function odsText(text: string): string {
  if (text === '') return '<table:table-cell/>'
  const paragraphs = text
    .split('\n')
    .map((line) => `<text:p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text:p>`)
  return `<table:table-cell office:value-type="string">${paragraphs.join('')}</table:table-cell>`
}
