import type { ChartWords, RangeChart, RangeRow } from '../model/chart-model.ts'
import { percentScale } from '../model/line-points.ts'
import { markStyle, spanStyle } from '../model/status-styles.ts'
import { type Drawing, drawingWithLegend } from './drawing.ts'
import { type LegendItem, swatch } from './legend-svg.ts'
import { type LabelColumn, labelColumn, labelsSvg } from './row-labels.ts'
import { fontSize, ink, line, path, text, textLines } from './svg-elements.ts'
import { textWidth, wrapText } from './text-lines.ts'

const gap = 12
const scaleHeight = 20

/** Spans with a mark on the scale of 0 to 100; where nothing is known nothing is drawn, and the note says why. */
export function rangeSvg(model: RangeChart, words: ChartWords, width: number): Drawing {
  const natural = Math.max(
    0,
    ...model.rows.map((row) => textWidth(figureText(row, words), { size: fontSize })),
  )
  const valueWidth = Math.min(natural, width * 0.26)
  const figures = model.rows.map((row) =>
    wrapText(figureText(row, words), { size: fontSize, width: valueWidth, lines: 3 }),
  )
  const labels = labelColumn(model.rows, {
    top: scaleHeight,
    most: width * 0.36,
    linesBeside: figures.map(({ length }) => length),
  })
  const track = { x: labels.right + gap + 8, width: width - valueWidth - 2 * gap - 20 - labels.right }
  const svg = [
    scaleSvg(track, labels.bottom, words),
    labelsSvg(labels),
    ...tracksSvg(labels, track),
    ...labels.rows.map(({ row, middle }, index) =>
      textLines(figures[index] ?? [], [width - valueWidth, middle], {
        fill: row.mark === null ? ink.muted : ink.text,
      }),
    ),
  ]
  return drawingWithLegend({ svg: svg.join(''), bottom: labels.bottom + 4, width }, legendOf(model))
}

function figureText({ note, markText }: RangeRow, { texts }: ChartWords): string {
  if (note !== null) return note
  return markText === '' ? texts.network.shortGap : markText
}

type Track = { readonly x: number; readonly width: number }

function scaleSvg(track: Track, bottom: number, words: ChartWords): string {
  return percentScale(words)
    .map(({ value, label }) => {
      const x = placeOf(value, track)
      const grid = line([x, scaleHeight - 4], [x, bottom], { colour: ink.grid, width: 0.8 })
      return grid + text(label, [x, 11], { size: 10, anchor: 'middle', fill: ink.muted })
    })
    .join('')
}

function placeOf(value: number, { x, width }: Track): number {
  return x + (value / 100) * width
}

function tracksSvg({ rows }: LabelColumn<RangeRow>, track: Track): string[] {
  return rows.map(({ row: { low, high, mark }, middle }) => {
    const span =
      low === null || high === null ? '' : spanSvg([placeOf(low, track), placeOf(high, track)], middle)
    return mark === null ? span : span + diamond(placeOf(mark, track), middle)
  })
}

function spanSvg([from, to]: readonly [number, number], middle: number): string {
  const stroke = { colour: spanStyle.light, width: 2 }
  return [
    line([from, middle], [to, middle], { ...stroke, width: 3 }),
    line([from, middle - 5], [from, middle + 5], stroke),
    line([to, middle - 5], [to, middle + 5], stroke),
  ].join('')
}

function diamond(x: number, middle: number): string {
  const corners = [
    [x, middle - 6],
    [x + 6, middle],
    [x, middle + 6],
    [x - 6, middle],
  ] as const
  return path([corners], { closed: true, fill: markStyle.light, stroke: { colour: ink.paper, width: 1 } })
}

function legendOf({ markLabel, spanLabel }: RangeChart): LegendItem[] {
  return [
    { label: markLabel, draw: (x, y) => diamond(x + swatch.width / 2, y + swatch.height / 2) },
    { label: spanLabel, draw: (x, y) => spanSvg([x + 1, x + swatch.width - 1], y + swatch.height / 2) },
  ]
}
