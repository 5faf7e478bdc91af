import type { Existing, ExistingMeasure, MeasureValues, Question } from '../import-plan.ts'
import { doubt, type Problem } from '../problem.ts'
import type { ReadRow } from '../rows/read-rows.ts'
import { fold } from '../words/fold.ts'
import { similarity, titleIndex } from './similarity.ts'

/** Which stored measure a row is about; none: a new one. */
export type Match = {
  readonly measure: ExistingMeasure | null
  readonly matchedBy: 'number' | 'id' | 'title' | null
  readonly problems: readonly Problem[]
}

const noMatch: Match = { measure: null, matchedBy: null, problems: [] }
const surelyAlike = 0.8
const hardlyAlike = 0.25

/**
 * Finds the stored measure of each row: by our id, by the list's own number, by title; each measure at most once. A
 * match that is only likely is proposed with a doubt and asked about.
 */
export function matchMeasures(
  rows: readonly ReadRow[],
  { existing, chosen }: { existing: Existing; chosen: Readonly<Record<number, string>> },
): { readonly matches: ReadonlyMap<number, Match>; readonly questions: readonly Question[] } {
  const state = startMatching(existing)
  const measures = rows.filter(({ skipReason }) => skipReason === null)
  // A row that cannot be imported yet must not take a stored measure away from one of the same name that can.
  const open = [...measures.filter(isSound), ...measures.filter((row) => !isSound(row))]
  for (const find of [byChoice(chosen), byId, byNumberAndTitle, byNumber, bySameTitle, byLikelyTitle]) {
    for (const row of open) {
      if (!state.matches.has(row.row)) find(row, state)
    }
  }
  return { matches: state.matches, questions: state.questions }
}

function isSound({ problems }: ReadRow): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}

type Matching = {
  readonly byId: ReadonlyMap<string, ExistingMeasure>
  readonly byNumber: ReadonlyMap<string, readonly ExistingMeasure[]>
  readonly byTitle: ReadonlyMap<string, readonly ExistingMeasure[]>
  readonly alike: ReturnType<typeof titleIndex>
  readonly used: Set<string>
  readonly matches: Map<number, Match>
  readonly questions: Question[]
}
type Finder = (row: ReadRow, state: Matching) => void

function startMatching({ measures }: Existing): Matching {
  return {
    byId: new Map(measures.map((measure) => [measure.id, measure])),
    byNumber: grouped(measures, ({ number }) => (number === null ? '' : numberKey(number))),
    byTitle: grouped(measures, ({ title }) => fold(title ?? '')),
    alike: titleIndex(measures),
    used: new Set(),
    matches: new Map(),
    questions: [],
  }
}

function grouped(
  measures: readonly ExistingMeasure[],
  key: (measure: ExistingMeasure) => string,
): Map<string, ExistingMeasure[]> {
  const groups = new Map<string, ExistingMeasure[]>()
  for (const measure of measures) {
    const name = key(measure)
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), measure])
  }
  return groups
}

// "3.1", "3.1." and "03.1" are one number.
function numberKey(number: string): string {
  return fold(number)
    .replace(/\.$/, '')
    .replaceAll(/(^|[.\s-])0+(?=\d)/g, '$1')
}

function take(
  state: Matching,
  {
    row,
    measure,
    matchedBy,
    problems = [],
  }: { row: ReadRow; measure: ExistingMeasure; matchedBy: Match['matchedBy']; problems?: readonly Problem[] },
): void {
  state.used.add(measure.id)
  state.matches.set(row.row, { measure, matchedBy, problems })
}

function byChoice(chosen: Readonly<Record<number, string>>): Finder {
  return (row, state) => {
    const choice = chosen[row.row]
    if (choice === undefined) return
    const measure = state.byId.get(choice)
    if (measure === undefined) state.matches.set(row.row, noMatch)
    else if (!state.used.has(measure.id)) take(state, { row, measure, matchedBy: 'id' })
  }
}

function byId(row: ReadRow, state: Matching): void {
  const { id } = row.values
  if (id === null) return
  const measure = state.byId.get(id)
  if (measure !== undefined && !state.used.has(id)) take(state, { row, measure, matchedBy: 'id' })
}

function freeByNumber({ values }: ReadRow, { byNumber: all, used }: Matching): ExistingMeasure[] {
  if (values.number === null) return []
  return (all.get(numberKey(values.number)) ?? []).filter(({ id }) => !used.has(id))
}

function byNumberAndTitle(row: ReadRow, state: Matching): void {
  const same = freeByNumber(row, state).find(
    ({ title }) => similarity(title ?? '', row.values.title ?? '') > surelyAlike,
  )
  if (same !== undefined) take(state, { row, measure: same, matchedBy: 'number' })
}

function byNumber(row: ReadRow, state: Matching): void {
  const [measure, ...others] = freeByNumber(row, state)
  if (measure === undefined || others.length > 0) return
  const score = similarity(measure.title ?? '', row.values.title ?? '')
  const isOther = score < hardlyAlike && row.values.title !== null
  if (isOther) ask(state, { row, measure })
  take(state, {
    row,
    measure,
    matchedBy: 'number',
    problems: isOther ? [likely('number-matches-other-title', { row, measure })] : [],
  })
}

function bySameTitle(row: ReadRow, state: Matching): void {
  const { title, number } = row.values
  if (title === null) return
  const measure = (state.byTitle.get(fold(title)) ?? []).find(({ id }) => !state.used.has(id))
  if (measure === undefined) return
  const isRenumbered = number !== null && measure.number !== null
  if (isRenumbered) ask(state, { row, measure })
  take(state, {
    row,
    measure,
    matchedBy: 'title',
    problems: isRenumbered ? [likely('likely-match', { row, measure })] : [],
  })
}

function byLikelyTitle(row: ReadRow, state: Matching): void {
  const { title, number } = row.values
  if (title === null || state.byId.size === 0) return
  for (const { id, score } of state.alike.find(title)) {
    const measure = state.byId.get(id)
    const hasOtherNumber = number !== null && measure?.number != null
    if (score < surelyAlike || measure === undefined || state.used.has(id) || hasOtherNumber) continue
    ask(state, { row, measure })
    take(state, { row, measure, matchedBy: 'title', problems: [likely('likely-match', { row, measure })] })
    return
  }
}

function ask(state: Matching, { row, measure }: { row: ReadRow; measure: ExistingMeasure }): void {
  state.questions.push({ kind: 'match', row: row.row, measureId: measure.id, title: measure.title ?? '' })
}

function likely(
  code: 'likely-match' | 'number-matches-other-title',
  { row, measure }: { row: { readonly values: MeasureValues }; measure: ExistingMeasure },
): Problem {
  return { column: null, ...doubt(code, measure.title ?? ''), text: { original: row.values.title ?? '' } }
}
