import { fontSize, lineHeight, text } from './svg-elements.ts'
import { textWidth, wrapText } from './text-lines.ts'

/** `draw` gets the left upper corner of a swatch of 22 × 12. */
export type LegendItem = { readonly label: string; readonly draw: (x: number, y: number) => string }

export const swatch = { width: 22, height: 12 } as const
const gap = { swatch: 6, item: 16 } as const

/** The legend in rows that fit; a label wider than the drawing is shortened. */
export function legendSvg(items: readonly LegendItem[], area: { x: number; y: number; width: number }) {
  const parts: string[] = []
  let [x, y] = [area.x, area.y]
  for (const { label, draw } of items) {
    const room = area.width - swatch.width - gap.swatch
    const shown = wrapText(label, { size: fontSize, width: room, lines: 1 }).join('')
    const width = swatch.width + gap.swatch + textWidth(shown, { size: fontSize })
    if (x > area.x && x + width > area.x + area.width) {
      x = area.x
      y += lineHeight + 6
    }
    parts.push(draw(x, y), text(shown, [x + swatch.width + gap.swatch, y + 10]))
    x += width + gap.item
  }
  return { svg: parts.join(''), bottom: y + lineHeight }
}
