import type { ChartWords, DistributionBarModel, DistributionChart } from '../model/chart-model.ts'
import { type Drawing, drawingWithLegend } from './drawing.ts'
import { filledRect } from './hatching.ts'
import { type LegendItem, swatch } from './legend-svg.ts'
import { type LabelColumn, labelColumn, labelsSvg } from './row-labels.ts'
import { fontSize, ink, plate, type Rect, text, textLines } from './svg-elements.ts'
import { textWidth, wrapText } from './text-lines.ts'

const gap = 10

/** Stacked bars with their names and totals; a single bar has its figures in the legend. */
export function distributionSvg(model: DistributionChart, words: ChartWords, width: number): Drawing {
  const [only] = model.bars
  if (only !== undefined && model.bars.length === 1 && only.segments.length > 0) {
    const bar = segmentsSvg(only, { x: 0, y: 2, width, height: 30 }, words)
    return drawingWithLegend({ svg: bar, bottom: 38, width }, figuresOf(only, model))
  }
  return drawingWithLegend({ ...rowsSvg(model, words, width), width }, legendOf(model))
}

function rowsSvg(model: DistributionChart, words: ChartWords, width: number) {
  const { charts } = words.texts
  const header = charts.columns.measures
  const totals = model.bars.map((bar) => totalText(bar, words))
  const valueWidth = Math.max(...[header, ...totals].map((one) => textWidth(one, { size: fontSize })))
  const labels = labelColumn(model.bars, { top: 20, most: width * 0.36 })
  const bars = { x: labels.right + gap, width: width - valueWidth - 2 * gap - labels.right }
  const svg = [
    text(header, [width, 12], { anchor: 'end', fill: ink.muted }),
    labelsSvg(labels),
    ...barsSvg(labels, bars, words),
    ...labels.rows.map(({ middle }, index) =>
      textLines([totals[index] ?? ''], [width, middle], { anchor: 'end' }),
    ),
  ]
  return { svg: svg.join(''), bottom: labels.bottom + 4 }
}

function barsSvg(
  labels: LabelColumn<DistributionBarModel>,
  { x, width }: Pick<Rect, 'x' | 'width'>,
  words: ChartWords,
): string[] {
  return labels.rows.map(({ row, middle }) => {
    if (row.segments.length > 0) return segmentsSvg(row, { x, y: middle - 9.5, width, height: 19 }, words)
    const note = wrapText(row.note ?? words.texts.charts.gap, { size: fontSize, width, lines: 1 })
    return textLines(note, [x, middle], { fill: ink.muted })
  })
}

function segmentsSvg({ segments }: DistributionBarModel, bar: Rect, { format }: ChartWords): string {
  const placed = segments.map(({ from, width, style, count }) => ({
    area: { ...bar, x: bar.x + (from / 100) * bar.width, width: (width / 100) * bar.width },
    style,
    count: format.number(count),
  }))
  const fills = placed.map(({ area, style }) => filledRect(area, style))
  const counts = placed.map(({ area, count }) =>
    plate(count, [area.x + area.width / 2, area.y + area.height / 2], area.width - 3),
  )
  return [...fills, ...counts].join('')
}

function totalText({ total }: DistributionBarModel, { texts, format }: ChartWords): string {
  return total === null ? texts.network.shortGap : format.number(total)
}

function legendOf({ legend }: DistributionChart): LegendItem[] {
  return legend.map(({ label, style }) => ({
    label,
    draw: (x, y) => filledRect({ x, y, ...swatch }, style),
  }))
}

// The points of a single bar are its segments in words, with count and share.
function figuresOf({ segments }: DistributionBarModel, { points }: DistributionChart): LegendItem[] {
  return segments.map(({ label, style }, index) => ({
    label: points[index] ?? label,
    draw: (x, y) => filledRect({ x, y, ...swatch }, style),
  }))
}
