import type { MeasureFilter } from '@kommune17/domain'
import { goalNumbersText } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'

/** `Ziel 7 (12 Maßnahmen)`: what the paper covers and how many measures that are. */
export function scopeText(source: PaperSource): string {
  const { papers } = source.words.texts
  const scope = scopeWords(source)
  return scope === null ? papers.everything(source.stated.length) : papers.scope(scope, source.stated.length)
}

/** What the paper covers, in words: the goals and the filter with their names, or null for everything. */
function scopeWords(source: PaperSource): string | null {
  const { scope } = source.content
  const parts = [
    ...(scope.goals.length === 0 ? [] : [goalNumbersText(scope.goals, source.words)]),
    ...Object.values(says).map((say) => say(scope.filter, source)),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}

// One entry for each question a filter can ask: a new one does not compile without its words.
const says: Readonly<
  Record<keyof MeasureFilter, (filter: MeasureFilter, source: PaperSource) => string | null>
> = {
  text: ({ text }, { words }) => chip(words, 'text', text),
  status: ({ status }, { words }) =>
    chip(
      words,
      'status',
      joined(status, (one) => words.texts.statuses[one].label),
    ),
  goal: ({ goal }, { words }) => chip(words, 'goal', goal === undefined ? undefined : String(goal)),
  target: ({ target }, { words }) => chip(words, 'target', target),
  department: ({ department }, { content, words }) =>
    chip(words, 'department', named(department, content.scope.names.department, words.texts.terms.none)),
  field: ({ field }, { content, words }) =>
    chip(words, 'field', named(field, content.scope.names.field, words.texts.terms.none)),
  programme: ({ programme }, { content, words }) =>
    chip(words, 'programme', named(programme, content.scope.names.programme, words.texts.terms.none)),
  timing: ({ timing }, { words }) =>
    chip(
      words,
      'timing',
      joined(timing, (one) => words.texts.terms.timing[one].label),
    ),
  freshness: ({ freshness }, { words }) =>
    chip(
      words,
      'freshness',
      joined(freshness, (one) => words.texts.terms.freshness[one].label),
    ),
  progress: ({ progress }, { words: { texts } }) => {
    const { progressKnown, progressUnknown } = texts.measures.filters
    return progress === undefined ? null : progress === 'known' ? progressKnown : progressUnknown
  },
  withoutOwner: ({ withoutOwner }, { words }) =>
    withoutOwner === true ? words.texts.measures.filters.withoutOwnerChip : null,
  visibility: ({ visibility }, { words }) =>
    chip(
      words,
      'visibility',
      visibility === undefined ? undefined : words.texts.terms.visibilities[visibility].label,
    ),
  archived: ({ archived }, { words }) =>
    archived === true ? words.texts.measures.filters.archivedChip : null,
}

type Named =
  | 'text'
  | 'status'
  | 'goal'
  | 'target'
  | 'department'
  | 'field'
  | 'programme'
  | 'timing'
  | 'freshness'
  | 'visibility'

function chip({ texts }: PaperSource['words'], name: Named, value: string | undefined): string | null {
  return value === undefined || value === '' ? null : texts.measures.chip(texts.measures.filters[name], value)
}

function named(id: string | undefined, name: string | null, none: string): string | undefined {
  if (id === undefined) return undefined
  return id === 'none' ? none : (name ?? id)
}

function joined<Value>(
  values: readonly Value[] | undefined,
  word: (value: Value) => string,
): string | undefined {
  return values?.map(word).join(', ')
}
