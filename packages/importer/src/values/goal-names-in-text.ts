import { doubt, type Finding } from '../problem.ts'
import { fold } from '../words/fold.ts'
import { allGoalNames } from '../words/goal-words.ts'

/** A folded text in which every name of a goal became its number, written `sdg 13`. */
export type NamedGoals = { readonly text: string; readonly findings: readonly Finding[] }

const between = String.raw`[\s,:/"„“'-]+`
const namesByWords = new Map(allGoalNames.map((name) => [name.words, name]))
const anyName = new RegExp(
  String.raw`(?<!\p{Letter})(?:${allGoalNames.map(({ words }) => words.split(' ').map(escaped).join(between)).join('|')})(?!\p{Letter})`,
  'gu',
)

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Replaces names of goals by their numbers; commas inside a name do not cut it, a number before its own name counts once. */
export function replaceGoalNames(text: string): NamedGoals {
  const folded = text.split('\n').map(fold).join('\n')
  if (!/\p{Letter}{4,}/u.test(folded)) return { text: folded, findings: [] }
  const findings: Finding[] = []
  const replaced = folded.replaceAll(anyName, (found, at: number) => {
    const name = namesByWords.get(found.replaceAll(new RegExp(between, 'g'), ' '))
    if (name === undefined) return found
    const stated = /(?<![\d.])(\d{1,2})(?:\.(?:\d{1,2}|[a-d]))?[\s.:("„-]*$/.exec(
      folded.slice(Math.max(0, at - 20), at),
    )?.[1]
    if (Number(stated) === name.goal) return ' '
    if (stated !== undefined) findings.push(doubt('goal-name-differs'))
    else if (!name.isOfficial) findings.push(doubt('goal-from-words', String(name.goal)))
    return ` sdg ${name.goal} `
  })
  return { text: replaced, findings }
}
