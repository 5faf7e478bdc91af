import type { Random } from './random.ts'

export type Person = { readonly name: string; readonly email: string }

const firstNames = [
  ...['Anke', 'Birgit', 'Carsten', 'Dörte', 'Eike', 'Frauke', 'Gesa', 'Hinnerk', 'Imke', 'Jörg', 'Katharina'],
  ...['Lars', 'Maren', 'Nils', 'Okka', 'Petra', 'Ralf', 'Silke', 'Thorben', 'Ulrike', 'Volker', 'Wiebke'],
  ...['Aylin', 'Bastian', 'Dilara', 'Emre', 'Femke', 'Henning', 'Insa', 'Kerstin', 'Mehmet', 'Svenja'],
]
const lastNames = [
  ...['Albers', 'Behrens', 'Cordes', 'Dierks', 'Ehlers', 'Fricke', 'Grote', 'Heitmann', 'Janssen', 'Kruse'],
  ...['Lührs', 'Meyerholz', 'Niemann', 'Oltmann', 'Pohlmann', 'Renken', 'Schröder', 'Tiedemann', 'Uhde'],
  ...['Voß', 'Wessels', 'Yıldız', 'Brandes', 'Drewes', 'Harms', 'Kaya', 'Lindemann', 'Rademacher', 'Stöver'],
]

/** An invented person; the address cannot receive mail (RFC 2606) and is unique for `place`. */
export function inventPerson(
  random: Random,
  { place, taken }: { place: string; taken: Set<string> },
): Person {
  for (;;) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`
    if (taken.has(name)) continue
    taken.add(name)
    return { name, email: `${asciiName(name)}@${place}.demo.example` }
  }
}

/** The name as the local part of a mail address: `Gesa Voß` → `gesa.voss`. */
export function asciiName(name: string): string {
  return [...name.toLowerCase().replaceAll(' ', '.')]
    .map((letter) => plainLetters.get(letter) ?? letter)
    .join('')
}

const plainLetters = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ı', 'i'],
])
