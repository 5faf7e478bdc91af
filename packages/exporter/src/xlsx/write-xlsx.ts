import { safeText } from '../cells/safe-text.ts'
import { type PlacedTable, placeTables } from '../layout.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { xmlAttribute, xmlHead, xmlText } from '../zip/xml.ts'
import { type ZipPart, zipParts } from '../zip/zip-writer.ts'
import { type SharedTexts, textElement } from './xlsx-cells.ts'
import { filterRange, sheetPieces } from './xlsx-sheet.ts'
import { stylesXml } from './xlsx-styles.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook as Office Open XML, sheet by sheet, so that memory does not grow with the XML. */
export function writeXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  return zipParts(parts(spreadsheet))
}

function* parts(spreadsheet: Spreadsheet): Iterable<ZipPart> {
  const placed = placeTables(spreadsheet)
  const shared: SharedTexts = { places: new Map() }
  yield { name: '[Content_Types].xml', pieces: [contentTypesXml(placed.length)] }
  yield { name: '_rels/.rels', pieces: [packageRelationsXml()] }
  yield { name: 'docProps/core.xml', pieces: [corePropertiesXml(spreadsheet)] }
  yield { name: 'docProps/app.xml', pieces: [appPropertiesXml()] }
  yield { name: 'xl/workbook.xml', pieces: [workbookXml(placed)] }
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelationsXml(placed.length)] }
  yield { name: 'xl/styles.xml', pieces: [stylesXml(spreadsheet.properties.language)] }
  for (const [index, sheet] of placed.entries()) {
    const pieces = sheetPieces(sheet, { spreadsheet, shared, isFirst: index === 0 })
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, pieces }
  }
  yield { name: 'xl/sharedStrings.xml', pieces: sharedTextPieces(shared) }
}

function contentTypesXml(sheets: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  return [
    `${xmlHead}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${content}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${content}.worksheet+xml`),
    ),
    override('xl/styles.xml', `${content}.styles+xml`),
    override('xl/sharedStrings.xml', `${content}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('')
}

function relationsXml(entries: readonly (readonly [type: string, target: string])[]): string {
  const relations = entries.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`
}

function packageRelationsXml(): string {
  return relationsXml([
    [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
  ])
}

function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...Array.from(
      { length: sheets },
      (_, index) => [`${office}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`${office}/relationships/styles`, 'styles.xml'],
    [`${office}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ])
}

function corePropertiesXml({ properties }: Spreadsheet): string {
  const { title, creator, language } = properties
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${xmlText(safeText(title))}</dc:title><dc:creator>${xmlText(safeText(creator))}</dc:creator>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join('')
}

function appPropertiesXml(): string {
  return `${xmlHead}<Properties xmlns="${office}/extended-properties"><Application>Kommune17</Application></Properties>`
}

function workbookXml(placed: readonly PlacedTable[]): string {
  const sheets = placed.map(
    ({ sheet }, index) =>
      `<sheet name="${xmlAttribute(sheet)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return [
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}/relationships">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${placed.map(filterNameXml).join('')}${placed.map(printTitleXml).join('')}</definedNames></workbook>`,
  ].join('')
}

const quoted = (sheet: string) => xmlText(`'${sheet.replaceAll("'", "''")}'`)

// Excel finds the filter of a sheet by this name.
function filterNameXml(placed: PlacedTable, index: number): string {
  const range = filterRange(placed).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(placed.sheet)}!${range}</definedName>`
}

function printTitleXml({ sheet, layout }: PlacedTable, index: number): string {
  const row = layout.headerRow + 1
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(sheet)}!$${row}:$${row}</definedName>`
}

function* sharedTextPieces({ places }: SharedTexts): Iterable<string> {
  yield `${xmlHead}<sst xmlns="${main}" uniqueCount="${places.size}">`
  for (const text of places.keys()) yield `<si>${textElement(text)}</si>`
  yield '</sst>'
}
