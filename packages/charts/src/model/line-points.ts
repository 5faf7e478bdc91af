import { daysBetween, type IsoDate } from '@kommune17/domain'
import type { ChartWords, LinePoint } from './chart-model.ts'

const scaleValues = [0, 25, 50, 75, 100]

/** The scale of every progress chart: always 0 to 100 %, so that two charts can be compared. */
export function percentScale({ format }: ChartWords) {
  return scaleValues.map((value) => ({ value, label: format.percent(value) }))
}

/** A point in its true place in time; null values stay null and draw as a gap. */
export function linePoint(
  date: IsoDate,
  values: Pick<LinePoint, 'value' | 'low' | 'high'>,
  { format }: ChartWords,
): LinePoint {
  return { date, day: daysBetween('1970-01-01', date), dateText: format.date(date), ...values }
}
