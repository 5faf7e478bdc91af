import { type GoalNumber, goalNumbers } from '@kommune17/domain'
import { goalTexts } from '@kommune17/i18n/sdg-texts'
import { fold } from './fold.ts'

/** A name of a goal; `isOfficial`: the whole official name in one of its wordings, else an everyday short form. */
export type GoalName = { readonly words: string; readonly goal: GoalNumber; readonly isOfficial: boolean }

// The other wordings found on German tiles and papers, beside the one of the UN's German translation.
const otherWordings: Readonly<Partial<Record<GoalNumber, readonly string[]>>> = {
  1: ['Armut beenden', 'Keine Armut'],
  2: ['Den Hunger beenden', 'Kein Hunger'],
  3: ['Gesundheit und Wohlbefinden', 'Good health and wellbeing'],
  4: ['Bildung für alle', 'Inklusive und hochwertige Bildung'],
  5: ['Geschlechtergleichheit', 'Geschlechtergerechtigkeit', 'Gleichstellung der Geschlechter'],
  6: ['Sauberes Wasser und Sanitäreinrichtungen', 'Wasser und Sanitärversorgung für alle'],
  7: ['Nachhaltige und moderne Energie', 'Saubere und bezahlbare Energie'],
  8: [
    'Nachhaltiges Wirtschaftswachstum und menschenwürdige Arbeit',
    'Gute Arbeitsplätze und Wirtschaftswachstum',
  ],
  9: ['Industrie, Innovation und Infrastruktur', 'Innovation und Infrastruktur'],
  10: ['Ungleichheit verringern', 'Weniger Ungleichheit', 'Reduced inequality'],
  12: [
    'Nachhaltige/r Konsum und Produktion',
    'Nachhaltiger Konsum und Produktion',
    'Nachhaltige Konsum- und Produktionsweisen',
    'Verantwortungsvoller Konsum',
    'Verantwortungsvoller Konsum und Produktion',
    'Nachhaltiger Konsum',
  ],
  13: [
    'Klimaschutz',
    'Klimaschutz und Klimaanpassung',
    'Sofortmaßnahmen zum Klimaschutz',
    'Sofortmaßnahmen ergreifen',
  ],
  14: ['Ozeane erhalten', 'Leben unterm Wasser'],
  15: ['Landökosysteme schützen', 'Landökosysteme'],
  16: ['Frieden und Gerechtigkeit', 'Frieden, Gerechtigkeit und stabile Institutionen'],
  17: [
    'Partnerschaften',
    'Globale Partnerschaft',
    'Partnership for the goals',
    'Partnerschaften für die Ziele',
  ],
}

const shortForms: Readonly<Record<GoalNumber, readonly string[]>> = {
  1: ['armut', 'poverty'],
  2: ['hunger', 'ernaehrung', 'nachhaltige landwirtschaft'],
  3: ['gesundheit', 'wohlergehen', 'health'],
  4: ['bildung', 'education'],
  5: ['gleichstellung', 'geschlechter', 'gender'],
  6: ['sauberes wasser', 'wasser', 'water'],
  7: ['saubere energie', 'energie', 'energy'],
  8: ['menschenwuerdige arbeit', 'gute arbeit', 'wirtschaftswachstum', 'decent work'],
  9: ['industrie', 'innovation', 'infrastruktur', 'infrastructure'],
  10: ['ungleichheiten', 'ungleichheit', 'inequalities'],
  11: ['nachhaltige staedte', 'staedte und gemeinden', 'staedte', 'sustainable cities', 'cities'],
  12: ['konsum', 'produktion', 'consumption'],
  13: ['klima', 'klimaanpassung', 'climate'],
  14: ['ozeane', 'meere', 'leben im wasser', 'oceans'],
  15: ['artenvielfalt', 'biodiversitaet', 'biodiversity'],
  16: ['frieden', 'gerechtigkeit', 'institutionen', 'peace'],
  17: ['partnerschaft', 'partnerships'],
}

function namesOf(goal: GoalNumber): GoalName[] {
  const official = (['de', 'en'] as const).flatMap((locale) => {
    const { short, title } = goalTexts(locale)[goal]
    return [short, title]
  })
  return [
    ...[...official, ...(otherWordings[goal] ?? [])].map((name) => ({
      words: wordsOf(name),
      goal,
      isOfficial: true,
    })),
    ...shortForms[goal].map((name) => ({ words: wordsOf(name), goal, isOfficial: false })),
  ]
}

/** A text reduced to what matters for finding names: folded, commas and dashes as spaces. */
export function wordsOf(text: string): string {
  return fold(text)
    .replaceAll(/[,:/"„“'-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** All names of all goals, longest first, so that a long name is not taken apart into short ones. */
export const allGoalNames: readonly GoalName[] = goalNumbers
  .flatMap(namesOf)
  .sort((a, b) => b.words.length - a.words.length)
