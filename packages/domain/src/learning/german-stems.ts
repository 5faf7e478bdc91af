const endings = ['em', 'er', 'nd', 't', 'e', 's', 'n'] as const
const derivations =
  /(?:ungen|ung|ungs|heiten|heit|keiten|keit|innen|lichen|licher|liches|liche|lich|ischen|ischer|isches|ische|isch|ieren|ier)$/
const shortestStem = 4

/** Lower case without accents: `ä`, `ae` and `a` are one letter (`ae` only after a consonant: `neue` keeps its `ue`). */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(?<![aeiouq])([aou])e/g, '$1')
}

/** What is left of a folded German word without its endings; after CISTEM (Weißweiler and Fraser 2017), but gentler. */
export function stemOf(folded: string): string {
  const bare = folded.replace(derivations, '')
  let stem = bare.length >= shortestStem ? bare : folded
  for (;;) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= shortestStem)
    if (ending === undefined) return stem
    stem = stem.slice(0, -ending.length)
  }
}
