import { german } from './de/index.ts'

/** Every word of the product in one language, by area. */
export type Texts = typeof german

export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]

/** German, the language the product starts in, at hand without waiting. */
export const germanTexts: Texts = german

/** The words in a language; English arrives in a chunk of its own. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  if (locale === 'de') return german
  const { english } = await import('./en/index.ts')
  return english
}
