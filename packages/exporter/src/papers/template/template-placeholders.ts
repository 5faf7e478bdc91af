import { SaxesParser } from 'saxes'
import { textOfPart } from './inspect-template.ts'
import { type TemplateProblem, templateProblem } from './template-problem.ts'
import {
  fieldsOfList,
  knownNames,
  listWithField,
  nearestName,
  plainName,
  templateVocabulary,
} from './template-vocabulary.ts'

/** The placeholders of a template that would not be filled, part by part. */
export function placeholderProblems(parts: ReadonlyMap<string, Uint8Array>): TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>()
  for (const [name, bytes] of parts) {
    if (!/^word\/(?:document|header|footer)\d*\.xml$/i.test(name)) continue
    for (const problem of problemsOfPart(paragraphsOf(textOfPart(bytes) ?? ''))) {
      problems.set(`${problem.code} ${problem.detail}`, problem)
    }
  }
  return [...problems.values()]
}

/** The texts of the paragraphs, in which a placeholder may be split over several runs. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = []
  const open: string[] = []
  let isText = false
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ local }) => {
    if (local === 'p') open.push('')
    isText = local === 't'
  })
  parser.on('text', (text) => {
    if (isText && open.length > 0) open.push((open.pop() ?? '') + text)
  })
  parser.on('closetag', ({ local }) => {
    isText = false
    if (local === 'p') paragraphs.push(open.pop() ?? '')
  })
  parser.write(xml).close()
  return paragraphs
}

function problemsOfPart(paragraphs: readonly string[]): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: string[] = []
  for (const paragraph of paragraphs) {
    const tags = paragraph.match(/\{[^{}]*\}/g) ?? []
    if (/[{}]/.test(paragraph.replaceAll(/\{[^{}]*\}/g, ''))) {
      problems.push(templateProblem('placeholder-broken', paragraph))
    }
    for (const tag of tags) problems.push(...problemsOfTag(tag, open))
  }
  return [...problems, ...open.map((name) => templateProblem('loop-not-closed', `{#${name}}`))]
}

function problemsOfTag(tag: string, open: string[]): TemplateProblem[] {
  const inner = tag.slice(1, -1).trim()
  const sign = inner[0] === '#' || inner[0] === '/' ? inner[0] : ''
  const name = plainName(inner.slice(sign.length))
  if (sign === '/') return problemsOfEnd(tag, { name, open })
  const problem = sign === '#' && fieldsOfList(name) !== null ? null : problemOfName(tag, { name, open })
  if (sign === '#') open.push(name)
  return problem === null ? [] : [problem]
}

type Place = { readonly name: string; readonly open: string[] }

function problemsOfEnd(tag: string, { name, open }: Place): TemplateProblem[] {
  const at = open.lastIndexOf(name)
  if (at < 0) return [templateProblem('loop-not-opened', tag)]
  // What was opened later and is still open can never be closed any more.
  return open
    .splice(at)
    .slice(1)
    .map((inner) => templateProblem('loop-not-closed', `{#${inner}}`))
}

function problemOfName(tag: string, { name, open }: Place): TemplateProblem | null {
  const known = knownNames(open)
  if (known.includes(name)) return null
  const list = listWithField(name)
  if (list !== null) return templateProblem('placeholder-outside-loop', tag, list)
  const lists = templateVocabulary.lists.map((one) => one.name)
  return templateProblem('placeholder-unknown', tag, nearestName(name, [...known, ...lists]))
}
