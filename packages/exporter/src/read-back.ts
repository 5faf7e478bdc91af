import { withoutFormulaGuard } from '@kommune17/domain'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseCsv, readOds, readXlsx } from 'hucre'
import type { ExportTable, Spreadsheet, SpreadsheetFormat } from './spreadsheet.ts'

/** The rows of the first sheet from its header on, read by a library that did not write them. */
export async function readRows(bytes: Uint8Array, format: SpreadsheetFormat): Promise<unknown[][]> {
  if (format === 'xlsx') return (await readXlsx(bytes)).sheets[0]?.rows ?? []
  if (format === 'ods') return (await readOds(withoutHeaderRows(bytes))).sheets[0]?.rows ?? []
  const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: format === 'csv' ? ';' : ',' })
  return rows.map((row) => row.map((value) => (typeof value === 'string' ? withoutGuard(value) : value)))
}

function withoutGuard(text: string): string | null {
  return text === '' ? null : withoutFormulaGuard(text)
}

// The library does not read rows inside this element.
function withoutHeaderRows(bytes: Uint8Array): Uint8Array {
  const content = partOf(bytes, 'content.xml').replaceAll(/<\/?table:table-header-rows>/g, '')
  return zipSync({ ...unzipSync(bytes), 'content.xml': strToU8(content) })
}

/** One part of a package as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array(0))
}

/** Whether a spreadsheet program would compute anything in the file. */
export function computesAnything(bytes: Uint8Array, format: SpreadsheetFormat): boolean {
  if (format === 'xlsx') return /<f[ >]|t="(?:str|e)"/.test(partOf(bytes, 'xl/worksheets/sheet1.xml'))
  if (format === 'ods') return partOf(bytes, 'content.xml').includes('table:formula')
  const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: format === 'csv' ? ';' : ',' })
  return rows.flat().some((value) => /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u.test(String(value)))
}

/** A file with this one table. */
export function fileWith(table: Partial<ExportTable>): Spreadsheet {
  const whole = { sheet: 'Tabelle', title: null, remarks: [], columns: [], rows: [], ...table }
  return {
    tables: [whole],
    properties: { title: 'Probe', creator: 'Gemeinde Musterhausen', language: 'de' },
    wording: {
      choicesSheet: 'Auswahllisten',
      refusedTitle: 'Nicht in der Liste',
      refused: 'Bitte wählen Sie.',
      unusualTitle: 'Neu',
      unusual: 'Neu?',
      page: ['Seite ', ' von ', ''],
    },
  }
}
