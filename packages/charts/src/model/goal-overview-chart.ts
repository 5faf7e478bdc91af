import {
  type GoalFigure,
  type IsoDate,
  type MeasureStatus,
  type MunicipalityKey,
  measureStatuses,
} from '@kommune17/domain'
import type {
  ChartTable,
  ChartWords,
  DistributionBarModel,
  DistributionChart,
  TableCell,
  TableColumn,
} from './chart-model.ts'
import { distributionBar, legendOf } from './distribution-bar.ts'
import { explainFigures } from './explain-figures.ts'
import { goalLabel } from './status-distribution-chart.ts'
import { countCell, textCell } from './table-cells.ts'

type CountedGoal = Pick<GoalFigure, 'goal' | 'measures' | 'distribution' | 'percentages'>

/** All goals by status: one stacked bar each, in the order of the goals. */
export function goalOverviewChart(
  goals: readonly CountedGoal[],
  asOf: IsoDate,
  words: ChartWords,
): DistributionChart {
  const { texts, format } = words
  const date = format.date(asOf)
  const bars = goals.map((figure) =>
    distributionBar({ ...figure, key: String(figure.goal), label: goalLabel(figure.goal, words) }, words),
  )
  return {
    ...barsChart(bars, words),
    title: texts.charts.overview.title,
    summary: overviewSummary(goals, date, words),
    table: barsTable(
      bars,
      { caption: texts.charts.overview.title, rowLabel: texts.charts.columns.goal },
      words,
    ),
    explanation: explainFigures([{ figure: 'distribution' }], date, words),
  }
}

export type MunicipalityFigure = {
  readonly key: MunicipalityKey
  readonly name: string
  /** Null when the municipality released nothing. */
  readonly figure: CountedGoal | null
}

/** A goal in several municipalities, in the order given (name or size, never by value); nothing released is a gap. */
export function municipalityDistributionChart(
  {
    goal,
    municipalities,
  }: Pick<GoalFigure, 'goal'> & { readonly municipalities: readonly MunicipalityFigure[] },
  asOf: IsoDate,
  words: ChartWords,
): DistributionChart {
  const { texts, format } = words
  const { comparison } = texts.charts
  const date = format.date(asOf)
  const bars = municipalities.map(({ key, name, figure }) =>
    figure === null
      ? unreleasedBar(key, name, comparison.notReleased)
      : distributionBar({ ...figure, key, label: name }, words),
  )
  const title = comparison.title(goalLabel(goal, words))
  const withMeasures = bars.filter(({ segments }) => segments.length > 0).length
  return {
    ...barsChart(bars, words),
    title,
    summary: comparison.summary(date, withMeasures, bars.length),
    table: barsTable(bars, { caption: title, rowLabel: texts.charts.columns.municipality }, words),
    explanation: explainFigures([{ figure: 'distribution' }], date, words),
  }
}

function barsChart(bars: readonly DistributionBarModel[], words: ChartWords) {
  return {
    kind: 'distribution' as const,
    bars,
    legend: legendOf(bars, words),
    points: bars.map(({ label, text }) => `${label}. ${text}`),
    emptyText: bars.length === 0 ? words.texts.charts.empty : null,
  }
}

function unreleasedBar(key: string, label: string, note: string): DistributionBarModel {
  return { key, label, text: note, total: null, note, segments: [] }
}

function overviewSummary(goals: readonly CountedGoal[], date: string, { texts, format }: ChartWords): string {
  const { overview } = texts.charts
  const nameAll = (some: readonly CountedGoal[]) =>
    format.list(some.map(({ goal }) => texts.terms.goalLabel(goal)))
  const most = Math.max(0, ...goals.map(({ measures }) => measures))
  const without = goals.filter(({ measures }) => measures === 0)
  const sentences = [overview.summary(date, goals.length - without.length, goals.length)]
  if (most > 0) {
    sentences.push(
      overview.most(nameAll(goals.filter(({ measures }) => measures === most)), format.number(most)),
    )
  }
  if (most > 0 && without.length > 0) sentences.push(overview.without(nameAll(without)))
  return sentences.join(' ')
}

function barsTable(
  bars: readonly DistributionBarModel[],
  { caption, rowLabel }: { readonly caption: string; readonly rowLabel: string },
  words: ChartWords,
): ChartTable {
  const { texts } = words
  const { columns } = texts.charts
  return {
    caption,
    locale: words.format.locale,
    columns: [
      { label: rowLabel, kind: 'text' },
      { label: columns.measures, kind: 'number' },
      ...measureStatuses.map((status) => statusColumn(texts.statuses[status].label, words)),
      { label: columns.note, kind: 'text' },
    ],
    rows: bars.map((bar) => [
      textCell(bar.label),
      countCell(bar.total, words),
      ...measureStatuses.map((status) => statusCell(bar, status, words)),
      textCell(bar.note ?? ''),
    ]),
  }
}

function statusColumn(label: string, { texts }: ChartWords): TableColumn {
  return { label, kind: 'number', shareLabel: texts.charts.share(label, '%') }
}

// Without measures there is nothing to divide by, so the share is a gap.
function statusCell(bar: DistributionBarModel, status: MeasureStatus, words: ChartWords): TableCell {
  const segment = bar.segments.find((one) => one.status === status)
  const share = bar.segments.length === 0 ? null : (segment?.percent ?? 0)
  const cell = countCell(bar.total === null ? null : (segment?.count ?? 0), words)
  const text = segment === undefined ? cell.text : `${cell.text} (${words.format.percent(segment.percent)})`
  return { ...cell, text, share }
}
