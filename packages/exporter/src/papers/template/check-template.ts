import { fillUnpacked } from './fill-template.ts'
import { inspectTemplate } from './inspect-template.ts'
import { placeholderProblems } from './template-placeholders.ts'
import { type TemplateProblem, templateProblem } from './template-problem.ts'
import { type TemplateData, templateVocabulary } from './template-vocabulary.ts'
import { unpackTemplate } from './unpack-template.ts'

/** What is wrong with a municipality's own Word template; none means that it is safe and every placeholder is filled. */
export async function checkTemplate(docx: Uint8Array): Promise<TemplateProblem[]> {
  const { parts, problem } = unpackTemplate(docx)
  if (parts === null) return [problem]
  const unsafe = inspectTemplate(parts)
  if (unsafe.length > 0) return unsafe
  const wrong = placeholderProblems(parts)
  if (wrong.length > 0) return wrong
  try {
    await fillUnpacked(parts, trialData())
    return []
  } catch (error) {
    return [templateProblem('placeholder-broken', error instanceof Error ? error.message : null)]
  }
}

function trialData(): TemplateData {
  const filled = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]))
  const data: unknown = {
    fields: filled(templateVocabulary.fields),
    pictures: Object.fromEntries(templateVocabulary.pictures.map((name) => [name, null])),
    lists: Object.fromEntries(
      templateVocabulary.lists.map(({ name, fields }) => [name, [filled(fields), filled(fields)]]),
    ),
  }
  return data as TemplateData
}
