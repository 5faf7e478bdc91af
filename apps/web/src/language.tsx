import { type Format, format, type Locale, loadTexts, type Texts } from '@kommune17/i18n'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { readPreference, storePreference } from './preferences.ts'

export type { Format, Locale, Texts }

type Language = {
  locale: Locale
  texts: Texts
  format: Format
  /** Loads the other language and changes every word in place; the page and its state stay. */
  changeLocale: (locale: Locale) => void
}

const LanguageContext = createContext<Language | null>(null)

export type LoadedLanguage = { locale: Locale; texts: Texts }

/** The language chosen earlier in this browser; German otherwise. */
export async function loadPreferredLanguage(): Promise<LoadedLanguage> {
  const locale: Locale = readPreference('language') === 'en' ? 'en' : 'de'
  return { locale, texts: await loadTexts(locale) }
}

export function LanguageProvider({ first, children }: { first: LoadedLanguage; children: ReactNode }) {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language.locale
  }, [language.locale])
  const value = useMemo<Language>(
    () => ({
      ...language,
      format: format(language.locale),
      changeLocale: async (locale) => {
        const texts = await loadTexts(locale)
        storePreference('language', locale)
        setLanguage({ locale, texts })
      },
    }),
    [language],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (language === null) throw new Error('LanguageProvider is missing')
  return language
}

export function useTexts(): Texts {
  return useLanguage().texts
}

export function useFormat(): Format {
  return useLanguage().format
}
