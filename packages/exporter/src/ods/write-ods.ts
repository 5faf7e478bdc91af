import { format } from '@kommune17/i18n'
import { type PlacedTable, placeTables, widthOf } from '../layout.ts'
import { manifestXml, metaXml } from '../odf/manifest.ts'
import { namespaces } from '../odf/namespaces.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { xmlAttribute, xmlHead, xmlText } from '../zip/xml.ts'
import { type ZipPart, zipParts } from '../zip/zip-writer.ts'
import { automaticStyles, stylesXml } from './ods-styles.ts'
import { filterXml, tablePieces, validationsXml } from './ods-table.ts'

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const files = ['meta.xml', 'styles.xml', 'settings.xml', 'content.xml'].map((path) => ({
  path,
  mediaType: 'text/xml',
}))

/** The workbook as OpenDocument 1.3: typed cells with their text, header in view, filter, choices, language. */
export function writeOds(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  return zipParts(parts(spreadsheet))
}

function* parts(spreadsheet: Spreadsheet): Iterable<ZipPart> {
  const placed = placeTables(spreadsheet)
  yield { name: 'mimetype', pieces: [mediaType], isStored: true }
  yield { name: 'META-INF/manifest.xml', pieces: [manifestXml(mediaType, files)] }
  yield { name: 'meta.xml', pieces: [metaXml(spreadsheet.properties)] }
  yield { name: 'styles.xml', pieces: [stylesXml(spreadsheet)] }
  yield { name: 'settings.xml', pieces: [settingsXml(placed)] }
  yield { name: 'content.xml', pieces: contentPieces(placed, spreadsheet) }
}

function* contentPieces(
  placed: readonly PlacedTable[],
  { properties, wording }: Spreadsheet,
): Iterable<string> {
  const widths = new Set(placed.flatMap(({ table }) => table.columns.map(widthOf)))
  yield `${xmlHead}<office:document-content ${namespaces}>${automaticStyles(properties.language, [...widths])}`
  yield '<office:body><office:spreadsheet>'
  const validations = placed.map((table, index) => validationsXml(table, { index, wording })).join('')
  if (validations !== '') yield `<table:content-validations>${validations}</table:content-validations>`
  for (const [index, table] of placed.entries()) {
    yield* tablePieces(table, { index, format: format(properties.language) })
  }
  yield `<table:database-ranges>${placed.map(filterXml).join('')}</table:database-ranges>`
  yield '</office:spreadsheet></office:body></office:document-content>'
}

function settingsXml(placed: readonly PlacedTable[]): string {
  return [
    `${xmlHead}<office:document-settings ${namespaces}><office:settings>`,
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>',
    `<config:config-item-map-named config:name="Tables">${placed.map(frozenXml).join('')}</config:config-item-map-named>`,
    `<config:config-item config:name="ActiveTable" config:type="string">${xmlText(placed[0]?.sheet ?? '')}</config:config-item>`,
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>',
  ].join('')
}

// Mode 2 is "frozen"; pane 2 is below, pane 3 below and right.
function frozenXml({ table, layout, sheet }: PlacedTable): string {
  const rows = layout.headerRow + 1
  const columns = table.frozenColumns ?? 0
  const items: readonly (readonly [string, 'short' | 'int', number])[] = [
    ['CursorPositionX', 'int', columns],
    ['CursorPositionY', 'int', rows],
    ['HorizontalSplitMode', 'short', columns > 0 ? 2 : 0],
    ['VerticalSplitMode', 'short', 2],
    ['HorizontalSplitPosition', 'int', columns],
    ['VerticalSplitPosition', 'int', rows],
    ['ActiveSplitRange', 'short', columns > 0 ? 3 : 2],
    ['PositionLeft', 'int', 0],
    ['PositionRight', 'int', columns],
    ['PositionTop', 'int', 0],
    ['PositionBottom', 'int', rows],
  ]
  const written = items.map(
    ([name, type, value]) =>
      `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`,
  )
  return `<config:config-item-map-entry config:name="${xmlAttribute(sheet)}">${written.join('')}</config:config-item-map-entry>`
}
