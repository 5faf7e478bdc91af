import { type MeasureStatus, measureStatuses, ownColumnId } from '@kommune17/domain'
import {
  type Choices,
  type ColumnField,
  comparedFields,
  type OwnField,
  plainFields,
} from '@kommune17/importer/plan'

/** What was decided about a list, one entry a decision: `cells/5:2` is the text of that cell, `columns/3` a column's field. */
export type Decisions = Readonly<Record<string, string>>

/** Decisions that are not applied yet; null takes one back. */
export type Corrections = Readonly<Record<string, string | null>>

/** Where a decision has its place. */
export const placeOf = {
  sheet: 'sheet',
  headerRow: 'headerRow',
  keyDate: 'keyDate',
  persons: 'persons',
  column: (index: number) => `columns/${index}`,
  statusWord: (word: string) => `statusWords/${word}`,
  department: (word: string) => `departmentWords/${word}`,
  cell: (row: number, column: number) => `cells/${row}:${column}`,
  skip: (row: number) => `skipRows/${row}`,
  match: (row: number) => `matches/${row}`,
  conflict: (row: number, field: string) => `conflicts/${row}:${field}`,
} as const

/** What a place holds when a row is skipped. */
export const skipped = 'yes'

/** What was decided, as one flat list. */
export function decisionsOf(choices: Choices): Decisions {
  const { sheet, headerRow, keyDate, persons, skipRows = [], ...parts } = choices
  const single = { sheet, headerRow: headerRow?.toString(), keyDate, persons }
  return Object.fromEntries([
    ...Object.entries(single).filter(([, value]) => value !== undefined),
    ...skipRows.map((row) => [placeOf.skip(row), skipped]),
    ...Object.entries(parts).flatMap(([part, entries]) =>
      Object.entries(entries ?? {}).map(([key, value]) => [`${part}/${key}`, String(value)]),
    ),
  ])
}

/** The same as the server takes it; what it would not understand is left out. */
export function choicesOf(decisions: Decisions): Choices {
  const part = (name: string) =>
    Object.entries(decisions).flatMap(([place, value]): [string, string][] =>
      place.startsWith(`${name}/`) ? [[place.slice(name.length + 1), value]] : [],
    )
  const { sheet, headerRow, keyDate, persons } = decisions
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow: Number(headerRow) }),
    ...(keyDate === undefined ? {} : { keyDate }),
    ...(persons === 'drop' || persons === 'department' ? { persons } : {}),
    ...some('columns', part('columns').flatMap(knownColumn)),
    ...some('statusWords', known<MeasureStatus>(part('statusWords'), measureStatuses)),
    ...some('departmentWords', part('departmentWords')),
    ...some('cells', part('cells')),
    ...some('matches', part('matches')),
    ...some('conflicts', known(part('conflicts'), ['file', 'stored'] as const).filter(isOfField)),
    ...skips(part('skipRows').map(([row]) => Number(row))),
  }
}

/** One more correction; one that says what holds anyway is none. */
export function corrected(
  corrections: Corrections,
  decisions: Decisions,
  { place, value }: { place: string; value: string | null },
): Corrections {
  const { [place]: _, ...others } = corrections
  return (decisions[place] ?? null) === value ? others : { ...others, [place]: value }
}

/** Another sheet: what was said about rows and columns of the former one holds no longer. */
export function withSheet(corrections: Corrections, decisions: Decisions, sheet: string): Corrections {
  const ofSheet = (place: string) => /^(?:columns|cells|skipRows|matches|conflicts)\/|^headerRow$/.test(place)
  const kept = Object.entries(corrections).filter(([place]) => !ofSheet(place))
  const gone = Object.keys(decisions).filter(ofSheet)
  const others = { ...Object.fromEntries(kept), ...Object.fromEntries(gone.map((place) => [place, null])) }
  return corrected(others, decisions, { place: placeOf.sheet, value: sheet })
}

/** What holds once the corrections are applied. */
export function applied(decisions: Decisions, corrections: Corrections): Decisions {
  const all = Object.entries({ ...decisions, ...corrections })
  return Object.fromEntries(all.flatMap(([place, value]) => (value === null ? [] : [[place, value]])))
}

/** Cells filled in behind the list's last column are goals: nothing else is asked for that a list may lack. */
export function withAddedGoals(choices: Choices, width: number): Choices {
  const added = Object.keys(choices.cells ?? {})
    .map((place) => Number(place.split(':')[1]))
    .filter((column) => column >= width && choices.columns?.[column] === undefined)
  if (added.length === 0) return choices
  return {
    ...choices,
    columns: { ...choices.columns, ...Object.fromEntries(added.map((at) => [at, 'goals'])) },
  }
}

/** True for what was decided about this row. */
export function isOfRow(place: string, row: number): boolean {
  const [part = '', key = ''] = place.split('/')
  return ['cells', 'skipRows', 'matches', 'conflicts'].includes(part) && key.split(':')[0] === String(row)
}

/** Corrections kept in the browser that still say something new. */
export function stillNew(draft: unknown, decisions: Decisions): Corrections {
  const entries = Object.entries(typeof draft === 'object' ? (draft ?? {}) : {})
  return entries.reduce<Corrections>(
    (kept, [place, value]) =>
      typeof value === 'string' || value === null ? corrected(kept, decisions, { place, value }) : kept,
    {},
  )
}

const fields: readonly ColumnField[] = [
  ...plainFields,
  ...Array.from({ length: 17 }, (_, at) => `goal-${at + 1}`).filter(isGoalField),
]

function isGoalField(field: string): field is Extract<ColumnField, `goal-${number}`> {
  return /^goal-(?:1[0-7]|[1-9])$/.test(field)
}

function isOfField([place]: readonly [string, string]): boolean {
  return comparedFields.some((field) => place.endsWith(`:${field}`)) || isOwnField(place.replace(/^\d+:/, ''))
}

function knownColumn([column, value]: readonly [string, string]): [string, ColumnField][] {
  const field = isOwnField(value) ? value : fields.find((candidate) => candidate === value)
  return field === undefined ? [] : [[column, field]]
}

function isOwnField(field: string): field is OwnField {
  return ownColumnId(field) !== null
}

function known<Value extends string>(entries: readonly [string, string][], values: readonly Value[]) {
  return entries.flatMap(([key, value]): [string, Value][] => {
    const found = values.find((candidate) => candidate === value)
    return found === undefined ? [] : [[key, found]]
  })
}

function some<Name extends string, Value>(name: Name, entries: readonly [string, Value][]) {
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) }
}

function skips(skipRows: readonly number[]) {
  return skipRows.length === 0 ? {} : { skipRows }
}
