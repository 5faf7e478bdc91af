/** The most a spreadsheet program takes in one cell. */
const longestText = 32_767

// Control characters, lone halves of a pair and two code points XML forbids; no stored text holds them.
const unwritable = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** A text any format can hold: one kind of line end, nothing unwritable, however long. */
export function writableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '')
}

/** A text any cell can hold: writable, and not longer than a cell. */
export function safeText(text: string): string {
  const written = writableText(text)
  return written.length <= longestText ? written : withoutHalf(written.slice(0, longestText - 1))
}

function withoutHalf(text: string): string {
  return `${text.replace(/\p{Cs}$/u, '')}…`
}

const sheetSigns = /[[\]:*?/\\]/g

/** A name every program takes for a sheet: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at the ends. */
export function safeSheetName(name: string): string {
  const bare = safeText(name).replaceAll(sheetSigns, ' ').replaceAll(/\s+/g, ' ')
  const short = bare
    .trim()
    .slice(0, 31)
    .replaceAll(/^'+|'+$|\p{Cs}$/gu, '')
    .trim()
  return short === '' ? '1' : short
}
