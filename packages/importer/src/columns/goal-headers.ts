import type { GoalNumber } from '@kommune17/domain'
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
