import type { Texts } from '../../language.tsx'
import type { TargetChoice } from './target-choices.ts'

/** „Unterziel 7.2“ or „Ziel 7“: how a link is spoken of in messages and names of buttons. */
export function linkName({ goal, target }: TargetChoice, texts: Texts): string {
  return target === null ? texts.links.goal(goal) : texts.links.target(target)
}
