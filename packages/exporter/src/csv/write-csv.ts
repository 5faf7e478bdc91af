import { guardFormula } from '@kommune17/domain'
import { format, type Locale } from '@kommune17/i18n'
import { strToU8 } from 'fflate'
import { safeText } from '../cells/safe-text.ts'
import { type TypedCell, typedCell } from '../cells/typed-cell.ts'
import { encodedPieces } from '../encode-pieces.ts'
import { layoutOf } from '../layout.ts'
import type { ExportColumn, ExportTable, ExportValue, Spreadsheet } from '../spreadsheet.ts'

type Writer = {
  readonly separator: ';' | ','
  readonly header: (column: ExportColumn) => string
  readonly cell: (value: ExportValue, column: ExportColumn) => string
}

/** For people: byte order mark, `;`, numbers, percentages and dates as the language writes them. */
export function writeCsv({ tables, properties }: Spreadsheet): Promise<Uint8Array> {
  return joined('\uFEFF', linesOf(tables[0], writerOf(properties.language)))
}

/** The same with all tables below one another, each with its title and remarks above it and an empty line behind it. */
export function writeCsvOfAllTables({ tables, properties }: Spreadsheet): Promise<Uint8Array> {
  return joined('\uFEFF', allLines(tables, writerOf(properties.language)))
}

function* allLines(tables: readonly ExportTable[], writer: Writer): Iterable<string> {
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '\r\n'
    for (const line of layoutOf(table).above) {
      yield `${quoted(guardFormula(safeText(line)), writer.separator)}\r\n`
    }
    yield* linesOf(table, writer)
  }
}

function writerOf(language: Locale): Writer {
  return {
    separator: ';',
    header: ({ label }) => guardFormula(safeText(label)),
    cell: (value, { kind }) => spokenCell(typedCell(value, kind), language),
  }
}

/** For programs: UTF-8 without mark, `,`, decimal points, ISO dates, percentages 0 to 100, stable English headers. */
export function writeMachineCsv({ tables }: Spreadsheet): Promise<Uint8Array> {
  const lines = linesOf(tables[0], {
    separator: ',',
    header: ({ key }) => guardFormula(safeText(key)),
    cell: plainCell,
  })
  return joined('', lines)
}

async function joined(mark: string, lines: Iterable<string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [strToU8(mark)]
  for await (const chunk of encodedPieces(lines)) chunks.push(chunk)
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function* linesOf(table: ExportTable | undefined, { separator, header, cell }: Writer): Iterable<string> {
  if (table === undefined) return
  const { columns, rows } = table
  const line = (cells: readonly string[]) =>
    `${cells.map((text) => quoted(text, separator)).join(separator)}\r\n`
  yield line(columns.map(header))
  for (const row of rows) yield line(columns.map((column, at) => cell(row[at] ?? null, column)))
}

function quoted(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text)
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`
}

const decimalSigns: Readonly<Record<Locale, string>> = { de: ',', en: '.' }

function spokenCell(cell: TypedCell, language: Locale): string {
  const sign = decimalSigns[language]
  switch (cell.type) {
    case 'empty':
      return ''
    case 'text':
      return guardFormula(cell.text)
    case 'date':
      return language === 'de' ? format('de').date(cell.date) : cell.date
    case 'number':
      return decimal(cell.value).replace('.', sign)
    case 'money':
      return cell.value.toFixed(2).replace('.', sign)
    case 'percent':
      return `${decimal(cell.value).replace('.', sign)} %`
  }
}

function plainCell(value: ExportValue, { codes = {} }: ExportColumn): string {
  if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : ''
  if (value === null) return ''
  return guardFormula(safeText(Object.hasOwn(codes, value) ? (codes[value] ?? value) : value))
}

// Never `1e+21`, which not every program reads.
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 20 : 0) : text
}
