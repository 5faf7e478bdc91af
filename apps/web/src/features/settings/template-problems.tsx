import * as z from 'zod/mini'
import { type Texts, useTexts } from '../../language.tsx'
import type { Refusal } from './upload-button.tsx'

type Problems = Texts['papers']['template']['problems']

const found = z.array(
  z.object({ code: z.string(), detail: z.nullable(z.string()), nearest: z.nullable(z.string()) }),
)

/** What is wrong with a template, one thing after the other. */
export function TemplateProblems({ refusal: { details } }: { refusal: Refusal }) {
  const { problems } = useTexts().papers.template
  const list = found.safeParse(parsed(details['problems']))
  if (!list.success || list.data.length === 0) return null
  return (
    <ul>
      {list.data.map(({ code, detail, nearest }) => (
        <li key={`${code}|${detail}`}>
          {isProblem(code, problems) ? problems[code]({ detail: detail ?? '', nearest }) : code}
        </li>
      ))}
    </ul>
  )
}

function isProblem(code: string, problems: Problems): code is keyof Problems {
  return Object.hasOwn(problems, code)
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}
