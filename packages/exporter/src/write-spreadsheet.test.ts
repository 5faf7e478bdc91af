import fc from 'fast-check'
import { readXlsx, serialToDate } from 'hucre'
import { describe, expect, it } from 'vitest'
import { safeText } from './cells/safe-text.ts'
import { computesAnything, fileWith, partOf, readRows } from './read-back.ts'
import { type ExportColumn, type ExportTable, spreadsheetFormats } from './spreadsheet.ts'
import { writeSpreadsheet } from './write-spreadsheet.ts'

const textColumn: ExportColumn = { key: 'text', label: 'Text', kind: 'text' }

const beginnings = fc.constantFrom(
  '=1+1',
  '+49',
  '-',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  "''",
  ' =1',
  '\u00a0=2',
  '＝3',
  '|x',
  '#REF!',
  '_x0041_',
  '"',
  ';',
  '',
  '0',
)
const anyText = fc
  .tuple(
    beginnings,
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('', '\n', '  ', '\nzweite  Zeile', '\tx', '"', ';', "'"),
  )
  .map((parts) => parts.join(''))

describe.each(spreadsheetFormats)('any text in %s', (format) => {
  it('survives as it is and never becomes a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30, size: 'max' }), async (texts) => {
        const bytes = await writeSpreadsheet(
          fileWith({ columns: [textColumn], rows: texts.map((text) => [text]) }),
          format,
        )
        const rows = await readRows(bytes, format)
        expect(texts.map((_, at) => rows[at + 1]?.[0] ?? '')).toEqual(texts.map(safeText))
        expect(computesAnything(bytes, format)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('holds nothing the format forbids, whatever is put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 5, maxLength: 20 }),
        async (parts) => {
          const texts = parts.map((text) => `${text}\ud800${text}\u0000\u001f\ufffe`)
          const bytes = await writeSpreadsheet(
            fileWith({ columns: [textColumn], rows: texts.map((text) => [text]) }),
            format,
          )
          const rows = await readRows(bytes, format)
          expect(texts.map((_, at) => rows[at + 1]?.[0] ?? '')).toEqual(texts.map(safeText))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('writes the same bytes for the same table', async () => {
    const file = fileWith({ columns: [textColumn], rows: [['a'], [null]] })
    expect(await writeSpreadsheet(file, format)).toEqual(await writeSpreadsheet(file, format))
  })
})

const day = (serial: number) => serialToDate(serial)

const typed: Partial<ExportTable> = {
  title: 'Kosten & Fortschritt',
  remarks: ['Stand am 30.06.2026'],
  frozenColumns: 1,
  furtherRows: 1_000,
  columns: [
    { key: 'title', label: 'Titel', kind: 'text' },
    { key: 'progress', label: 'Fortschritt', kind: 'percent' },
    { key: 'cost', label: 'Kosten', kind: 'money' },
    { key: 'day', label: 'Stichtag', kind: 'date' },
    { key: 'start', label: 'Beginn', kind: 'partial-date' },
    { key: 'count', label: 'Anzahl', kind: 'number' },
    {
      key: 'status',
      label: 'Status',
      kind: 'choice',
      choices: ['geplant', 'in Umsetzung'],
      codes: { geplant: 'planned' },
    },
    { key: 'office', label: 'Amt', kind: 'choice', choices: ['Bauen, Planen'], allowsOther: true },
  ],
  rows: [
    ['Radweg', 40, 132765.85, '2026-06-30', '2026-Q3', 1234, 'geplant', 'Bauen, Planen'],
    ['Solar', 33.33, 0, '1900-01-05', '2026-07-01', 1.5, 'in Umsetzung', null],
    ['Leer', null, null, null, '2027', null, null, null],
  ],
}

describe('typed values', () => {
  it('are dates, percentages and euros in an Excel workbook', async () => {
    const { sheets } = await readXlsx(await writeSpreadsheet(fileWith(typed), 'xlsx'), { readStyles: true })
    const [sheet] = sheets
    expect(sheet?.rows[4]?.slice(1, 6)).toEqual([0.4, 132765.85, day(46203), 'Q3/2026', 1234])
    expect(sheet?.rows[5]?.slice(1, 6)).toEqual([0.3333, 0, '1900-01-05', day(46204), 1.5])
    expect(sheet?.rows[6]?.slice(0, 5)).toEqual(['Leer', null, null, null, '2027'])
    const formatAt = (place: string) => sheet?.cells?.get(place)?.style?.numFmt
    expect(['4,0', '4,1', '5,1', '4,2', '4,3', '4,4'].map(formatAt)).toEqual([
      '@',
      '0\\ %',
      '0.00\\ %',
      '#,##0.00\\ "€"',
      'dd\\.mm\\.yyyy',
      '@',
    ])
  })

  it('stand under a frozen header with filter, page and choices in an Excel workbook', async () => {
    const bytes = await writeSpreadsheet(fileWith(typed), 'xlsx')
    const { sheets, properties } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Tabelle', 'Auswahllisten'])
    expect(sheets[0]).toMatchObject({
      freezePane: { rows: 4, columns: 1 },
      autoFilter: { range: 'A4:H7' },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, printTitlesRow: '$4:$4' },
      headerFooter: { oddFooter: '&LKosten && Fortschritt&RSeite &P von &N' },
      dataValidations: [
        { type: 'list', range: 'G5:G1007', formula1: "'Auswahllisten'!$A$2:$A$3" },
        { type: 'list', range: 'H5:H1007', formula1: "'Auswahllisten'!$B$2:$B$2", errorStyle: 'warning' },
      ],
    })
    expect(sheets[1]?.rows).toEqual([
      ['Status', 'Amt'],
      ['geplant', 'Bauen, Planen'],
      ['in Umsetzung', null],
    ])
    expect(properties).toMatchObject({ title: 'Probe', creator: 'Gemeinde Musterhausen' })
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:language>de</dc:language>')
  })

  it('have a type and a German text each in OpenDocument', async () => {
    const content = partOf(await writeSpreadsheet(fileWith(typed), 'ods'), 'content.xml')
    for (const cell of [
      'office:value-type="percentage" office:value="0.4"><text:p>40\u00a0%</text:p>',
      'office:value-type="percentage" office:value="0.3333"><text:p>33,33\u00a0%</text:p>',
      'office:value-type="currency" office:currency="EUR" office:value="132765.85"><text:p>132.765,85\u00a0€</text:p>',
      'office:value-type="date" office:date-value="2026-06-30"><text:p>30.06.2026</text:p>',
      'office:value-type="date" office:date-value="1900-01-05"><text:p>05.01.1900</text:p>',
      'office:value-type="string"><text:p>Q3/2026</text:p>',
      'office:value-type="float" office:value="1234"><text:p>1.234</text:p>',
    ])
      expect(content).toContain(cell)
  })

  it('stand under a frozen header with filter and choices in OpenDocument', async () => {
    const bytes = await writeSpreadsheet(fileWith(typed), 'ods')
    const [content, settings] = [partOf(bytes, 'content.xml'), partOf(bytes, 'settings.xml')]
    expect(content).toContain("table:target-range-address=\"$'Tabelle'.$A$4:$'Tabelle'.$H$7\"")
    expect(content).toContain("of:cell-content-is-in-list([$'Auswahllisten'.$A$2:.$A$3])")
    expect(content).toMatch(/table:number-rows-repeated="1000">.*table:content-validation-name="choice-0-6"/)
    expect(settings).toContain('config:name="VerticalSplitPosition" config:type="int">4<')
    expect(new TextDecoder().decode(bytes.subarray(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
  })

  it('are written for people in one CSV and for programs in the other', async () => {
    const text = async (format: 'csv' | 'csv-machine') =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeSpreadsheet(fileWith(typed), format))
    expect(await text('csv')).toBe(
      [
        '\ufeffTitel;Fortschritt;Kosten;Stichtag;Beginn;Anzahl;Status;Amt',
        'Radweg;40 %;132765,85;30.06.2026;Q3/2026;1234;geplant;Bauen, Planen',
        'Solar;33,33 %;0,00;05.01.1900;01.07.2026;1,5;in Umsetzung;',
        'Leer;;;;2027;;;',
        '',
      ].join('\r\n'),
    )
    expect(await text('csv-machine')).toBe(
      [
        'title,progress,cost,day,start,count,status,office',
        'Radweg,40,132765.85,2026-06-30,2026-Q3,1234,planned,"Bauen, Planen"',
        'Solar,33.33,0,1900-01-05,2026-07-01,1.5,in Umsetzung,',
        'Leer,,,,2027,,,',
        '',
      ].join('\r\n'),
    )
  })
})

describe('names of sheets', () => {
  it('are such that every program takes them, and different', async () => {
    const one = fileWith({ sheet: "'Ziele: 1/2 [Entwurf]'".padEnd(50, 'x'), columns: [textColumn] })
    const bytes = await writeSpreadsheet({ ...one, tables: [...one.tables, ...one.tables] }, 'xlsx')
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual([
      "Ziele 1 2 Entwurf 'xxxxxxxxxxx",
      "Ziele 1 2 Entwurf 'xxxxxxxxxx 2",
    ])
  })
})
