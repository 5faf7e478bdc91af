import type { ChartModel } from '@kommune17/charts'
import { chartSvg } from '@kommune17/charts/svg'
import { format, type Locale } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { svgToPng } from '../../svg-to-png.ts'
import { documentText } from './document-text.ts'
import { textWidth } from './look.ts'

/** A chart as a document holds it: drawn for programs that take SVG, and as points for the others; millimetres. */
export type ChartPicture = {
  readonly svg: string
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

// Only for programs that take no SVG: about 180 points per inch.
const pngWidth = 1200

// A picture, its caption and a heading must fit on a page.
const mostHeight = 210

/** Draws a chart as wide as the text; what it shows stands in title and description. */
export function chartPicture(model: ChartModel, language: Locale): ChartPicture {
  const drawing = chartSvg(model, { texts: texts[language], format: format(language) })
  const scale = Math.min(textWidth / drawing.width, mostHeight / drawing.height)
  return {
    svg: drawing.svg,
    png: svgToPng(drawing.svg, { width: pngWidth }),
    width: drawing.width * scale,
    height: drawing.height * scale,
    title: documentText(model.title),
    description: documentText(model.summary),
  }
}
