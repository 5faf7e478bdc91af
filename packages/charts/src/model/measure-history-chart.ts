import { compareUpdates, type StatusUpdate } from '@kommune17/domain'
import type { ChartTable, ChartWords, LineChartModel } from './chart-model.ts'
import { explainFigures } from './explain-figures.ts'
import { linePoint, percentScale } from './line-points.ts'
import { dateCell, percentCell, textCell } from './table-cells.ts'

type HistoryUpdate = Pick<
  StatusUpdate,
  'id' | 'keyDate' | 'recordedAt' | 'status' | 'progress' | 'isConfirmation'
>

/** What was stated about a measure over time, oldest first; an update without a percentage is a gap. */
export function measureHistoryChart(updates: readonly HistoryUpdate[], words: ChartWords): LineChartModel {
  const { texts, format } = words
  const ordered = [...updates].sort(compareUpdates)
  const first = ordered.at(0)
  const last = ordered.at(-1)
  const keyDates =
    first === undefined || last === undefined
      ? ''
      : texts.figures.keyDates(format.date(first.keyDate), format.date(last.keyDate))
  return {
    kind: 'line',
    title: texts.charts.history.title,
    summary:
      last === undefined
        ? texts.charts.history.none
        : texts.charts.history.summary(ordered.length, format.date(last.keyDate), pointText(last, words)),
    valueLabel: texts.charts.series.stated,
    spanLabel: null,
    linePoints: ordered.map(({ keyDate, progress }) =>
      linePoint(keyDate, { value: progress, low: null, high: null }, words),
    ),
    scale: percentScale(words),
    points: ordered.map((update) => `${format.date(update.keyDate)}: ${pointText(update, words)}`),
    table: historyTable(ordered, words),
    explanation: explainFigures([{ figure: 'history' }], keyDates, words),
    emptyText: last === undefined ? texts.charts.history.none : null,
  }
}

function pointText({ status, progress }: HistoryUpdate, { texts, format }: ChartWords): string {
  const value = progress === null ? texts.charts.history.noValue : format.percent(progress)
  return texts.charts.history.point(texts.statuses[status].label, value)
}

function historyTable(updates: readonly HistoryUpdate[], words: ChartWords): ChartTable {
  const { texts, format } = words
  const { columns, history } = texts.charts
  return {
    caption: history.title,
    locale: format.locale,
    columns: [
      { label: columns.keyDate, kind: 'date' },
      { label: columns.status, kind: 'text' },
      { label: columns.progress, kind: 'percent' },
      { label: columns.confirmation, kind: 'text' },
    ],
    rows: updates.map(({ keyDate, status, progress, isConfirmation }) => [
      dateCell(keyDate, words),
      textCell(texts.statuses[status].label),
      percentCell(progress, words),
      textCell(isConfirmation ? history.confirmed : history.reported),
    ]),
  }
}
