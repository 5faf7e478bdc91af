// Advance widths of Source Sans 3 in thousandths of the size, rounded up; documents bring this font along.
const charactersByWidth: readonly (readonly [number, string])[] = [
  [250, " \u00a0',.:;ijl|¦·ı‚‘’"],
  [300, '!IfĲ'],
  [325, '()-[]{}\u00ad'],
  [350, '/\\rt°'],
  [425, '*?sz'],
  [475, '"cvxyç«»„“”'],
  [500, '#$+0123456789<=>FJLY^_ek~±×÷–€'],
  [550, 'AESTVXZ`abdghnopquø'],
  [600, 'BCPRKßþ'],
  [650, '&DGNU'],
  [675, 'HOQØ'],
  [725, 'w'],
  [750, 'M'],
  [800, 'W—æ'],
  [850, '%@mœÆŒ'],
  [950, '…'],
]
const widths = new Map(
  charactersByWidth.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
)
const unknownLetter = 900
const wideLetter = 1500
const wide = /[\u2e80-\uffef\p{Extended_Pictographic}]/u
const mark = /[\p{M}\p{Cf}]/u

export type TextSize = { readonly size: number; readonly bold?: boolean }

/** How wide a text becomes at most; fonts for other scripts are wider than ours, so they are estimated generously. */
export function textWidth(text: string, { size, bold = false }: TextSize): number {
  let sum = 0
  for (const character of text.normalize('NFD')) sum += characterWidth(character)
  return (sum * size * (bold ? 1.06 : 1)) / 1000
}

function characterWidth(character: string): number {
  if (mark.test(character)) return 0
  return widths.get(character) ?? (wide.test(character) ? wideLetter : unknownLetter)
}

export type Box = TextSize & { readonly width: number; readonly lines: number }

/** The text in lines that fit; words longer than a line are cut, and what does not fit ends in `…`. */
export function wrapText(text: string, box: Box): string[] {
  const lines: string[] = []
  let rest = text.replaceAll(/[^\S\u00a0]+|\p{Cc}+/gu, ' ').trim()
  while (rest !== '' && lines.length < box.lines) {
    const fitting = fittingStart(rest, box)
    const isLast = lines.length === box.lines - 1
    if (isLast && fitting.length < rest.length) {
      lines.push(shorten(rest, box))
      break
    }
    lines.push(fitting.trimEnd())
    rest = rest.slice(fitting.length).trimStart()
  }
  return lines
}

// The longest start that fits, ending at a space or a hyphen where there is one.
function fittingStart(text: string, box: Box): string {
  const start = longestStart(text, box)
  if (start.length === text.length || text[start.length] === ' ') return start
  const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('-'), start.lastIndexOf('/'))
  return end > 0 ? start.slice(0, end + 1) : start
}

function shorten(text: string, box: Box): string {
  const room = box.width - textWidth('…', box)
  return `${longestStart(text, { ...box, width: room }).trimEnd()}…`
}

// At least one character, so that every line gets on.
function longestStart(text: string, { width, ...size }: Box): string {
  let start = ''
  let used = 0
  for (const character of text) {
    used += textWidth(character, size)
    if (used > width && start !== '') break
    start += character
  }
  return start
}
