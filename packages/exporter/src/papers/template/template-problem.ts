import type { Texts } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'

const { problems } = texts.de.papers.template

/** What may be wrong with a template; the words are in i18n. */
export type TemplateProblemCode = keyof typeof problems

/** `detail` is what was found there, `nearest` the name that was probably meant. */
export type TemplateProblem = {
  readonly code: TemplateProblemCode
  readonly detail: string | null
  readonly nearest: string | null
}

export function templateProblem(
  code: TemplateProblemCode,
  detail: string | null = null,
  nearest: string | null = null,
): TemplateProblem {
  return { code, detail: detail === null ? null : shortened(detail), nearest }
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}

/** What is wrong and what to do, in words. */
export function templateProblemText({ code, detail, nearest }: TemplateProblem, { papers }: Texts): string {
  return papers.template.problems[code]({ detail: detail ?? '', nearest })
}
