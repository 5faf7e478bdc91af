import { type CellValue, readXls, readXlsb, readXlsx, streamXlsxRows } from 'hucre'
import { type Cell, emptyCell, type Sheet } from '../workbook.ts'
import type { InspectedPackage } from './inspect-package.ts'
import { cellMaker, formOf, type NumberForm } from './make-cells.ts'
import { makeSheet } from './make-sheet.ts'
import type { SheetShape } from './scan-sheet.ts'
import { entryBytes } from './zip-entries.ts'

// Above this the sheet is streamed: without styles (percent signs), but in a fraction of the memory.
const mostBytesWithStyles = 8 * 1024 * 1024

/** Every sheet of an Excel workbook that was inspected before; formulas give their last stored value. */
export async function readExcel(bytes: Uint8Array, inspected: InspectedPackage): Promise<Sheet[]> {
  if (inspected.kind === 'xlsb') return sheetsOf(await readXlsb(bytes), new Map())
  const shapes = shapesByName(bytes, inspected)
  if (inspected.sheetBytes <= mostBytesWithStyles) {
    return sheetsOf(await readXlsx(bytes, { readStyles: true }), shapes)
  }
  return streamSheets(bytes, shapes)
}

/** Every sheet of an Excel 97-2003 workbook; what is hidden is not told by the format's reader. */
export async function readOldExcel(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await readXls(bytes)
  return sheetsOf(workbook, new Map(workbook.sheets.map((sheet) => [sheet.name, mergesOf(sheet)])))
}

function mergesOf({ merges = [] }: ReadSheet): SheetShape {
  return {
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      ...{ top: startRow, left: startCol, bottom: endRow, right: endCol },
    })),
    hiddenRows: [],
    hiddenColumns: [],
  }
}

type ReadWorkbook = Awaited<ReturnType<typeof readXlsx>>
type ReadSheet = ReadWorkbook['sheets'][number]

/** Turns what the library read into our sheets. */
export function sheetsOf(workbook: ReadWorkbook, shapes: ReadonlyMap<string, SheetShape>): Sheet[] {
  const make = cellMaker()
  return workbook.sheets.map((sheet) => {
    const isHidden = sheet.hidden === true || sheet.veryHidden === true
    // The readers of the older formats leave blank rows out, whatever their type says.
    const given: readonly (readonly CellValue[] | null)[] = sheet.rows
    const rows = Array.from(given, (row, index) =>
      Array.from(row ?? [], (value, column) => make(value, formAt(sheet, index, column))),
    )
    return makeSheet({ name: sheet.name, isHidden, shape: shapes.get(sheet.name) }, rows)
  })
}

function formAt(sheet: ReadSheet, row: number, column: number): NumberForm {
  return formOf(sheet.cells?.get(`${row},${column}`)?.style?.numFmt)
}

async function streamSheets(bytes: Uint8Array, shapes: ReadonlyMap<string, SheetShape>): Promise<Sheet[]> {
  const listed: { name: string; isHidden: boolean }[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      listed.push({ name, isHidden: hidden === true || veryHidden === true })
      return false
    },
  })
  const sheets: Sheet[] = []
  for (const [index, facts] of listed.entries()) {
    const rows = await streamedRows(streamXlsxRows(bytes, { sheet: index }))
    sheets.push(makeSheet({ ...facts, shape: shapes.get(facts.name) }, rows))
  }
  return sheets
}

/** Collects streamed rows at their place; rows that were left out are empty. */
export async function streamedRows(
  source: AsyncIterable<{ readonly index: number; readonly values: readonly CellValue[] }>,
): Promise<Cell[][]> {
  const make = cellMaker()
  const rows: Cell[][] = []
  for await (const { index, values } of source) {
    if (!values.some((value) => value !== null && value !== '')) continue
    while (rows.length < index && rows.length < 1_100_000) rows.push([])
    rows[index] = values.map((value) => (value === null ? emptyCell : make(value)))
  }
  return rows
}

function shapesByName(bytes: Uint8Array, { entries, shapes }: InspectedPackage): Map<string, SheetShape> {
  const text = (name: string) => {
    const entry = entries.get(name)
    return entry === undefined ? '' : new TextDecoder().decode(entryBytes(bytes, entry))
  }
  const targets = new Map<string, string>()
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<[^>]*Relationship\s[^>]*>/g)) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'))
  }
  const byName = new Map<string, SheetShape>()
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const target = targets.get(/\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    const shape = shapes.get(path)
    if (shape !== undefined) byName.set(unescapeXml(attribute(tag, 'name')), shape)
  }
  return byName
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Undoes the five named and all numeric entities of XML. */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
