import type { GoalFigure, IsoDate } from '@kommune17/domain'
import type { ChartTable, ChartWords, RangeChart, RangeRow } from './chart-model.ts'
import { type ExplainedFigure, explainFigures } from './explain-figures.ts'
import { goalLabel } from './status-distribution-chart.ts'
import { countCell, percentCell, textCell } from './table-cells.ts'

type MeanFigure = Pick<
  GoalFigure,
  | 'goal'
  | 'committed'
  | 'known'
  | 'completed'
  | 'coverage'
  | 'mean'
  | 'low'
  | 'high'
  | 'completionRate'
  | 'reason'
>

const explained = [
  'mean',
  'bounds',
  'coverage',
  'completionRate',
] as const satisfies readonly ExplainedFigure[]

/** Mean progress of goals with its bounds; where too little is known the mean is a gap and the bounds remain. */
export function meanWithBoundsChart(
  goals: readonly MeanFigure[],
  asOf: IsoDate,
  words: ChartWords,
): RangeChart {
  const { texts, format } = words
  const date = format.date(asOf)
  const only = goals.length === 1 ? goals[0] : undefined
  const title =
    only === undefined ? texts.charts.mean.title : texts.charts.mean.titleOne(goalLabel(only.goal, words))
  const rows = goals.map((figure) => meanRow(figure, words))
  const shown = goals.filter(({ mean }) => mean !== null).length
  return {
    kind: 'range',
    title,
    summary:
      only === undefined
        ? texts.charts.mean.summary(date, shown, goals.length)
        : summaryOfOne(only, date, words),
    rows,
    markLabel: texts.charts.marks.mean,
    spanLabel: texts.charts.marks.bounds,
    points: rows.map(({ label, valueText }) => `${label}. ${valueText}`),
    table: meanTable(goals, title, words),
    explanation: explainFigures(
      explained.map((figure) => (only === undefined ? { figure } : { figure, ...numbersOf(figure, only) })),
      date,
      words,
    ),
    emptyText: goals.length === 0 ? texts.charts.empty : null,
  }
}

/** Why a goal shows no mean: `zu wenig Angaben (2 von 4)`; null when it shows one. */
export function noMeanText(
  { reason, known, committed }: Pick<GoalFigure, 'reason' | 'known' | 'committed'>,
  { texts, format }: ChartWords,
): string | null {
  if (reason === null) return null
  return texts.figures.noMean[reason](format.number(known), format.number(committed))
}

function meanRow(figure: MeanFigure, words: ChartWords): RangeRow {
  const { texts, format } = words
  const note = noMeanText(figure, words)
  const bounds = boundsText(figure, words)
  const mean = figure.mean === null ? note : `${texts.charts.marks.mean} ${format.percent(figure.mean)}`
  const span = bounds === null ? null : `${texts.charts.marks.bounds} ${bounds}`
  return {
    key: String(figure.goal),
    label: goalLabel(figure.goal, words),
    low: figure.low,
    high: figure.high,
    mark: figure.mean,
    markText: figure.mean === null ? '' : format.percent(figure.mean),
    valueText: [mean, span].filter((part) => part !== null).join(', '),
    note,
  }
}

function boundsText(
  { low, high }: Pick<GoalFigure, 'low' | 'high'>,
  { texts, format }: ChartWords,
): string | null {
  return low === null || high === null ? null : texts.figures.range(format.percent(low), format.percent(high))
}

function summaryOfOne(figure: MeanFigure, date: string, words: ChartWords): string {
  const { texts, format } = words
  const { mean } = texts.charts
  const bounds = boundsText(figure, words)
  if (figure.mean !== null && bounds !== null) {
    const known = mean.summaryKnown(format.number(figure.known), format.number(figure.committed))
    return `${mean.summaryOne(date, format.percent(figure.mean), bounds)} ${known}`
  }
  const reason = noMeanText(figure, words) ?? texts.charts.gap
  return bounds === null ? mean.summaryNone(date, reason) : mean.summaryNoneWithBounds(date, reason, bounds)
}

function numbersOf(figure: (typeof explained)[number], { known, committed, completed }: MeanFigure) {
  if (figure === 'mean') return { denominator: known }
  if (figure === 'bounds') return { denominator: committed }
  return { numerator: figure === 'coverage' ? known : completed, denominator: committed }
}

function meanTable(goals: readonly MeanFigure[], caption: string, words: ChartWords): ChartTable {
  const { columns } = words.texts.charts
  return {
    caption,
    locale: words.format.locale,
    columns: [
      { label: columns.goal, kind: 'text' },
      { label: columns.mean, kind: 'percent' },
      { label: columns.low, kind: 'percent' },
      { label: columns.high, kind: 'percent' },
      { label: columns.completionRate, kind: 'percent' },
      { label: columns.coverage, kind: 'percent' },
      { label: columns.known, kind: 'number' },
      { label: columns.committed, kind: 'number' },
      { label: columns.note, kind: 'text' },
    ],
    rows: goals.map((figure) => [
      textCell(goalLabel(figure.goal, words)),
      percentCell(figure.mean, words),
      percentCell(figure.low, words),
      percentCell(figure.high, words),
      percentCell(figure.completionRate, words),
      percentCell(figure.coverage, words),
      countCell(figure.known, words),
      countCell(figure.committed, words),
      textCell(noMeanText(figure, words) ?? ''),
    ]),
  }
}
