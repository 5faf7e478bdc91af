import type { ChartModel, ChartTable, TableCell, TableColumn } from '@kommune17/charts'
import type { Block, PaperCell, PaperColumn } from '../paper.ts'
import type { PaperSource } from './paper-source.ts'

/**
 * A chart with its values as a table below it: everything the drawing shows can be read. `rowNames` are shorter than the
 * labels in the drawing, which stand right above.
 */
export function chartWithValues(
  model: ChartModel,
  { number, words }: PaperSource,
  rowNames?: readonly string[],
): Block[] {
  return [
    { kind: 'chart', caption: number.figure(model.title), model },
    ...(model.table.rows.length === 0
      ? []
      : [
          number.table({
            title: model.table.caption,
            ...twin(model.table, { gap: words.texts.papers.gap, rowNames }),
          }),
        ]),
  ]
}

// Columns without a single figure would only take room: statuses nobody has, notes that the row says anyway. Shares are in
// the drawing; here they would make the table too wide for a page.
type TwinWords = { readonly gap: string; readonly rowNames: readonly string[] | undefined }

function twin(table: ChartTable, words: TwinWords): { columns: PaperColumn[]; rows: PaperCell[][] } {
  const nameWeight = words.rowNames === undefined ? 5 : 2
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => index < 2 || table.rows.some((row) => isFigure(row[index]?.value ?? null)))
  return {
    columns: shown.map(({ column: { label, kind }, index }) => ({
      label,
      kind,
      weight: index === 0 ? nameWeight : 2,
    })),
    rows: table.rows.map((row, place) => {
      const name = words.rowNames?.[place]
      return shown.map(({ index, column }) =>
        index === 0 && name !== undefined
          ? { text: name, value: name }
          : twinCell(row[index], column, words.gap),
      )
    }),
  }
}

function twinCell(cell: TableCell | undefined, { shareLabel }: TableColumn, gap: string): PaperCell {
  const { text, value } = cell ?? { text: '', value: null }
  if (value === null) return { text: gap, value }
  return { text: shareLabel === undefined ? text : String(value), value }
}

function isFigure(value: string | number | null): boolean {
  return typeof value === 'number' && value !== 0
}
