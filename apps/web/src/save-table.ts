import type { TwinTable } from '@kommune17/exporter'
import type { Texts } from './language.tsx'
import { saveBlob } from './save-blob.ts'

export type SavedFormat = 'xlsx' | 'csv'

type SavedFile = {
  texts: Texts
  fileName: string
  format?: SavedFormat
  /** Whose table it is. */
  creator?: string
  /** What must not get lost on the way: key date, filter. */
  remarks?: readonly string[]
}

const types: Readonly<Record<SavedFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
}

/** Saves a table of the product as a file, a spreadsheet unless said otherwise; what writes it is loaded when it is first wanted. */
export async function saveTable(table: TwinTable, file: SavedFile): Promise<void> {
  const { texts, fileName, format = 'xlsx', creator = 'Kommune17', remarks = [] } = file
  const { tableSpreadsheet, writeSpreadsheet } = await import('@kommune17/exporter')
  const bytes = await writeSpreadsheet(tableSpreadsheet(table, { texts, creator, remarks }), format)
  saveBlob(new Blob([new Uint8Array(bytes)], { type: types[format] }), fileName)
}
