import {
  type GoalFigure,
  type GoalNumber,
  type IsoDate,
  type MeasureStatus,
  measureStatuses,
} from '@kommune17/domain'
import type { ChartTable, ChartWords, DistributionChart } from './chart-model.ts'
import { distributionBar, legendOf, segmentText } from './distribution-bar.ts'
import { explainFigures } from './explain-figures.ts'
import { countCell, percentCell, textCell } from './table-cells.ts'

type Counted = Pick<GoalFigure, 'measures' | 'distribution' | 'percentages'>

/** A goal's measures by status: one stacked bar, one table row per status. */
export function statusDistributionChart(
  figure: Counted & Pick<GoalFigure, 'goal'>,
  asOf: IsoDate,
  words: ChartWords,
): DistributionChart {
  const label = goalLabel(figure.goal, words)
  const named = {
    ...figure,
    key: String(figure.goal),
    label,
    title: words.texts.charts.distribution.title(label),
  }
  return namedDistributionChart(named, asOf, words)
}

/** All measures of a report or programme by status, each once: one stacked bar, one table row per status. */
export function allMeasuresChart(figure: Counted, asOf: IsoDate, words: ChartWords): DistributionChart {
  const { all, allTitle } = words.texts.charts.distribution
  return namedDistributionChart({ ...figure, key: 'all', label: all, title: allTitle }, asOf, words)
}

type Named = Counted & { readonly key: string; readonly label: string; readonly title: string }

function namedDistributionChart(figure: Named, asOf: IsoDate, words: ChartWords): DistributionChart {
  const { texts, format } = words
  const bar = distributionBar(figure, words)
  const total = bar.total ?? 0
  const date = format.date(asOf)
  const parts = format.list(bar.segments.map((segment) => segmentText(segment, words)))
  const measures = texts.terms.measureCount(total, format.number(total))
  return {
    kind: 'distribution',
    title: figure.title,
    summary:
      total === 0
        ? texts.charts.distribution.none(date)
        : texts.charts.distribution.summary(date, measures, parts),
    bars: [bar],
    legend: legendOf([bar], words),
    points: bar.segments.map((segment) => segmentText(segment, words)),
    table: statusTable(figure, figure.title, words),
    explanation: explainFigures([{ figure: 'distribution', denominator: total }], date, words),
    emptyText: total === 0 ? texts.charts.distribution.none(date) : null,
  }
}

/** `Ziel 11: Nachhaltige Städte und Gemeinden` */
export function goalLabel(goal: GoalNumber, { texts }: ChartWords): string {
  return texts.charts.subject(goal, texts.goalNames[goal])
}

type Counts = Readonly<Record<MeasureStatus, number>>

/** One row per status, also the empty ones, so that two tables can be laid side by side; null is hidden and shows gaps. */
export function statusTable(
  {
    distribution,
    percentages,
  }: { readonly distribution: Counts | null; readonly percentages: Counts | null },
  caption: string,
  words: ChartWords,
): ChartTable {
  const { columns } = words.texts.charts
  const isEmpty = measureStatuses.every((status) => !distribution?.[status])
  return {
    caption,
    locale: words.format.locale,
    columns: [
      { label: columns.status, kind: 'text' },
      { label: columns.measures, kind: 'number' },
      { label: columns.percent, kind: 'percent' },
    ],
    rows: measureStatuses.map((status) => [
      textCell(words.texts.statuses[status].label),
      countCell(distribution?.[status] ?? null, words),
      percentCell(isEmpty ? null : (percentages?.[status] ?? null), words),
    ]),
  }
}
