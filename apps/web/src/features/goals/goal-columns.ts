import { noMeanText } from '@kommune17/charts'
import { type GoalFigure, measureStatuses } from '@kommune17/domain'
import type { Format, Texts } from '../../language.tsx'
import type { FileColumn } from '../../twin-table.ts'

type Words = { readonly texts: Texts; readonly format: Format }

/** How many measures have each status. */
export function statusColumns<Row>(
  figureOf: (row: Row) => Pick<GoalFigure, 'distribution'> | null,
  { texts }: Words,
): FileColumn<Row>[] {
  return measureStatuses.map((status) => ({
    label: texts.statuses[status].label,
    kind: 'number',
    value: (row) => figureOf(row)?.distribution[status] ?? null,
  }))
}

/** The mean with its bounds; where there is none, the last column says why. */
export function meanColumns<Row>(
  figureOf: (row: Row) => GoalFigure | null,
  words: Words & { readonly missing?: string },
): FileColumn<Row>[] {
  const { columns } = words.texts.charts
  return [
    { label: columns.mean, kind: 'percent', value: (row) => figureOf(row)?.mean ?? null },
    { label: columns.low, kind: 'percent', value: (row) => figureOf(row)?.low ?? null },
    { label: columns.high, kind: 'percent', value: (row) => figureOf(row)?.high ?? null },
    {
      label: columns.note,
      value: (row) => {
        const figure = figureOf(row)
        return figure === null ? (words.missing ?? null) : noMeanText(figure, words)
      },
    },
  ]
}
