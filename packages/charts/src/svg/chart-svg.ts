import type { ChartModel, ChartWords } from '../model/chart-model.ts'
import { distributionSvg } from './distribution-svg.ts'
import type { Drawing } from './drawing.ts'
import { lineSvg } from './line-svg.ts'
import { rangeSvg } from './range-svg.ts'
import { fontSize, lineHeight, svgDocument, textLines } from './svg-elements.ts'
import { wrapText } from './text-lines.ts'

/** A picture for documents; the sizes are its proportions. */
export type ChartSvg = { readonly svg: string; readonly width: number; readonly height: number }

// 600 units on the 16 cm between the margins of A4: text of 12 units is 9 pt.
const widthOnA4 = 600

/** A chart as a picture: what is on screen, in the colours of print, with nothing but shapes and text. */
export function chartSvg(
  model: ChartModel,
  { texts, format, width = widthOnA4 }: ChartWords & { readonly width?: number },
): ChartSvg {
  const drawing =
    model.emptyText === null ? draw(model, { texts, format }, width) : emptySvg(model.emptyText, width)
  const size = { width: drawing.width, height: Math.ceil(drawing.height) }
  return { ...size, svg: svgDocument(size, drawing.svg) }
}

function draw(model: ChartModel, words: ChartWords, width: number): Drawing {
  switch (model.kind) {
    case 'distribution':
      return distributionSvg(model, words, width)
    case 'range':
      return rangeSvg(model, words, width)
    case 'line':
      return lineSvg(model, words, width)
  }
}

function emptySvg(emptyText: string, width: number): Drawing {
  const lines = wrapText(emptyText, { size: fontSize, width, lines: 4 })
  const height = lines.length * lineHeight + 8
  return { svg: textLines(lines, [0, height / 2]), width, height }
}
