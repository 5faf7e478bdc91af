import { texts } from '@kommune17/i18n/all-texts'

/** Names of placeholders in a municipality's own template: German, as officers write them, whatever their language. */
const { fields, pictures, lists } = texts.de.papers.template.placeholders

/** Always empty: a condition that never holds. */
export const noteName = 'hinweis'

export type TemplateField = Exclude<keyof typeof fields, typeof noteName>
export type TemplatePictureName = keyof typeof pictures
export type TemplateListName = keyof typeof lists

export type TemplatePicture = {
  readonly png: Uint8Array
  /** How large it is printed, in pixels of 1/96 inch. */
  readonly width: number
  readonly height: number
  /** For people who do not see it. */
  readonly alt: string
}

/** What a template is filled with: words only, already chosen; what is not known is "k. A.", what does not apply is empty. */
export type TemplateData = {
  readonly fields: Readonly<Record<TemplateField, string>>
  readonly pictures: Readonly<Record<TemplatePictureName, TemplatePicture | null>>
  readonly lists: {
    readonly [List in TemplateListName]: readonly Readonly<
      Record<keyof (typeof lists)[List]['fields'], string>
    >[]
  }
}

/** All names, for a list of placeholders on screen; what they mean is in `papers.template.placeholders` of i18n. */
export const templateVocabulary = {
  fields: Object.keys(fields),
  pictures: Object.keys(pictures),
  lists: Object.entries(lists).map(([name, list]) => ({ name, fields: Object.keys(list.fields) })),
} as const

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name as it is compared: `Maßnahmen` is `massnahmen`, `Anzahl Maßnahmen` is `anzahl_massnahmen`. */
export function plainName(name: string): string {
  return name
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replaceAll(/[\s-]+/g, '_')
}

/** The fields of a list, or null where there is no such list. */
export function fieldsOfList(list: string): readonly string[] | null {
  return templateVocabulary.lists.find(({ name }) => name === list)?.fields ?? null
}

const outsideLists: readonly string[] = [...templateVocabulary.fields, ...templateVocabulary.pictures]

/** The names that stand for something inside these lists, or outside all of them. */
export function knownNames(insideLists: readonly string[]): readonly string[] {
  return [...insideLists.flatMap((list) => fieldsOfList(list) ?? []), ...outsideLists]
}

/** The list that has such a field, or null. */
export function listWithField(field: string): string | null {
  return templateVocabulary.lists.find(({ fields: all }) => all.includes(field))?.name ?? null
}

/** The name that was probably meant, or null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  let [nearest, least]: [string | null, number] = [null, Math.max(2, Math.floor(name.length / 3)) + 1]
  for (const candidate of known) {
    const distance = distanceOf(name, candidate)
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

// Letters to add, drop or change.
function distanceOf(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1)
      now.push(Math.min(change, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1))
    }
    before = now
  }
  return before[to.length] ?? from.length
}
