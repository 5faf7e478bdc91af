/** A4 with room for punched holes at the left; all lengths in millimetres. */
export const page = { width: 210, height: 297, left: 25, right: 20, top: 26, bottom: 24, edge: 11 } as const

/** How wide text, tables and pictures are, in millimetres. */
export const textWidth = page.width - page.left - page.right

/** The same on a page turned for a wide table. */
export const acrossWidth = page.height - page.left - page.right

export const font = 'Source Sans 3'

/** In points. */
export const sizes = {
  text: 10.5,
  table: 9,
  mark: 8.5,
  caption: 9.5,
  title: 22,
  subtitle: 13,
  name: 14,
  headings: [16, 13, 11],
} as const

/** Seen as well in grey print; the letterhead's colour comes with the paper. */
export const ink = {
  text: '#222222',
  muted: '#4d5663',
  rule: '#8a94a3',
  tint: '#eceff3',
  link: '#0b4f8a',
} as const

/** How far the values of facts stand from the left, in millimetres. */
export const factIndent = 42

/** How high a logo is at most, and how wide, in millimetres. */
const logoRoom = { width: 60, height: 20 }

/** The size of a logo on paper, in millimetres, its proportions kept. */
export function logoSize(logo: { readonly width: number; readonly height: number }): {
  width: number
  height: number
} {
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height)
  return { width: logo.width * scale, height: logo.height * scale }
}
