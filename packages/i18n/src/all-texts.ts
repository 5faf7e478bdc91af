import { german } from './de/index.ts'
import { english } from './en/index.ts'
import type { Locale, Texts } from './texts.ts'

/** Both languages at once, for servers and documents; a browser uses `loadTexts`. */
export const texts: Readonly<Record<Locale, Texts>> = { de: german, en: english }
