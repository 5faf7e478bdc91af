import type { Texts } from '@kommune17/i18n'
import { safeSheetName } from '../../cells/safe-text.ts'
import type { ExportColumn } from '../../spreadsheet.ts'
import { wordingOf } from '../../wording.ts'
import { writeXlsx } from '../../xlsx/write-xlsx.ts'
import type { Paper } from '../paper.ts'
import type { NativeChart } from './native-chart.ts'

/** The sheet the values of a chart stand on. */
export function workbookSheet({ spreadsheets }: Texts): string {
  return safeSheetName(spreadsheets.sheets.table)
}

/** The values behind a chart, as the program opens them to edit it: categories in column A, a column per series. */
export function chartWorkbook(chart: NativeChart, paper: Paper, texts: Texts): Promise<Uint8Array> {
  const hasDays = chart.categories.every(({ date }) => date !== null)
  const columns: ExportColumn[] = [
    { key: 'category', label: chart.categoryLabel, kind: hasDays ? 'date' : 'text', width: 40 },
    ...chart.series.map(({ name }, at) => ({
      key: `series-${at + 1}`,
      label: name,
      kind: 'number' as const,
      width: 18,
    })),
  ]
  const rows = chart.categories.map(({ text, date }, at) => [
    hasDays ? (date?.iso ?? null) : text,
    ...chart.series.map(({ values }) => values[at] ?? null),
  ])
  return writeXlsx({
    tables: [{ sheet: workbookSheet(texts), title: null, remarks: [], columns, rows }],
    properties: { title: paper.title, creator: paper.letterhead.name, language: paper.language },
    wording: wordingOf(texts),
  })
}
