import type { ChartModel, ChartTable } from '@kommune17/charts'
import type { Block, PaperCell, PaperColumn } from '../paper.ts'
import type { PaperSource } from './paper-source.ts'

/** A chart with its values as a table below it: everything the drawing shows can be read. */
export function chartWithValues(model: ChartModel, { number, words }: PaperSource): Block[] {
  return [
    { kind: 'chart', caption: number.figure(model.title), model },
    ...(model.table.rows.length === 0
      ? []
      : [number.table({ title: model.table.caption, ...twin(model.table, words.texts.papers.gap) })]),
  ]
}

// Columns without a single figure or word would only take room: statuses nobody has, notes where there is nothing to note.
function twin(table: ChartTable, gap: string): { columns: PaperColumn[]; rows: PaperCell[][] } {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => index < 2 || table.rows.some((row) => isSaying(row[index]?.value ?? null)))
  return {
    columns: shown.map(({ column: { label, kind } }, index) => ({
      label,
      kind,
      weight: weightOf(kind, index),
    })),
    rows: table.rows.map((row) =>
      shown.map(({ index }) => {
        const { text, value } = row[index] ?? { text: '', value: null }
        return { text: value === null ? gap : text, value }
      }),
    ),
  }
}

function isSaying(value: string | number | null): boolean {
  return value !== null && value !== 0 && value !== ''
}

function weightOf(kind: PaperColumn['kind'], index: number): number {
  if (index === 0) return 5
  return kind === 'text' ? 3 : 2
}
