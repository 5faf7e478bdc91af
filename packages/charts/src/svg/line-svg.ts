import type { ChartWords, LineChartModel, LinePoint } from '../model/chart-model.ts'
import { markStyle, spanStyle } from '../model/status-styles.ts'
import { type Drawing, drawingWithLegend } from './drawing.ts'
import { freeLabels } from './free-labels.ts'
import { type LegendItem, swatch } from './legend-svg.ts'
import { circle, ink, line, type Point, path, type Rect, text } from './svg-elements.ts'
import { textWidth } from './text-lines.ts'

const plotHeight = 190
const scaleSize = 11
// The pale twin of the span's colour, solid: transparency is not drawn alike everywhere.
const spanFill = '#e4e8ee'

/** Values over time, in their true distances, joined by straight lines; a gap stays open and says so. */
export function lineSvg(model: LineChartModel, words: ChartWords, width: number): Drawing {
  const plot = plotOf(model, width)
  const places = model.linePoints.map((point) => ({ point, x: placeOf(point, model, plot) }))
  const svg = [
    spansSvg(places, plot),
    frameSvg(model, plot),
    valuesSvg(places, plot),
    ...labelsSvg(places, { plot, words, width }),
  ]
  const bottom = plot.y + plot.height + 22
  return drawingWithLegend({ svg: svg.join(''), bottom, width }, legendOf(model))
}

type Place = { readonly point: LinePoint; readonly x: number }

// Half a date stands outside of the plot at either end.
function plotOf({ scale, linePoints }: LineChartModel, width: number): Rect {
  const scaleWidth = Math.max(0, ...scale.map(({ label }) => textWidth(label, { size: scaleSize })))
  const half = Math.max(0, ...linePoints.map(({ dateText }) => textWidth(dateText, { size: scaleSize }))) / 2
  const x = Math.max(scaleWidth + 10, half)
  return { x, y: 16, width: width - x - Math.max(half, 14), height: plotHeight }
}

// A single point gets a frame around it instead of an axis without length.
function placeOf({ day }: LinePoint, { linePoints }: LineChartModel, { x, width }: Rect): number {
  const days = linePoints.map((one) => one.day)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return first === last ? x + width / 2 : x + ((day - first) / (last - first)) * width
}

function heightOf(value: number, { y, height }: Rect): number {
  return y + height - (value / 100) * height
}

function frameSvg({ scale }: LineChartModel, plot: Rect): string {
  return scale
    .map(({ value, label }) => {
      const y = heightOf(value, plot)
      const stroke = { colour: value === 0 ? ink.frame : ink.grid, width: value === 0 ? 1.2 : 0.8 }
      const number = text(label, [plot.x - 8, y + 4], { size: scaleSize, anchor: 'end', fill: ink.muted })
      return line([plot.x, y], [plot.x + plot.width, y], stroke) + number
    })
    .join('')
}

/** Neighbours that all have what is asked for, in runs; a gap ends a run. */
function runsOf(places: readonly Place[], place: (one: Place) => Point | null): Point[][] {
  const runs: Point[][] = [[]]
  for (const one of places) {
    const point = place(one)
    if (point === null) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs.filter(({ length }) => length > 0)
}

function spansSvg(places: readonly Place[], plot: Rect): string {
  const edge = (side: 'low' | 'high') =>
    runsOf(places, ({ point, x }) => {
      const value = point.low === null || point.high === null ? null : point[side]
      return value === null ? null : [x, heightOf(value, plot)]
    })
  const [low, high] = [edge('low'), edge('high')]
  const surfaces = low.map((run, index) => [...run, ...(high[index] ?? []).toReversed()])
  const stroke = { colour: spanStyle.light, width: 1.2, dashes: '4 3' }
  return path(surfaces, { closed: true, fill: spanFill }) + path([...low, ...high], { stroke })
}

function valuesSvg(places: readonly Place[], plot: Rect): string {
  const runs = runsOf(places, ({ point: { value }, x }) =>
    value === null ? null : [x, heightOf(value, plot)],
  )
  const lines = path(
    runs.filter(({ length }) => length > 1),
    { stroke: { colour: markStyle.light, width: 2.4 } },
  )
  const dots = runs.flat().map((point) => circle(point, 3.6, { fill: markStyle.light }))
  return lines + dots.join('')
}

function labelsSvg(
  places: readonly Place[],
  { plot, words, width }: { readonly plot: Rect; readonly words: ChartWords; readonly width: number },
): string[] {
  const bottom = plot.y + plot.height
  const dates = places.map(({ point, x }) => ({ text: point.dateText, x, y: bottom + 16, size: scaleSize }))
  const values = places.map(({ point: { value }, x }) => {
    if (value === null) return { text: words.texts.network.shortGap, x, y: bottom - 6, size: scaleSize }
    const y = heightOf(value, plot)
    return { text: words.format.percent(value), x, y: y - 9 < 10 ? y + 17 : y - 9, size: 12, bold: true }
  })
  return [
    ...freeLabels(dates, { from: 0, to: width }),
    ...freeLabels(values, { from: plot.x, to: width }),
  ].map((label) => text(label.text, [label.x, label.y], { ...label, anchor: 'middle' }))
}

function legendOf({ valueLabel, spanLabel }: LineChartModel): LegendItem[] {
  const value: LegendItem = {
    label: valueLabel,
    draw: (x, y) => {
      const stroke = { colour: markStyle.light, width: 2.4 }
      const middle = y + swatch.height / 2
      return (
        line([x + 2, middle], [x + swatch.width - 2, middle], stroke) +
        circle([x + swatch.width / 2, middle], 3.6, { fill: markStyle.light })
      )
    },
  }
  if (spanLabel === null) return [value]
  const stroke = { colour: spanStyle.light, width: 1.2, dashes: '4 3' }
  const surface = (x: number, y: number): Point[] => [
    [x + 0.6, y + 0.6],
    [x + swatch.width - 0.6, y + 0.6],
    [x + swatch.width - 0.6, y + swatch.height - 0.6],
    [x + 0.6, y + swatch.height - 0.6],
  ]
  return [
    value,
    { label: spanLabel, draw: (x, y) => path([surface(x, y)], { closed: true, fill: spanFill, stroke }) },
  ]
}
