import { type GoalNumber, type TargetCode, targets } from '@kommune17/domain'
import type { Locale } from '../texts.ts'
import { foldedWords } from './fold-text.ts'
import goals from './goals.data.json' with { type: 'json' }
import { type InfluenceWords, influenceWords } from './influence-words.ts'
import { matchTexts, type SearchableText } from './match-texts.ts'
import influenceDe from './municipal-influence-de.data.json' with { type: 'json' }
import influenceEn from './municipal-influence-en.data.json' with { type: 'json' }
import { searchWords } from './search-words.ts'
import targetsDe from './targets-de.data.json' with { type: 'json' }
import targetsEn from './targets-en.data.json' with { type: 'json' }

export type GoalText = { readonly short: string; readonly title: string }
export type TargetMatch = { readonly target: TargetCode; readonly goal: GoalNumber; readonly text: string }

const targetTextsByLocale: Readonly<Record<Locale, Readonly<Record<TargetCode, string>>>> = {
  de: targetsDe,
  en: targetsEn,
}
const reasonsByLocale: typeof targetTextsByLocale = { de: influenceDe, en: influenceEn }
const searchableByLocale = new Map<Locale, readonly SearchableText<TargetMatch>[]>()

/** Short and full official titles of the 17 goals (UN resolution A/RES/70/1). */
export function goalTexts(locale: Locale): Readonly<Record<GoalNumber, GoalText>> {
  return goals[locale]
}

/** All 169 official target texts, by code. */
export function targetTexts(locale: Locale): Readonly<Record<TargetCode, string>> {
  return targetTextsByLocale[locale]
}

/** Words of municipal influence, with the reason for the flag of each target and whose reading it is; not official. */
export function influenceTexts(
  locale: Locale,
): InfluenceWords & { readonly reasons: Readonly<Record<TargetCode, string>> } {
  return { ...influenceWords[locale], reasons: reasonsByLocale[locale] }
}

/** Targets by number or words, best first; tolerates missing umlauts, finds parts of words; nothing for an empty text. */
export function searchTargets(text: string, locale: Locale): TargetMatch[] {
  return matchTexts(text, searchableTargets(locale))
}

function searchableTargets(locale: Locale): readonly SearchableText<TargetMatch>[] {
  const known = searchableByLocale.get(locale)
  if (known !== undefined) return known
  const made = targets.map(({ code, goal }) => {
    const text = targetTextsByLocale[locale][code] ?? ''
    return {
      key: { target: code, goal, text },
      code,
      words: foldedWords(`${text} ${goalTexts(locale)[goal].short}`),
      aids: foldedWords(searchWords[locale][code] ?? ''),
    }
  })
  searchableByLocale.set(locale, made)
  return made
}
