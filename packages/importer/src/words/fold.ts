const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

const plain = /^[!-~]+(?: [!-~]+)*$/
const known = new Map<string, string>()

/** Writes a text so that spellings meet: lower case, ä = ae, ß = ss, no accents, one kind of space and dash. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const before = known.get(text)
  if (before !== undefined) return before
  const folded = foldAny(text)
  // Words of columns repeat; whole titles do not, and would only fill the memory.
  if (text.length <= 40) {
    if (known.size >= 10_000) known.clear()
    known.set(text, folded)
  }
  return folded
}

function foldAny(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Only the letters, digits and dots of a folded text, words apart by one space. */
export function foldWords(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{Letter}\p{Number}.%€#]+/gu, ' ')
    .replaceAll(/\.(?!\w)/g, '')
    .trim()
}

/** Remembers what a pure function answered for a text: lists repeat themselves. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size < 50_000) known.set(text, made)
    return made
  }
}
