import { useMemo } from 'react'
import { type Texts, useTexts } from '../../language.tsx'
import type { FilterWords } from './active-filters.ts'
import { type Structure, useStructure } from './use-structure.ts'

/** The words of the filters in force, with the names of what their ids stand for. */
export function useFilterWords(): FilterWords {
  const texts = useTexts()
  const { data: structure } = useStructure()
  return useMemo(() => filterWords(texts, structure), [texts, structure])
}

function filterWords(texts: Texts, structure: Structure | undefined): FilterWords {
  const { filters, chip } = texts.measures
  const named = (list: readonly { id: string; name: string }[], none: string) => (id: string) =>
    id === 'none' ? none : (list.find((entry) => entry.id === id)?.name ?? filters.unknownValue)
  const programmes = (structure?.programmes ?? []).map(({ id, title }) => ({ id, name: title }))
  return {
    name: filters,
    status: (value) => texts.statuses[value].label,
    goal: (value) => `${value} ${texts.goalNames[value]}`,
    department: named(structure?.departments ?? [], filters.noDepartment),
    field: named(structure?.fields ?? [], filters.noField),
    programme: named(programmes, filters.unknownValue),
    timing: (value) => texts.terms.timing[value].label,
    freshness: (value) => texts.terms.freshness[value].label,
    progress: (value) => (value === 'known' ? filters.progressKnown : filters.progressUnknown),
    visibility: (value) => texts.terms.visibilities[value].label,
    withoutOwner: filters.withoutOwnerChip,
    archived: filters.archivedChip,
    join: chip,
  }
}
