import { describe, expect, it } from 'vitest'
import { activeFilters, type FilterWords } from './active-filters.ts'

const same = (value: string | number) => String(value)
const words: FilterWords = {
  name: {
    text: 'Suche',
    status: 'Status',
    goal: 'Ziel',
    target: 'Unterziel',
    department: 'Fachbereich',
    field: 'Handlungsfeld',
    programme: 'Programm',
    timing: 'Zeitplan',
    freshness: 'Aktualität',
    progress: 'Fortschritt',
    visibility: 'Sichtbarkeit',
  },
  status: same,
  goal: same,
  department: same,
  field: same,
  programme: same,
  timing: same,
  freshness: same,
  progress: same,
  visibility: same,
  withoutOwner: 'Ohne Zuständigkeit',
  archived: 'Archivierte',
  join: (name, value) => `${name}: ${value}`,
}

describe('activeFilters', () => {
  it('shows one chip for each value and takes away just that one', () => {
    const search = { status: ['idea' as const, 'planned' as const], goal: 7 as const, page: 2 }
    const chips = activeFilters(search, words)
    expect(chips.map(({ label }) => label)).toEqual(['Status: idea', 'Status: planned', 'Ziel: 7'])
    expect(chips[0]?.without).toEqual({ status: ['planned'], goal: 7 })
  })

  it('takes the target away with its goal', () => {
    const chips = activeFilters({ goal: 7, target: '7.2' }, words)
    expect(chips.map(({ without }) => without)).toEqual([{}, { goal: 7 }])
  })

  it('names every filter there is', () => {
    const chips = activeFilters(
      {
        q: 'Rad',
        status: ['idea'],
        goal: 7,
        target: '7.2',
        department: 'none',
        field: 'none',
        programme: 'p',
        timing: ['overdue'],
        freshness: ['stale'],
        progress: 'unknown',
        visibility: 'public',
        withoutOwner: true,
        archived: true,
      },
      words,
    )
    expect(chips).toHaveLength(13)
    expect(new Set(chips.map(({ key }) => key)).size).toBe(13)
  })

  it('is empty for a view without filters', () => {
    expect(activeFilters({ sort: 'title', columns: ['status'] }, words)).toEqual([])
  })
})
