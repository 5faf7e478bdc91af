import type { IsoDate, MeasureStatus } from '@kommune17/domain'
import type { Format, Texts } from '@kommune17/i18n'
import type { StatusStyle } from './status-styles.ts'

/** The language a model speaks: its words and its ways to write numbers and dates. */
export type ChartWords = { readonly texts: Texts; readonly format: Format }

type ColumnKind = 'text' | 'number' | 'percent' | 'date'

/**
 * What a cell says on screen, and the plain values for machines; null is a gap, never 0. `share` is the per cent behind
 * a count, in columns that have a `shareLabel`.
 */
export type TableCell = {
  readonly text: string
  readonly value: string | number | null
  readonly share?: number | null
}

/** With `shareLabel` a cell shows count and share together; a file gets a column for each. */
export type TableColumn = { readonly label: string; readonly kind: ColumnKind; readonly shareLabel?: string }

/** The table twin: holds every figure of the drawing; the first column names the row. */
export type ChartTable = {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** Decides the decimal sign of the CSV. */
  readonly locale: Format['locale']
}

/** One figure under "Wie berechnet?". */
type Explanation = {
  readonly name: string
  readonly numerator: string
  readonly denominator: string
  readonly exclusions: string
  readonly note: string
}

/** What is true for all figures of a chart. */
export type ExplanationFrame = {
  readonly keyDate: string
  readonly ruleVersion: number
  readonly figures: readonly Explanation[]
}

type ChartBase = {
  readonly title: string
  /** One sentence or two, from the data: what the drawing shows. */
  readonly summary: string
  readonly table: ChartTable
  readonly explanation: ExplanationFrame
  /** What is spoken as the arrow keys walk the drawing, one text per bar or point. */
  readonly points: readonly string[]
  /** Nothing to draw: shown instead of the drawing. */
  readonly emptyText: string | null
}

/** A part of a stacked bar. `percent` is the figure, whole and summing to 100; `from` and `width` are the exact place. */
export type DistributionSegment = {
  readonly status: MeasureStatus
  readonly label: string
  readonly count: number
  readonly percent: number
  readonly from: number
  readonly width: number
  readonly style: StatusStyle
}

export type DistributionBarModel = {
  readonly key: string
  readonly label: string
  /** The whole bar in words, for people who do not see it. */
  readonly text: string
  /** Null when nothing was released: not the same as no measures. */
  readonly total: number | null
  /** Instead of the bar: "keine Maßnahmen". */
  readonly note: string | null
  readonly segments: readonly DistributionSegment[]
}

export type LegendEntry = { readonly key: string; readonly label: string; readonly style: StatusStyle }

export type DistributionChart = ChartBase & {
  readonly kind: 'distribution'
  readonly bars: readonly DistributionBarModel[]
  readonly legend: readonly LegendEntry[]
}

/** A span on the scale of 0 to 100 with a mark in it; both null is a gap, and `note` says why. */
export type RangeRow = {
  readonly key: string
  readonly label: string
  readonly low: number | null
  readonly high: number | null
  readonly mark: number | null
  /** `43,75 %`; empty at a gap. */
  readonly markText: string
  readonly valueText: string
  readonly note: string | null
}

export type RangeChart = ChartBase & {
  readonly kind: 'range'
  readonly rows: readonly RangeRow[]
  readonly markLabel: string
  readonly spanLabel: string
}

/** A point in time; `day` is the number of days since 1970-01-01, so that distances in time are true. */
export type LinePoint = {
  readonly date: IsoDate
  readonly day: number
  readonly dateText: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export type LineChartModel = ChartBase & {
  readonly kind: 'line'
  readonly valueLabel: string
  /** Null when the chart has no span. */
  readonly spanLabel: string | null
  readonly linePoints: readonly LinePoint[]
  /** Labels for the scale of 0 to 100 per cent. */
  readonly scale: readonly { readonly value: number; readonly label: string }[]
}

/** Everything a chart says; drawings decide nothing. */
export type ChartModel = DistributionChart | RangeChart | LineChartModel
