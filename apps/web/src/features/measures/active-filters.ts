import type { Freshness, GoalNumber, MeasureStatus, Timing, Visibility } from '@kommune17/domain'
import type { MeasureSearch } from '../../search.ts'
import { changedSearch, type SearchChange } from './measure-search.ts'

/** The words the chips need; ids nobody knows any more are named as such by the caller. */
export type FilterWords = {
  readonly name: Readonly<
    Record<'text' | 'status' | 'goal' | 'target' | 'department' | 'field' | 'programme', string>
  > &
    Readonly<Record<'timing' | 'freshness' | 'progress' | 'visibility', string>>
  readonly status: (value: MeasureStatus) => string
  readonly goal: (value: GoalNumber) => string
  readonly department: (id: string) => string
  readonly field: (id: string) => string
  readonly programme: (id: string) => string
  readonly timing: (value: Timing) => string
  readonly freshness: (value: Freshness) => string
  readonly progress: (value: 'known' | 'unknown') => string
  readonly visibility: (value: Visibility) => string
  readonly withoutOwner: string
  readonly archived: string
  readonly join: (name: string, value: string) => string
}

/** One chip: what it says, and the view without it. */
export type ActiveFilter = { readonly key: string; readonly label: string; readonly without: MeasureSearch }

/** Every filter in force, one chip for each value, in the order of the filter form. */
export function activeFilters(search: MeasureSearch, words: FilterWords): ActiveFilter[] {
  const without = (change: SearchChange) => changedSearch(search, change)
  const { name, join } = words
  return [
    ...one(search.q, (value) => ({
      key: 'q',
      label: join(name.text, `„${value}“`),
      without: without({ q: undefined }),
    })),
    ...each('status', search.status, (value, rest) => ({
      label: join(name.status, words.status(value)),
      without: without({ status: rest }),
    })),
    ...one(search.goal, (value) => ({
      key: 'goal',
      label: join(name.goal, words.goal(value)),
      without: without({ goal: undefined, target: undefined }),
    })),
    ...one(search.target, (value) => ({
      key: 'target',
      label: join(name.target, value),
      without: without({ target: undefined }),
    })),
    ...one(search.department, (value) => ({
      key: 'department',
      label: join(name.department, words.department(value)),
      without: without({ department: undefined }),
    })),
    ...one(search.field, (value) => ({
      key: 'field',
      label: join(name.field, words.field(value)),
      without: without({ field: undefined }),
    })),
    ...one(search.programme, (value) => ({
      key: 'programme',
      label: join(name.programme, words.programme(value)),
      without: without({ programme: undefined }),
    })),
    ...each('timing', search.timing, (value, rest) => ({
      label: join(name.timing, words.timing(value)),
      without: without({ timing: rest }),
    })),
    ...stateFilters(search, words),
  ]
}

function stateFilters(search: MeasureSearch, words: FilterWords): ActiveFilter[] {
  const without = (change: SearchChange) => changedSearch(search, change)
  const { name, join } = words
  return [
    ...each('freshness', search.freshness, (value, rest) => ({
      label: join(name.freshness, words.freshness(value)),
      without: without({ freshness: rest }),
    })),
    ...one(search.progress, (value) => ({
      key: 'progress',
      label: join(name.progress, words.progress(value)),
      without: without({ progress: undefined }),
    })),
    ...one(search.visibility, (value) => ({
      key: 'visibility',
      label: join(name.visibility, words.visibility(value)),
      without: without({ visibility: undefined }),
    })),
    ...one(search.withoutOwner, () => ({
      key: 'withoutOwner',
      label: words.withoutOwner,
      without: without({ withoutOwner: undefined }),
    })),
    ...one(search.archived, () => ({
      key: 'archived',
      label: words.archived,
      without: without({ archived: undefined }),
    })),
  ]
}

function one<Value>(value: Value | undefined, chip: (value: Value) => ActiveFilter): ActiveFilter[] {
  return value === undefined ? [] : [chip(value)]
}

function each<Value extends string>(
  key: string,
  values: readonly Value[] | undefined,
  chip: (value: Value, rest: Value[]) => Omit<ActiveFilter, 'key'>,
): ActiveFilter[] {
  return (values ?? []).map((value) => ({
    key: `${key}-${value}`,
    ...chip(
      value,
      (values ?? []).filter((other) => other !== value),
    ),
  }))
}
