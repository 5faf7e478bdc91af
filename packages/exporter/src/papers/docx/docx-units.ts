/** Millimetres as twentieths of a point, in which Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Millimetres as pixels of 96 per inch, which the library asks for pictures. */
export function pixels(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96)
}

/** Points as half points, in which Word measures letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** `#1f5c2e` as Word writes it. */
export function bareColour(colour: string): string {
  return colour.replace('#', '')
}
