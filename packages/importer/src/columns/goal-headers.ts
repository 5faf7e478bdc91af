import { type GoalNumber, goalNumbers } from '@kommune17/domain'
import { texts } from '@kommune17/i18n/all-texts'
import { parseSdgText } from '../values/parse-sdg.ts'
import { fold, remembered } from '../words/fold.ts'

/** The one goal a header of a matrix names: `7`, `SDG 7`, `7 Energie`, `Keine Armut`; null for any other header. */
export const goalOfHeader = remembered((header: string): { readonly goal: GoalNumber | null } => {
  const text = fold(header)
  if (text === '' || text.length > 90 || /\d{3}|\d\.\d/.test(text)) return { goal: null }
  const read = parseSdgText(header)
  const [goal = null] = read.primary
  const isClean =
    read.secondary.length === 0 &&
    read.targets.length === 0 &&
    read.findings.every(({ code }) => code === 'goal-from-words')
  return { goal: read.primary.length === 1 && isClean ? goal : null }
})

const officialNames = goalNumbers.map((goal) =>
  [texts.de.goalNames[goal], texts.en.goalNames[goal]].map(fold),
)

/** True for a heading that can only mean one of the 17 goals: `SDG 1 …` or an official name of several words. */
export function isGoalHeading(text: string): boolean {
  const { goal } = goalOfHeader(text)
  if (goal === null) return false
  const folded = fold(text)
  return /^sdg/.test(folded) || (officialNames[goal - 1] ?? []).some((name) => folded.includes(name))
}
