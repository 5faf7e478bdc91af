export type { Vocabulary } from './measures/measure-columns.ts'
export {
  type ExportWords,
  type MeasureListInput,
  measureListSpreadsheet,
  type TemplateInput,
  templateSpreadsheet,
} from './measures/measure-list.ts'
export type { MeasureRow } from './measures/measure-row.ts'
export {
  type ColumnKind,
  type ExportColumn,
  type ExportTable,
  type ExportValue,
  type Spreadsheet,
  type SpreadsheetFormat,
  spreadsheetFormats,
  type Wording,
} from './spreadsheet.ts'
export { type TwinTable, tableSpreadsheet } from './tables/table-spreadsheet.ts'
export { writeSpreadsheet } from './write-spreadsheet.ts'
