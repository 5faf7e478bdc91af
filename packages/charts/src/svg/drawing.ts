import { type LegendItem, legendSvg } from './legend-svg.ts'

/** What is drawn, and how much room it took. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

/** The drawing with its legend below. */
export function drawingWithLegend(
  { svg, bottom, width }: { readonly svg: string; readonly bottom: number; readonly width: number },
  items: readonly LegendItem[],
): Drawing {
  if (items.length === 0) return { svg, width, height: bottom + 2 }
  const legend = legendSvg(items, { x: 0, y: bottom + 6, width })
  return { svg: svg + legend.svg, width, height: legend.bottom + 4 }
}
