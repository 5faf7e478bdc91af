import type { Locale } from '@kommune17/i18n'

/** German unless the computer is set to English: this is a German public service. */
export function localeOf(language: string): Locale {
  return /^en/i.test(language) ? 'en' : 'de'
}
