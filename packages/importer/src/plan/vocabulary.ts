import type { MeasureStatus } from '@kommune17/domain'
import type { Choices, Existing, MeasureValues } from '../import-plan.ts'
import { statusWord } from '../values/parse-status.ts'
import { fold } from '../words/fold.ts'

/** What the municipality calls things, and what was chosen for the words of its lists. */
export type Vocabulary = {
  readonly statuses: Readonly<Record<string, MeasureStatus>>
  readonly isKnownDepartment: (name: string) => boolean
  /** The same values with the stored names and ids of department, field and programme. */
  readonly resolve: (values: MeasureValues) => MeasureValues
}

type Named = { readonly id: string; readonly name: string }

/** Prepares names for comparison: spelling, short names and remembered answers lead to the stored entry. */
export function vocabulary(existing: Existing, choices: Choices): Vocabulary {
  const departments = byName(
    existing.departments.flatMap(({ id, name, shortName }) => [
      { id, name, key: name },
      ...(shortName === null ? [] : [{ id, name, key: shortName }]),
    ]),
  )
  const ids = new Map(existing.departments.map(({ id, name }) => [id, { id, name }]))
  for (const [word, choice] of Object.entries(choices.departmentWords ?? {})) {
    const found = ids.get(choice)
    if (found !== undefined) departments.set(fold(word), found)
  }
  const answered = new Set(Object.keys(choices.departmentWords ?? {}).map(fold))
  const fields = byName(existing.fields.map(({ id, name }) => ({ id, name, key: name })))
  const programmes = byName(existing.programmes.map(({ id, title }) => ({ id, name: title, key: title })))
  return {
    statuses: Object.fromEntries(
      Object.entries(choices.statusWords ?? {}).map(([word, status]) => [statusWord(word), status]),
    ),
    isKnownDepartment: (name) => departments.has(fold(name)) || answered.has(fold(name)),
    resolve: (values) => {
      if (departments.size + fields.size + programmes.size === 0) return values
      const department = find(departments, values.department)
      const field = find(fields, values.fieldOfAction)
      const programme = find(programmes, values.programme)
      return {
        ...values,
        department: department.name,
        departmentId: department.id,
        coDepartments: values.coDepartments.map((name) => find(departments, name).name ?? name),
        fieldOfAction: field.name,
        fieldId: field.id,
        programme: programme.name,
        programmeId: programme.id,
      }
    },
  }
}

function byName(entries: readonly (Named & { readonly key: string })[]): Map<string, Named> {
  return new Map(entries.map(({ id, name, key }) => [fold(key), { id, name }]))
}

function find(
  names: ReadonlyMap<string, Named>,
  name: string | null,
): { name: string | null; id: string | null } {
  const known = name === null ? undefined : names.get(fold(name))
  return known ?? { name, id: null }
}
