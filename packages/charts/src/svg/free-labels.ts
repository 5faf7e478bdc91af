import { textWidth } from './text-lines.ts'

export type PlacedLabel = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold?: boolean
}

/**
 * The labels that have room, centred on their point or pushed in from the edge: the last first, then the first, then the
 * others in turn. What is left out stands in the table.
 */
export function freeLabels(
  labels: readonly PlacedLabel[],
  { from, to }: { readonly from: number; readonly to: number },
): PlacedLabel[] {
  const [first, ...others] = labels
  const last = others.pop()
  const shown: PlacedLabel[] = []
  for (const label of [last, first, ...others]) {
    if (label === undefined) continue
    const half = textWidth(label.text, label) / 2
    const x = Math.min(Math.max(label.x, from + half), to - half)
    const placed = { ...label, x }
    if (shown.every((one) => isApart(one, placed))) shown.push(placed)
  }
  return shown.sort((a, b) => a.x - b.x)
}

function isApart(a: PlacedLabel, b: PlacedLabel): boolean {
  const room = (textWidth(a.text, a) + textWidth(b.text, b)) / 2 + 6
  return Math.abs(a.x - b.x) >= room || Math.abs(a.y - b.y) >= Math.max(a.size, b.size) + 2
}
