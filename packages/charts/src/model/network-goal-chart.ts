import type { IsoDate, NetworkGoalFigure } from '@kommune17/domain'
import type { ChartTable, ChartWords, DistributionChart, RangeChart, RangeRow } from './chart-model.ts'
import { distributionBar, legendOf, segmentText } from './distribution-bar.ts'
import { explainFigures } from './explain-figures.ts'
import { goalLabel, statusTable } from './status-distribution-chart.ts'
import { countCell, percentCell, textCell } from './table-cells.ts'

/** A goal in a network: median and middle half of the municipalities, or why they are not shown. */
export function networkGoalChart(figure: NetworkGoalFigure, asOf: IsoDate, words: ChartWords): RangeChart {
  const { texts, format } = words
  const date = format.date(asOf)
  const sentences = [
    texts.charts.network.covered(format.number(figure.covered), format.number(figure.of)),
    medianSentence(figure, words),
  ]
  return {
    ...networkRange([figure], words),
    title: texts.charts.network.title(goalLabel(figure.goal, words)),
    summary: texts.charts.network.summary(date, sentences.join(' ')),
    explanation: explainFigures(
      [
        { figure: 'median', denominator: figure.n },
        { figure: 'covered', numerator: figure.covered, denominator: figure.of },
      ],
      date,
      words,
    ),
  }
}

/** All goals in a network, in their order: median and middle half each, a gap where too few show a mean. */
export function networkOverviewChart(
  figures: readonly NetworkGoalFigure[],
  asOf: IsoDate,
  words: ChartWords,
): RangeChart {
  const { texts, format } = words
  const { network } = texts.charts
  const date = format.date(asOf)
  const shown = figures.filter(({ median }) => median !== null).length
  return {
    ...networkRange(figures, words),
    title: network.overviewTitle,
    summary: network.summary(date, network.overview(shown, figures.length)),
    explanation: explainFigures([{ figure: 'median' }, { figure: 'covered' }], date, words),
  }
}

/** The pooled measures of a network by status; hidden where too few municipalities contribute. */
export function networkDistributionChart(
  { goal, distribution, percentages }: NetworkGoalFigure,
  asOf: IsoDate,
  words: ChartWords,
): DistributionChart {
  const { texts, format } = words
  const date = format.date(asOf)
  const label = goalLabel(goal, words)
  const title = texts.charts.distribution.pooledTitle(label)
  const bar =
    distribution === null || percentages === null
      ? null
      : distributionBar({ key: String(goal), label, distribution, percentages }, words)
  const hidden = texts.charts.distribution.hidden(date, texts.figures.tooFewMunicipalities)
  const total = bar?.total ?? 0
  const parts = (bar?.segments ?? []).map((segment) => segmentText(segment, words))
  const measures = texts.terms.measureCount(total, format.number(total))
  const bars = bar === null ? [] : [bar]
  return {
    kind: 'distribution',
    title,
    summary: bar === null ? hidden : texts.charts.distribution.summary(date, measures, format.list(parts)),
    bars,
    legend: legendOf(bars, words),
    points: parts,
    table: statusTable({ distribution, percentages }, title, words),
    explanation: explainFigures([{ figure: 'pooled', denominator: bar?.total ?? null }], date, words),
    emptyText: bar === null ? hidden : null,
  }
}

function networkRange(figures: readonly NetworkGoalFigure[], words: ChartWords) {
  const { texts } = words
  const rows = figures.map((figure) => networkRow(figure, words))
  const only = figures.length === 1 ? figures[0] : undefined
  const caption =
    only === undefined
      ? texts.charts.network.overviewTitle
      : texts.charts.network.title(goalLabel(only.goal, words))
  return {
    kind: 'range' as const,
    rows,
    markLabel: texts.charts.marks.median,
    spanLabel: texts.charts.marks.quartiles,
    points: rows.map(({ label, valueText }) => `${label}. ${valueText}`),
    table: networkTable(figures, caption, words),
    emptyText: figures.length === 0 ? texts.charts.empty : null,
  }
}

function networkRow(figure: NetworkGoalFigure, words: ChartWords): RangeRow {
  const { texts, format } = words
  const { median, lowerQuartile, upperQuartile } = figure
  const note = median === null ? texts.figures.tooFewMeans(format.number(figure.n)) : null
  const parts = [
    median === null ? note : `${texts.charts.marks.median} ${format.percent(median)}`,
    quartilesText(figure, words),
    texts.charts.network.covered(format.number(figure.covered), format.number(figure.of)),
  ]
  return {
    key: String(figure.goal),
    label: goalLabel(figure.goal, words),
    low: lowerQuartile,
    high: upperQuartile,
    mark: median,
    markText: median === null ? '' : format.percent(median),
    valueText: parts.filter((part) => part !== null).join(', '),
    note,
  }
}

function quartilesText(
  { lowerQuartile, upperQuartile }: NetworkGoalFigure,
  { texts, format }: ChartWords,
): string | null {
  if (lowerQuartile === null || upperQuartile === null) return null
  const range = texts.figures.range(format.percent(lowerQuartile), format.percent(upperQuartile))
  return `${texts.charts.marks.quartiles} ${range}`
}

function medianSentence(figure: NetworkGoalFigure, { texts, format }: ChartWords): string {
  const { median, lowerQuartile, upperQuartile, n } = figure
  if (median === null || lowerQuartile === null || upperQuartile === null) {
    return texts.charts.network.hidden(texts.figures.tooFewMeans(format.number(n)))
  }
  const range = texts.figures.range(format.percent(lowerQuartile), format.percent(upperQuartile))
  const of = texts.figures.knownOf(format.number(n), format.number(figure.of))
  return texts.charts.network.median(format.percent(median), range, of)
}

function networkTable(figures: readonly NetworkGoalFigure[], caption: string, words: ChartWords): ChartTable {
  const { columns } = words.texts.charts
  return {
    caption,
    locale: words.format.locale,
    columns: [
      { label: columns.goal, kind: 'text' },
      { label: columns.covered, kind: 'number' },
      { label: words.texts.terms.municipalities, kind: 'number' },
      { label: columns.n, kind: 'number' },
      { label: columns.median, kind: 'percent' },
      { label: columns.lowerQuartile, kind: 'percent' },
      { label: columns.upperQuartile, kind: 'percent' },
      { label: columns.note, kind: 'text' },
    ],
    rows: figures.map((figure) => [
      textCell(goalLabel(figure.goal, words)),
      countCell(figure.covered, words),
      countCell(figure.of, words),
      countCell(figure.n, words),
      percentCell(figure.median, words),
      percentCell(figure.lowerQuartile, words),
      percentCell(figure.upperQuartile, words),
      textCell(figure.median === null ? words.texts.figures.tooFewMeans(words.format.number(figure.n)) : ''),
    ]),
  }
}
