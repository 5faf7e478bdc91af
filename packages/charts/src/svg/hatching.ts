import type { PatternName, StatusStyle } from '../model/status-styles.ts'
import { circle, ink, type Point, path, type Rect, rect } from './svg-elements.ts'

/** Stripes `thick` wide every `period`; their normal is the direction of `angle`, in degrees. */
type Stripes = { readonly angle: number; readonly period: number; readonly thick: number }

const stripesByPattern: Readonly<Record<PatternName, readonly Stripes[]>> = {
  hollow: [],
  dots: [],
  solid: [],
  diagonal: [{ angle: 45, period: 5, thick: 2.6 }],
  'diagonal-back': [{ angle: -45, period: 6.5, thick: 4.8 }],
  horizontal: [{ angle: 90, period: 5, thick: 3.2 }],
  vertical: [{ angle: 0, period: 5, thick: 3.2 }],
  cross: [
    { angle: 45, period: 6, thick: 1.3 },
    { angle: -45, period: 6, thick: 1.3 },
  ],
  grid: [
    { angle: 0, period: 5, thick: 0.9 },
    { angle: 90, period: 5, thick: 0.9 },
  ],
}

/** A surface in the colour and pattern of a status. Stripes are cut in code: tiles show seams in some readers. */
export function filledRect(area: Rect, { light, pattern }: StatusStyle): string {
  if (pattern === 'solid') return rect(area, { fill: light })
  const inset = Math.min(0.5, area.width / 2)
  const frame = {
    x: area.x + inset,
    y: area.y + inset,
    width: area.width - 2 * inset,
    height: area.height - 2 * inset,
  }
  const stroke = { colour: light, width: 1 }
  if (pattern === 'hollow') return rect(frame, { fill: ink.paper, stroke: { ...stroke, dashes: '3 2' } })
  const stripes = stripesByPattern[pattern].flatMap((one) => stripesIn(area, one))
  const dots = pattern === 'dots' ? dotsIn(area, light) : ''
  return (
    rect(area, { fill: ink.paper }) +
    path(stripes, { closed: true, fill: light }) +
    dots +
    rect(frame, { stroke })
  )
}

function dotsIn({ x, y, width, height }: Rect, fill: string): string {
  const dots: string[] = []
  for (let column = x + 3; column <= x + width - 2; column += 5) {
    for (let row = y + 3; row <= y + height - 2; row += 5) dots.push(circle([column, row], 1.3, { fill }))
  }
  return dots.join('')
}

function stripesIn(area: Rect, { angle, period, thick }: Stripes): Point[][] {
  const radians = (angle * Math.PI) / 180
  const normal: Point = [Math.cos(radians), Math.sin(radians)]
  const corners: Point[] = [
    [area.x, area.y],
    [area.x + area.width, area.y],
    [area.x + area.width, area.y + area.height],
    [area.x, area.y + area.height],
  ]
  const distances = corners.map((corner) => dot(corner, normal))
  const stripes: Point[][] = []
  for (
    let index = Math.floor(Math.min(...distances) / period);
    index * period < Math.max(...distances);
    index++
  ) {
    const from = index * period
    const above = keepAbove(corners, normal, from)
    const stripe = keepAbove(above, [-normal[0], -normal[1]], -(from + thick))
    if (stripe.length > 2) stripes.push(stripe)
  }
  return stripes
}

// The part of a convex surface on the far side of a line (Sutherland and Hodgman).
function keepAbove(corners: readonly Point[], normal: Point, limit: number): Point[] {
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    const [here, there] = [dot(corner, normal) - limit, dot(next, normal) - limit]
    const kept: Point[] = here >= 0 ? [corner] : []
    if (here >= 0 === there >= 0) return kept
    const share = here / (here - there)
    return [...kept, [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]]
  })
}

function dot([ax, ay]: Point, [bx, by]: Point): number {
  return ax * bx + ay * by
}
