import type { GoalNumber, TrendPoint } from '@kommune17/domain'
import type { ChartTable, ChartWords, LineChartModel } from './chart-model.ts'
import { explainFigures } from './explain-figures.ts'
import { linePoint, percentScale } from './line-points.ts'
import { noMeanText } from './mean-with-bounds-chart.ts'
import { goalLabel } from './status-distribution-chart.ts'
import { countCell, dateCell, percentCell, textCell } from './table-cells.ts'

/** A goal's mean progress over key dates, oldest first, with its bounds; a key date without a mean is a gap. */
export function goalTrendChart(
  goal: GoalNumber,
  trend: readonly TrendPoint[],
  words: ChartWords,
): LineChartModel {
  const { texts, format } = words
  const title = texts.charts.trend.title(goalLabel(goal, words))
  const first = trend.at(0)
  const last = trend.at(-1)
  const keyDates =
    first === undefined || last === undefined
      ? ''
      : texts.figures.keyDates(format.date(first.asOf), format.date(last.asOf))
  return {
    kind: 'line',
    title,
    summary: trend.length === 0 ? texts.charts.empty : trendSummary(trend, words),
    valueLabel: texts.charts.series.mean,
    spanLabel: texts.charts.series.bounds,
    linePoints: trend.map(({ asOf, figure }) =>
      linePoint(asOf, { value: figure.mean, low: figure.low, high: figure.high }, words),
    ),
    scale: percentScale(words),
    points: trend.map((point) => spokenPoint(point, words)),
    table: trendTable(trend, title, words),
    explanation: explainFigures([{ figure: 'mean' }, { figure: 'bounds' }], keyDates, words),
    emptyText: trend.length === 0 ? texts.charts.empty : null,
  }
}

function spokenPoint({ asOf, figure }: TrendPoint, words: ChartWords): string {
  const { texts, format } = words
  const value =
    figure.mean === null
      ? (noMeanText(figure, words) ?? texts.charts.gap)
      : `${texts.charts.series.mean} ${format.percent(figure.mean)}`
  if (figure.low === null || figure.high === null) return `${format.date(asOf)}: ${value}`
  const range = texts.figures.range(format.percent(figure.low), format.percent(figure.high))
  return `${format.date(asOf)}: ${value}, ${texts.charts.series.bounds} ${range}`
}

function trendSummary(trend: readonly TrendPoint[], words: ChartWords): string {
  const { texts } = words
  const known = trend.filter(({ figure }) => figure.mean !== null)
  const first = known.at(0)
  const last = known.at(-1)
  if (first === undefined || last === undefined) return texts.charts.trend.none(trend.length)
  const gaps = trend.length - known.length
  const movement =
    known.length === 1 ? texts.charts.trend.once(at(first, words)) : movementText(first, last, words)
  return gaps === 0 ? movement : `${movement} ${texts.charts.trend.gaps(gaps, trend.length)}`
}

function movementText(first: TrendPoint, last: TrendPoint, words: ChartWords): string {
  const { trend } = words.texts.charts
  const change = (last.figure.mean ?? 0) - (first.figure.mean ?? 0)
  const verb = change > 0 ? trend.rose : change < 0 ? trend.fell : trend.stayed
  return verb(at(first, words), at(last, words))
}

function at({ asOf, figure }: TrendPoint, { texts, format }: ChartWords): string {
  const value = figure.mean === null ? texts.charts.gap : format.percent(figure.mean)
  return texts.charts.trend.at(value, format.date(asOf))
}

function trendTable(trend: readonly TrendPoint[], caption: string, words: ChartWords): ChartTable {
  const { columns } = words.texts.charts
  return {
    caption,
    locale: words.format.locale,
    columns: [
      { label: columns.keyDate, kind: 'date' },
      { label: columns.mean, kind: 'percent' },
      { label: columns.low, kind: 'percent' },
      { label: columns.high, kind: 'percent' },
      { label: columns.completionRate, kind: 'percent' },
      { label: columns.known, kind: 'number' },
      { label: columns.committed, kind: 'number' },
      { label: columns.note, kind: 'text' },
    ],
    rows: trend.map(({ asOf, figure }) => [
      dateCell(asOf, words),
      percentCell(figure.mean, words),
      percentCell(figure.low, words),
      percentCell(figure.high, words),
      percentCell(figure.completionRate, words),
      countCell(figure.known, words),
      countCell(figure.committed, words),
      textCell(noMeanText(figure, words) ?? ''),
    ]),
  }
}
