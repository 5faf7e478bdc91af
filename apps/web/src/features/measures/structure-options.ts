import type { Format } from '../../language.tsx'
import type { Option } from '../../ui/select.tsx'
import type { Structure } from './use-structure.ts'

/** Departments in use, in order of their names; one no longer used is offered only where it is the value. */
export function departmentOptions(
  structure: Structure | undefined,
  format: Format,
  current?: string | null,
): Option[] {
  return (structure?.departments ?? [])
    .filter(({ archivedAt, id }) => archivedAt === null || id === current)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => format.compare(a.label, b.label))
}

/** Fields of action in the municipality's own order. */
export function fieldOptions(structure: Structure | undefined): Option[] {
  return [...(structure?.fields ?? [])]
    .sort((a, b) => a.position - b.position)
    .map(({ id, name }) => ({ value: id, label: name }))
}

export function programmeOptions(structure: Structure | undefined, format: Format): Option[] {
  return (structure?.programmes ?? [])
    .map(({ id, title }) => ({ value: id, label: title }))
    .sort((a, b) => format.compare(a.label, b.label))
}
