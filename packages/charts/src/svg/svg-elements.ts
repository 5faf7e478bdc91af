import { type TextSize, textWidth } from './text-lines.ts'

/** Print is always light; text is near to black, lines of the frame are grey but reach 3:1. */
export const ink = { text: '#222222', muted: '#4d5663', frame: '#6b7a90', grid: '#c9d0da', paper: '#ffffff' }

export const fontSize = 12
export const lineHeight = 14

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Stroke = { readonly colour: string; readonly width: number; readonly dashes?: string }

type Paint = { readonly fill?: string; readonly stroke?: Stroke }

export type TextStyle = Partial<TextSize> & {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
}

export function rect({ x, y, width, height }: Rect, paint: Paint): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${painted(paint)}/>`
}

export function line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): string {
  const [x1, y1, x2, y2] = [...from, ...to].map(short)
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${painted({ stroke })}/>`
}

export function circle([x, y]: readonly [number, number], radius: number, paint: Paint): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"${painted(paint)}/>`
}

export type Point = readonly [number, number]

/** Straight lines through the points of each run; `closed` for surfaces. */
export function path(
  runs: readonly (readonly Point[])[],
  { closed = false, ...paint }: Paint & { readonly closed?: boolean },
): string {
  const end = closed ? 'Z' : ''
  const data = runs.map((run) => `M${run.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`)
  return data.length === 0 ? '' : `<path d="${data.join('')}"${painted(paint)}/>`
}

/** One line of text; `y` is its baseline. */
export function text(content: string, [x, y]: Point, style: TextStyle = {}): string {
  const { size = fontSize, bold = false, anchor = 'start', fill = ink.text } = style
  const weight = bold ? ' font-weight="600"' : ''
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${weight}${anchored} fill="${fill}">${escapeXml(content)}</text>`
}

/** Lines of text below each other, centred on `middle`. */
export function textLines(lines: readonly string[], [x, middle]: Point, style: TextStyle = {}): string {
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.34
  return lines.map((content, index) => text(content, [x, first + index * lineHeight], style)).join('')
}

/** A text on a white plate, readable on any pattern; nothing where the plate would hide the pattern. */
export function plate(content: string, [x, y]: Point, room: number): string {
  const size = 11
  const width = textWidth(content, { size, bold: true }) + 3
  if (width > room) return ''
  const ground = rect({ x: x - width / 2, y: y - 5.5, width, height: 11 }, { fill: ink.paper })
  return ground + text(content, [x, y + 3.9], { size, bold: true, anchor: 'middle' })
}

export function svgDocument(size: { readonly width: number; readonly height: number }, content: string) {
  const [width, height] = [short(size.width), short(size.height)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'DejaVu Sans', 'Noto Emoji', sans-serif">${content}</svg>`
}

function painted({ fill = 'none', stroke }: Paint): string {
  if (stroke === undefined) return ` fill="${fill}"`
  const dashes = stroke.dashes === undefined ? '' : ` stroke-dasharray="${stroke.dashes}"`
  return ` fill="${fill}" stroke="${stroke.colour}" stroke-width="${stroke.width}"${dashes}`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// What XML forbids is dropped: controls, halves of surrogate pairs, non-characters.
function escapeXml(content: string): string {
  return content
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (one) => entities[one] ?? '')
}
