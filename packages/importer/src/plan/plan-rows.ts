import type { IsoDate } from '@kommune17/domain'
import type { Choices, Existing, FieldChange, MeasureValues, PlannedRow, Question } from '../import-plan.ts'
import { doubt, failure, type Problem } from '../problem.ts'
import { type ColumnIndex, firstColumn } from '../rows/column-index.ts'
import type { ReadRow } from '../rows/read-rows.ts'
import { fold } from '../words/fold.ts'
import { compareMeasure } from './compare-measure.ts'
import { type Match, matchMeasures } from './match-measures.ts'
import type { Vocabulary } from './vocabulary.ts'

type RowsInput = {
  readonly existing: Existing
  readonly choices: Choices
  readonly index: ColumnIndex
  readonly words: Vocabulary
  readonly keyDate: IsoDate | null
}

/** Decides for every row what the import would do with it. */
export function planRows(
  read: readonly ReadRow[],
  input: RowsInput,
): { readonly rows: readonly PlannedRow[]; readonly questions: readonly Question[] } {
  const resolved = read.map((row) => completedRow(row, input))
  const { matches, questions } = matchMeasures(resolved, {
    existing: input.existing,
    chosen: input.choices.matches ?? {},
  })
  const repeats = repeatedRows(resolved, input.index)
  return {
    rows: resolved.map((row) =>
      planRow(row, { input, match: matches.get(row.row), repeat: repeats.get(row.row) }),
    ),
    questions,
  }
}

function completedRow(row: ReadRow, input: RowsInput): ReadRow {
  if (row.skipReason !== null) return row
  const values = completed(row.values, input)
  return values === row.values ? row : { row: row.row, skipReason: null, values, problems: row.problems }
}

function completed(values: MeasureValues, { words, keyDate }: RowsInput): MeasureValues {
  const resolved = words.resolve(values)
  const saysState = values.status !== null || values.progress !== null || values.note !== null
  return resolved.keyDate === null && keyDate !== null && saysState ? { ...resolved, keyDate } : resolved
}

function planRow(
  row: ReadRow,
  { input, match, repeat }: { input: RowsInput; match: Match | undefined; repeat: Problem | undefined },
): PlannedRow {
  if (row.skipReason !== null) return skippedRow(row)
  const measure = match?.measure ?? null
  const compared =
    measure === null ? noComparison : compareMeasure(row.values, { measure, index: input.index })
  const { changes, conflicts } = settleConflicts(row.row, { ...compared, choices: input.choices })
  // A stored measure has its goals already: a list without goals may still bring news of it.
  const found =
    measure === null ? row.problems : row.problems.filter(({ code }) => !isKnownAnyway(code, measure))
  const further = [
    ...(repeat === undefined ? [] : [repeat]),
    ...(match?.problems ?? []),
    ...aboutState(row, { conflicts, isOlder: compared.isOlder, input, match }),
  ]
  const problems = further.length === 0 ? found : [...found, ...further]
  const isBroken = problems.some(({ severity }) => severity === 'error')
  const quiet = changes.length === 0 ? 'unchanged' : 'change'
  const action = measure === null ? 'create' : quiet
  // Written out: spreading would make a shape of its own for each of 100,000 objects.
  return {
    row: row.row,
    action: isBroken ? 'error' : action,
    skipReason: null,
    measureId: measure?.id ?? null,
    matchedBy: match?.matchedBy ?? null,
    values: row.values,
    changes,
    conflicts,
    problems,
  }
}

function skippedRow({ row, skipReason, values }: ReadRow): PlannedRow {
  return {
    row,
    action: 'skip',
    skipReason,
    measureId: null,
    matchedBy: null,
    values,
    changes: nothing,
    conflicts: nothing,
    problems: nothing,
  }
}

const nothing: readonly never[] = []

const noComparison = { changes: nothing, conflicts: nothing, isOlder: false }

function isKnownAnyway(
  code: Problem['code'],
  measure: {
    readonly title: string | null
    readonly primaryGoals: readonly number[]
    readonly secondaryGoals: readonly number[]
  },
): boolean {
  if (code === 'title-required') return measure.title !== null
  return code === 'goal-required' && measure.primaryGoals.length + measure.secondaryGoals.length > 0
}

function settleConflicts(
  row: number,
  {
    changes,
    conflicts,
    choices,
  }: { changes: readonly FieldChange[]; conflicts: readonly FieldChange[]; choices: Choices },
): { changes: readonly FieldChange[]; conflicts: readonly FieldChange[] } {
  const choice = ({ field }: FieldChange) => choices.conflicts?.[`${row}:${field}`]
  if (conflicts.length === 0) return { changes, conflicts }
  return {
    changes: [...changes, ...conflicts.filter((conflict) => choice(conflict) === 'file')],
    conflicts: conflicts.filter((conflict) => choice(conflict) === undefined),
  }
}

function aboutState(
  row: ReadRow,
  {
    conflicts,
    isOlder,
    input,
    match,
  }: { conflicts: readonly FieldChange[]; isOlder: boolean; input: RowsInput; match: Match | undefined },
): Problem[] {
  const problems: Problem[] = conflicts.map(({ field, before }) => ({
    column: null,
    ...doubt('changed-since', String(before ?? '')),
    text: { original: field },
  }))
  if (isOlder)
    problems.push({
      column: firstColumn(input.index, 'status'),
      ...doubt('older-than-stored'),
      text: { original: row.values.keyDate ?? '' },
    })
  const isUnknown =
    row.values.id !== null &&
    match?.measure?.id !== row.values.id &&
    input.choices.matches?.[row.row] === undefined
  if (isUnknown)
    problems.push({
      column: firstColumn(input.index, 'id'),
      ...doubt('unknown-id'),
      text: { original: row.values.id ?? '' },
    })
  return problems
}

// The same measure twice in a list must not become two; the same number under two titles is only odd.
function repeatedRows(rows: readonly ReadRow[], index: ColumnIndex): Map<number, Problem> {
  const repeats = new Map<number, Problem>()
  const titles = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const { row, skipReason, values } of rows) {
    if (skipReason !== null || values.title === null) continue
    const first = firstOf(titles, { key: keyOf(values), row })
    const sameNumber = values.number === null ? row : firstOf(numbers, { key: fold(values.number), row })
    if (first !== row) repeats.set(row, repeated('duplicate-in-file', { values, index, first }))
    else if (sameNumber !== row)
      repeats.set(row, repeated('duplicate-number', { values, index, first: sameNumber }))
  }
  return repeats
}

function firstOf(seen: Map<string, number>, { key, row }: { key: string; row: number }): number {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, row)
  return first ?? row
}

function keyOf({ number, title, fieldOfAction }: MeasureValues): string {
  return `${fold(number ?? '')}|${fold(title ?? '')}|${number === null ? fold(fieldOfAction ?? '') : ''}`
}

function repeated(
  code: 'duplicate-in-file' | 'duplicate-number',
  { values, index, first }: { values: MeasureValues; index: ColumnIndex; first: number },
): Problem {
  const isTitle = code === 'duplicate-in-file'
  const finding = isTitle ? failure(code, String(first)) : doubt(code, String(first))
  const original = (isTitle ? values.title : values.number) ?? ''
  return { column: firstColumn(index, isTitle ? 'title' : 'number'), ...finding, text: { original } }
}
