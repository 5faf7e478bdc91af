import type * as z from 'zod/mini'

/** What can be wrong with one field; a schema's message is always one of these, so forms can show it at once. */
export const fieldIssueCodes = [
  'required',
  'too-short',
  'too-long',
  'not-a-date',
  'not-a-number',
  'out-of-range',
  'not-a-url',
  'not-an-email',
  'too-light',
  'unknown-key',
  'invalid',
] as const

export type FieldIssueCode = (typeof fieldIssueCodes)[number]

/** `path` is dotted (`goals.0.target`), empty for the whole input; details hold `minimum` or `maximum` where known. */
export type FieldIssue = {
  readonly path: string
  readonly code: FieldIssueCode
  readonly details: Readonly<Record<string, string | number>>
}

/** A schema's message: the code itself, or `required` when nothing was given at all. */
export function issue(code: FieldIssueCode) {
  return { error: ({ input }: { input?: unknown }) => (isMissing(input) ? 'required' : code) }
}

/** Translates the schema's findings into codes: the first for each field, each unknown key as its own, at most 50 in all. */
export function fieldIssues(error: { issues: readonly z.core.$ZodIssue[] }): FieldIssue[] {
  const firstByPath = new Map<string, FieldIssue>()
  for (const found of error.issues.flatMap(toFieldIssues)) {
    if (!firstByPath.has(found.path)) firstByPath.set(found.path, found)
  }
  return [...firstByPath.values()].slice(0, 50)
}

function toFieldIssues(found: z.core.$ZodIssue): FieldIssue[] {
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => ({
      path: joinPath([...found.path, key.slice(0, 100)]),
      code: 'unknown-key',
      details: {},
    }))
  }
  return [{ path: joinPath(found.path), code: codeOf(found), details: limitsOf(found) }]
}

function codeOf(found: z.core.$ZodIssue): FieldIssueCode {
  return fieldIssueCodes.find((code) => code === found.message) ?? 'invalid'
}

function limitsOf(found: z.core.$ZodIssue): Record<string, number> {
  if (found.code === 'too_small') return { minimum: Number(found.minimum) }
  if (found.code === 'too_big') return { maximum: Number(found.maximum) }
  return {}
}

function joinPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null || input === ''
}
