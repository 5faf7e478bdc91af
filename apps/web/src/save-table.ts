import type { SaveSpreadsheet } from '@kommune17/charts/react'

/** Saves a table of the product as a spreadsheet; what writes it is loaded when it is first wanted. */
export const saveTable: SaveSpreadsheet = async (table, { texts, fileName }) => {
  const { tableSpreadsheet, writeSpreadsheet } = await import('@kommune17/exporter')
  const bytes = await writeSpreadsheet(tableSpreadsheet(table, { texts, creator: 'Kommune17' }), 'xlsx')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
