/** Writes a text so that spellings meet: lower case, no accents, ä = ae = a, ß = ss. */
function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/([aou])e/g, '$1')
}

/** The folded words of a text; a code such as `12.5` or `13.a` stays one word. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{Letter}\p{Number}]+(?:\.[\p{Letter}\p{Number}]+)*/gu) ?? []
}

/** A word without its commonest ending, or null when too little would be left: `abfalle` → `abfall`. */
export function stemOf(word: string): string | null {
  const stem = word.replace(/(?:ungen|ern|en|er|es|e|n|s)$/u, '')
  return stem !== word && stem.length >= 4 ? stem : null
}
