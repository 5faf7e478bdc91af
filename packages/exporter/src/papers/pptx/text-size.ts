/** Points per line at a size of type: Arial's own leading. */
export const lineHeight = 1.2

const widths = new Map<string, number>()

// The widths of Arial in parts of the size, by kind of letter; no font is opened for an estimate.
function letterWidth(letter: string): number {
  const before = widths.get(letter)
  if (before !== undefined) return before
  const width = estimateLetter(letter)
  if (widths.size < 5_000) widths.set(letter, width)
  return width
}

function estimateLetter(letter: string): number {
  if (/[iljtfrI.,;:'’!|()[\]/ -]/.test(letter)) return 0.31
  if (/[mwMW@%—]/.test(letter)) return 0.87
  if (/[A-ZÄÖÜ&]/.test(letter)) return 0.7
  return /[\u0020-\u024f]/.test(letter) ? 0.55 : 1
}

const boldness = 1.08

/** About how wide a text is, in points. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size * boldness
}

/** About how many lines a text takes in a width (both in points); what has no space is cut where it must be. */
export function linesIn(text: string, { width, size }: { width: number; size: number }): number {
  let lines = 0
  for (const line of text.split('\n')) {
    let used = 0
    lines += 1
    for (const word of line.split(/(?<=[\s-])/)) {
      const wide = widthOf(word, size)
      if (used > 0 && used + wide > width) {
        lines += 1
        used = 0
      }
      used += wide
      if (used <= width) continue
      lines += Math.ceil(used / width) - 1
      used %= width
    }
  }
  return lines
}

/** The first part of a text that takes at most `most` lines, and the rest. */
export function cutAtLines(
  text: string,
  most: number,
  space: { width: number; size: number },
): readonly [part: string, rest: string] {
  if (linesIn(text, space) <= most) return [text, '']
  let [low, high] = [1, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (linesIn(text.slice(0, middle), space) <= most) low = middle
    else high = middle - 1
  }
  const lastSpace = text.lastIndexOf(' ', low)
  const at = lastSpace > low * 0.8 ? lastSpace : low - (/[\ud800-\udbff]/.test(text[low - 1] ?? '') ? 1 : 0)
  return [text.slice(0, at), text.slice(at).trimStart()]
}
