import { type MeasureStatus, measureStatuses } from '@kommune17/domain'
import type { ChartWords, DistributionBarModel, DistributionSegment, LegendEntry } from './chart-model.ts'
import { statusStyles } from './status-styles.ts'

type Counts = Readonly<Record<MeasureStatus, number>>

export type Distribution = {
  readonly key: string
  readonly label: string
  readonly distribution: Counts
  readonly percentages: Counts
}

/** A stacked bar of statuses: widths from the exact counts, words with the whole percentages of the figure. */
export function distributionBar(
  { key, label, distribution, percentages }: Distribution,
  words: ChartWords,
): DistributionBarModel {
  const { texts, format } = words
  const total = measureStatuses.reduce((sum, status) => sum + distribution[status], 0)
  const segments: DistributionSegment[] = []
  let before = 0
  for (const status of measureStatuses) {
    const count = distribution[status]
    if (count === 0) continue
    segments.push({
      status,
      label: texts.statuses[status].label,
      count,
      percent: percentages[status],
      from: (before / total) * 100,
      width: (count / total) * 100,
      style: statusStyles[status],
    })
    before += count
  }
  const note = total === 0 ? texts.figures.noMean['no-measures']() : null
  const shown = texts.terms.measureCount(total, format.number(total))
  const text = note ?? `${shown}: ${segments.map((segment) => segmentText(segment, words)).join(', ')}`
  return { key, label, text, total, note, segments }
}

/** `3 in Umsetzung (34 %)` */
export function segmentText(
  { label, count, percent }: DistributionSegment,
  { texts, format }: ChartWords,
): string {
  const part = texts.charts.distribution.part(format.number(count), label)
  return `${part} (${format.percent(percent)})`
}

/** The statuses that occur in the bars, in the order of the domain. */
export function legendOf(bars: readonly DistributionBarModel[], { texts }: ChartWords): LegendEntry[] {
  const shown = new Set(bars.flatMap(({ segments }) => segments.map(({ status }) => status)))
  return measureStatuses
    .filter((status) => shown.has(status))
    .map((status) => ({ key: status, label: texts.statuses[status].label, style: statusStyles[status] }))
}
