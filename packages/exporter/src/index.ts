export type { Vocabulary } from './measures/measure-columns.ts'
export {
  type ExportWords,
  type MeasureListInput,
  measureListSpreadsheet,
  type TemplateInput,
  templateSpreadsheet,
} from './measures/measure-list.ts'
export type { MeasureRow } from './measures/measure-row.ts'
export { type SdgClipboard, sdgClipboard } from './papers/clipboard/sdg-clipboard.ts'
export { composePaper } from './papers/compose/compose-paper.ts'
export type { PaperState } from './papers/compose/paper-source.ts'
export {
  type Block,
  type Fact,
  type Letterhead,
  type Paper,
  type PaperAttachment,
  type PaperCell,
  type PaperColumn,
  type PaperFormat,
  type PaperKind,
  type PaperLogo,
  type PaperMarks,
  type PaperTable,
  paperFormats,
  paperKinds,
  type Span,
} from './papers/paper.ts'
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
