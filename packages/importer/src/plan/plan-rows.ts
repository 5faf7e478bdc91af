import { type IsoDate, type OwnColumn, ownColumnId, ownField } from '@kommune17/domain'
import type {
  Choices,
  Existing,
  ExistingMeasure,
  FieldChange,
  MeasureValues,
  PlannedRow,
  Question,
  RowAction,
} from '../import-plan.ts'
import { doubt, type Problem } from '../problem.ts'
import { type ColumnIndex, firstColumn } from '../rows/column-index.ts'
import type { ReadRow } from '../rows/read-rows.ts'
import { changedValues } from './changed-values.ts'
import { compareMeasure } from './compare-measure.ts'
import { type Match, matchMeasures } from './match-measures.ts'
import { repeatedRows } from './repeated-rows.ts'
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
  // The day above an exported list is the day it left, not the day of the states somebody puts into it.
  const values = input.index.own === null ? completed(row.values, input) : input.words.resolve(row.values)
  if (values === row.values) return row
  return { row: row.row, skipReason: null, values, problems: row.problems, own: row.own }
}

function completed(values: MeasureValues, { words, keyDate }: RowsInput): MeasureValues {
  const resolved = words.resolve(values)
  const saysState = values.status !== null || values.progress !== null || values.note !== null
  return resolved.keyDate === null && keyDate !== null && saysState ? { ...resolved, keyDate } : resolved
}

type RowMatch = {
  readonly input: RowsInput
  readonly match: Match | undefined
  readonly repeat: Problem | undefined
}

function planRow(row: ReadRow, { input, match, repeat }: RowMatch): PlannedRow {
  if (row.skipReason !== null) return skippedRow(row)
  const measure = match?.measure ?? null
  if (match === undefined || measure === null) return createdRow(row, { input, match, repeat })
  const own = row.values.id === measure.id ? row.own : null
  const compared = compareMeasure(row.values, { measure, index: input.index, own })
  const { changes, conflicts } = settleConflicts(row.row, { ...compared, choices: input.choices })
  // A stored measure has its goals already: a list without goals may still bring news of it.
  const index = own === null ? null : input.index
  const found = row.problems.filter(
    (problem) =>
      !isKnownAnyway(problem.code, { measure, index }) && !isStoredChoice(problem, { row, measure, input }),
  )
  const about = aboutState(row, { conflicts, isOlder: compared.isOlder, input, match })
  const problems = joined(found, [...repeatList(repeat), ...match.problems, ...about])
  const keyDate = input.choices.keyDate ?? null
  // Written out: spreading would make a shape of its own for each of 100,000 objects.
  return {
    row: row.row,
    action: actionOf(changes.length === 0 ? 'unchanged' : 'change', problems),
    skipReason: null,
    measureId: measure.id,
    matchedBy: match.matchedBy,
    values: changes.length === 0 ? row.values : changedValues(row.values, { changes, measure, own, keyDate }),
    changes,
    conflicts,
    problems,
  }
}

function createdRow(row: ReadRow, { input, match, repeat }: RowMatch): PlannedRow {
  const about = aboutState(row, { conflicts: nothing, isOlder: false, input, match })
  const problems = joined(row.problems, [...repeatList(repeat), ...(match?.problems ?? []), ...about])
  return {
    row: row.row,
    action: actionOf('create', problems),
    skipReason: null,
    measureId: null,
    matchedBy: match?.matchedBy ?? null,
    values: row.values,
    changes: nothing,
    conflicts: nothing,
    problems,
  }
}

function actionOf(action: RowAction, problems: readonly Problem[]): RowAction {
  return problems.some(({ severity }) => severity === 'error') ? 'error' : action
}

function repeatList(repeat: Problem | undefined): readonly Problem[] {
  return repeat === undefined ? nothing : [repeat]
}

function joined(found: readonly Problem[], further: readonly Problem[]): readonly Problem[] {
  return further.length === 0 ? found : [...found, ...further]
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

// `index` of a list that left this product: there an emptied cell says that nothing shall stay.
function isKnownAnyway(
  code: Problem['code'],
  { measure, index }: { measure: ExistingMeasure; index: ColumnIndex | null },
): boolean {
  if (code === 'title-required') return measure.title !== null && index?.byField.has('title') !== true
  if (code !== 'goal-required') return false
  // Goals that nobody confirmed yet stand in no list: where there is nothing, nothing is taken away.
  const { primaryGoals, secondaryGoals } = measure
  if (index === null || primaryGoals.length + secondaryGoals.length === 0) return true
  const kept = (field: 'goals' | 'secondaryGoals', goals: readonly number[]) =>
    goals.length > 0 && !index.byField.has(field)
  return kept('goals', primaryGoals) || kept('secondaryGoals', secondaryGoals)
}

// A choice that is no longer offered stays where it is, until somebody makes another one.
function isStoredChoice(
  { code, column, text }: Problem,
  { row, measure, input }: { row: ReadRow; measure: ExistingMeasure; input: RowsInput },
): boolean {
  if (code !== 'unknown-choice' || column === null) return false
  const id = ownColumnId(input.index.columns[column]?.field ?? '') ?? ''
  const word = text.original.trim()
  return measure.own[id] === word || row.own?.stood?.(ownField(id), word) === true
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

function nameOf(field: FieldChange['field'], ownColumns: readonly OwnColumn[]): string {
  return ownColumns.find(({ id }) => id === ownColumnId(field))?.name ?? field
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
    text: { original: nameOf(field, input.existing.ownColumns) },
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
