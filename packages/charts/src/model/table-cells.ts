import type { IsoDate } from '@kommune17/domain'
import type { ChartWords, TableCell } from './chart-model.ts'

/** A cell of words. */
export function textCell(text: string): TableCell {
  return { text, value: text }
}

/** A date: written for people on screen, as ISO for machines. */
export function dateCell(date: IsoDate, { format }: ChartWords): TableCell {
  return { text: format.date(date), value: date }
}

/** A count; null is a gap. */
export function countCell(count: number | null, { texts, format }: ChartWords): TableCell {
  return count === null ? gapCell(texts.charts.gap) : { text: format.number(count), value: count }
}

/** A percentage, 0 to 100; null is a gap. */
export function percentCell(percent: number | null, { texts, format }: ChartWords): TableCell {
  return percent === null ? gapCell(texts.charts.gap) : { text: format.percent(percent), value: percent }
}

function gapCell(text: string): TableCell {
  return { text, value: null }
}
