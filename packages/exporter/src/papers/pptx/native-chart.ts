import type {
  ChartModel,
  DistributionChart,
  LineChartModel,
  RangeChart,
  StatusStyle,
} from '@kommune17/charts'
import type { IsoDate } from '@kommune17/domain'
import type { Texts } from '@kommune17/i18n'

/** A place on the axis of categories; `date` where it is a day, so that distances in time are true. */
export type Category = {
  readonly text: string
  readonly date: { readonly iso: IsoDate; readonly day: number } | null
}

type SeriesStyle = Pick<StatusStyle, 'pattern'> & { readonly colour: string }

export type Series = {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly style: SeriesStyle
  /** A style for each value, where the values of a series are different things. */
  readonly styles: readonly SeriesStyle[] | null
  readonly isLabelled: boolean
  /** A slim bar in front of the wide ones. */
  readonly isSlim?: boolean
}

/** A chart as office programs know it: categories and series with the values of the model, to be edited there. */
export type NativeChart = {
  /** Bars below one another, stacked to 100 %, one in front of the other, or lines over time. */
  readonly form: 'bars' | 'shares' | 'layers' | 'lines'
  readonly unit: 'count' | 'percent'
  readonly categoryLabel: string
  readonly categories: readonly Category[]
  readonly series: readonly Series[]
}

/** More bars than this are not to be read from the back row. */
const mostBars = 18

/** The chart of a model, in several parts where it has more bars than a slide can hold; none where nothing is drawn. */
export function nativeCharts(model: ChartModel, texts: Texts): NativeChart[] {
  if (model.emptyText !== null) return []
  switch (model.kind) {
    case 'distribution':
      return inParts(model.bars.length === 1 ? statusBars(model, texts) : shares(model, texts))
    case 'range':
      return inParts(layers(model, texts))
    case 'line':
      return [lines(model, texts)]
  }
}

function inParts(chart: NativeChart): NativeChart[] {
  const count = Math.ceil(chart.categories.length / mostBars)
  const size = Math.ceil(chart.categories.length / count)
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * size, (part + 1) * size]
    return {
      ...chart,
      categories: chart.categories.slice(from, to),
      series: chart.series.map((series) => ({ ...series, values: series.values.slice(from, to) })),
    }
  })
}

const styleOf = ({ light, pattern }: StatusStyle): SeriesStyle => ({ colour: light, pattern })
const markColour = '#1d4f91'

function statusBars({ bars, table }: DistributionChart, { charts }: Texts): NativeChart {
  const segments = bars.flatMap(({ segments: all }) => all)
  const styles = segments.map(({ style }) => styleOf(style))
  return {
    form: 'bars',
    unit: 'count',
    categoryLabel: table.columns[0]?.label ?? charts.columns.status,
    categories: segments.map(({ label }) => ({ text: label, date: null })),
    series: [
      {
        name: charts.columns.measures,
        values: segments.map(({ count }) => count),
        style: { colour: markColour, pattern: 'solid' },
        styles,
        isLabelled: true,
      },
    ],
  }
}

function shares({ bars, legend, table }: DistributionChart, { charts }: Texts): NativeChart {
  return {
    form: 'shares',
    unit: 'count',
    categoryLabel: table.columns[0]?.label ?? charts.columns.goal,
    categories: bars.map(({ label, note }) => ({ text: withNote(label, note), date: null })),
    series: legend.map(({ key, label, style }) => ({
      name: label,
      // Nothing there is a gap: a label "0" on a bar without width would only be in the way.
      values: bars.map(({ segments }) => segments.find(({ status }) => status === key)?.count ?? null),
      style: styleOf(style),
      styles: null,
      isLabelled: true,
    })),
  }
}

// Wide bars show how far it is at most and at least, a slim one in front of them the mark: every value is true, and
// all three are seen even where they are equal.
function layers({ rows, markLabel, spanLabel, table }: RangeChart, { charts, papers }: Texts): NativeChart {
  const series = (name: string, values: readonly (number | null)[], colour: string): Series => ({
    name,
    values: values.map(rounded),
    style: { colour, pattern: 'solid' },
    styles: null,
    isLabelled: name === markLabel,
    isSlim: name === markLabel,
  })
  return {
    form: 'layers',
    unit: 'percent',
    categoryLabel: table.columns[0]?.label ?? charts.columns.goal,
    // Where there are many rows, the reasons of gaps would take the room of the bars; they are in the notes.
    categories: rows.map(({ label, note }) => ({
      text: note !== null && rows.length > 5 ? `${label}, ${papers.gap}` : withNote(label, note),
      date: null,
    })),
    series: [
      series(
        papers.spanEnd(spanLabel),
        rows.map(({ high }) => high),
        '#d3dbe7',
      ),
      series(
        papers.spanStart(spanLabel),
        rows.map(({ low }) => low),
        '#93a5bf',
      ),
      series(
        markLabel,
        rows.map(({ mark }) => mark),
        markColour,
      ),
    ],
  }
}

function lines({ linePoints, valueLabel, spanLabel, table }: LineChartModel, texts: Texts): NativeChart {
  const series = (name: string, values: readonly (number | null)[], isMain: boolean): Series => ({
    name,
    values: values.map(rounded),
    style: isMain ? { colour: markColour, pattern: 'solid' } : { colour: '#6b7a90', pattern: 'hollow' },
    styles: null,
    isLabelled: isMain,
  })
  // Points of the same day would hide one another on an axis of days.
  const haveDistance =
    linePoints.length > 1 && new Set(linePoints.map(({ day }) => day)).size === linePoints.length
  const span =
    spanLabel === null
      ? []
      : [
          series(
            texts.papers.spanStart(spanLabel),
            linePoints.map(({ low }) => low),
            false,
          ),
          series(
            texts.papers.spanEnd(spanLabel),
            linePoints.map(({ high }) => high),
            false,
          ),
        ]
  return {
    form: 'lines',
    unit: 'percent',
    categoryLabel: table.columns[0]?.label ?? texts.charts.columns.keyDate,
    categories: linePoints.map(({ date, day, dateText }) => ({
      text: dateText,
      date: haveDistance ? { iso: date, day } : null,
    })),
    series: [
      series(
        valueLabel,
        linePoints.map(({ value }) => value),
        true,
      ),
      ...span,
    ],
  }
}

function withNote(label: string, note: string | null): string {
  return note === null ? label : `${label} – ${note}`
}

/** As the words of the model round it. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}
