import { type FieldIssue, fieldIssueCodes, fieldIssues } from '@kommune17/domain'
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type Resolver,
  useForm,
} from 'react-hook-form'
import type { ZodMiniType } from 'zod/mini'
import { apiError, useErrorText } from '../api-error.ts'
import { type Texts, useTexts } from '../language.tsx'
import type { SummarizedError } from '../ui/error-summary.tsx'

type DomainForm<Values extends FieldValues, Output> = {
  schema: ZodMiniType<Output>
  initial: DefaultValues<Values>
  /** What the fields hold, as the schema wants it. */
  toInput: (values: Values) => unknown
  /** The words of the fields, for the summary of errors; in the order of the form. */
  labels: Readonly<Partial<Record<Path<Values>, string>>>
  /** Refusals of the server that belong beside one field. */
  fieldOfCode?: Readonly<Record<string, Path<Values>>>
}

/** A form checked by the domain's own schema, here and on the server, with the same words for both. */
export function useDomainForm<Values extends FieldValues, Output>(options: DomainForm<Values, Output>) {
  const { schema, initial, toInput, labels, fieldOfCode } = options
  const texts = useTexts()
  const errorText = useErrorText()
  const resolver: Resolver<Values, unknown, Output> = (values) => {
    const checked = schema.safeParse(toInput(values))
    if (checked.success) return { values: checked.data, errors: {} }
    return { values: {}, errors: errorsOf<Values>(fieldIssues(checked.error), texts) }
  }
  const form = useForm<Values, unknown, Output>({ defaultValues: initial, resolver, shouldFocusError: false })
  const { errors, submitCount } = form.formState

  /** Shows why the server refused; what was typed stays. */
  const fail = (error: unknown) => {
    const { code, issues } = apiError(error)
    const named = names(labels)
    for (const { path, code: issue } of issues) {
      const name = named.find((candidate) => candidate === path.split('.')[0])
      if (name) form.setError(name, { type: issue, message: issueText(issue, texts) })
    }
    const place = fieldOfCode?.[code]
    if (place) form.setError(place, { type: code, message: errorText(error) })
    else if (issues.length === 0) form.setError('root', { type: code, message: errorText(error) })
  }

  const summary: SummarizedError[] = [
    ...(errors.root?.message ? [{ text: errors.root.message }] : []),
    ...names(labels).flatMap((name) => {
      const text = messageOf(errors, name)
      // A refusal by the rules is a whole sentence; a field's finding needs the field's name.
      const isFinding = fieldIssueCodes.some((code) => code === errors[name]?.type)
      return text
        ? [{ text: isFinding ? `${labels[name]}: ${text}` : text, onFocus: () => form.setFocus(name) }]
        : []
    }),
  ]
  return {
    form,
    fail,
    summary,
    attempt: submitCount,
    errorOf: (name: Path<Values>) => messageOf(errors, name),
  }
}

function names<Name extends string>(labels: Readonly<Partial<Record<Name, string>>>): Name[] {
  const found: Name[] = []
  for (const name in labels) found.push(name)
  return found
}

function messageOf<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  name: Path<Values>,
): string | null {
  const found = errors[name]
  return typeof found?.message === 'string' ? found.message : null
}

function errorsOf<Values extends FieldValues>(
  issues: readonly FieldIssue[],
  texts: Texts,
): FieldErrors<Values> {
  const entries = issues.map(({ path, code, details }) => [
    path.split('.')[0] || 'root',
    { type: code, message: texts.fields[code](details) },
  ])
  // The first finding of a field is the one to show.
  return Object.fromEntries(entries.reverse())
}

function issueText(code: string, texts: Texts): string {
  const known = fieldIssueCodes.find((candidate) => candidate === code)
  const sentence: (details: FieldIssue['details']) => string = texts.fields[known ?? 'invalid']
  return sentence({})
}
