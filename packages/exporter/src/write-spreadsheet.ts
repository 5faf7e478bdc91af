import { writeCsv, writeMachineCsv } from './csv/write-csv.ts'
import { writeOds } from './ods/write-ods.ts'
import type { Spreadsheet, SpreadsheetFormat } from './spreadsheet.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

const writers: Readonly<Record<SpreadsheetFormat, (spreadsheet: Spreadsheet) => Promise<Uint8Array>>> = {
  xlsx: writeXlsx,
  ods: writeOds,
  csv: writeCsv,
  'csv-machine': writeMachineCsv,
}

/** The bytes of a file. Text stays text: no cell becomes a formula in any format, and none loses a sign. */
export async function writeSpreadsheet(
  spreadsheet: Spreadsheet,
  format: SpreadsheetFormat,
): Promise<Uint8Array> {
  return writers[format](spreadsheet)
}
