import { describe, expect, it } from 'vitest'
import { odsRow, openDocument } from '../corpus/corpus-files.ts'
import { readWorkbook } from './read-workbook.ts'

describe('sheets', () => {
  it('of LibreOffice keep their header rows and lose their comments', async () => {
    const bytes = openDocument(
      `<table:table table:name="T"><table:table-header-rows>${odsRow('Kopf', 'B')}</table:table-header-rows>` +
        '<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>Name</text:p></office:annotation><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    )
    const { sheets, hasComments } = await readWorkbook(bytes, 'x.ods')
    expect(sheets[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([['Kopf', 'B'], ['x']])
    expect(hasComments).toBe(true)
  })

  it('of LibreOffice show a month and a year as precisely as they are shown', async () => {
    const shown = (text: string) =>
      `<table:table-cell office:value-type="date" office:date-value="2025-12-31" calcext:value-type="date"><text:p>${text}</text:p></table:table-cell>`
    const cells = ['12/2025', '12.2025', '2025', 'Dez. 25', '31.12.2025', '31. Dezember 2025'].map(shown)
    const bytes = openDocument(
      `<table:table table:name="T">${odsRow('Ende')}<table:table-row>${cells.join('')}</table:table-row></table:table>`,
    )
    const [, row] = (await readWorkbook(bytes, 'x.ods')).sheets[0]?.rows ?? []
    expect(row?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...['text 12/2025', 'text 12.2025', 'text 2025', 'text Dez. 25'],
      ...['date 31.12.2025', 'date 31.12.2025'],
    ])
  })
})
