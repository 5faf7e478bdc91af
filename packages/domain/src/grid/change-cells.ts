import type { IsoDate } from '../dates/iso-date.ts'
import { DomainError, type ErrorCode, type ErrorDetails } from '../errors.ts'
import type { FieldIssue } from '../inputs/field-issues.ts'
import type { MeasureChanges, MeasureFields } from '../inputs/measure-inputs.ts'
import { refuseEndBeforeStart } from '../measures/change-measure.ts'
import { ownColumnId } from '../own-columns/change-own.ts'
import type { OwnColumn } from '../own-columns/own-column.ts'
import type { DecidedUpdate } from '../progress/record-progress.ts'
import { type CellValue, isSameCell, parseCell } from './cell-values.ts'
import { type AskedState, decideState, type NotedUpdate } from './change-state.ts'
import { type CellLink, decideGoals, type GoalsDecision } from './goals-cell.ts'
import { gridCells, stateCells } from './grid-cells.ts'
import type { PlainGridField } from './grid-fields.ts'
import { readStatusCell } from './status-cell.ts'

/** What a person asks of one cell: the value they saw, and the one it shall have. */
export type AskedCell = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type CellOutcome = { readonly field: string } & (
  | { readonly outcome: 'changed'; readonly before: CellValue; readonly after: CellValue }
  | { readonly outcome: 'unchanged'; readonly value: CellValue }
  | { readonly outcome: 'conflict'; readonly current: CellValue }
  | { readonly outcome: 'invalid'; readonly code: ErrorCode; readonly details: ErrorDetails }
)

export type CellDifference = {
  readonly field: string
  readonly before: CellValue
  readonly after: CellValue
}

/** A stored measure with all that its cells depend on. */
export type ChangeableMeasure = Pick<MeasureFields, PlainGridField | 'own'> & {
  readonly version: number
  readonly archivedOn: IsoDate | null
  readonly updates: readonly NotedUpdate[]
  readonly links: readonly CellLink[]
}

/** What the person may do with this measure; `lead` asks whether they could have taken it from that department. */
export type CellPowers = {
  readonly change: boolean
  readonly log: boolean
  readonly link: boolean
  readonly release: boolean
  readonly lead: (departmentId: string | null) => boolean
}

/** The municipality's own structure; any other id, and any other own column, is unknown. */
export type KnownStructure = {
  readonly departmentId: ReadonlySet<string>
  readonly fieldId: ReadonlySet<string>
  readonly programmeId: ReadonlySet<string>
  readonly columns: readonly OwnColumn[]
}

export type CellQuestion = {
  readonly measure: ChangeableMeasure
  readonly cells: readonly AskedCell[]
  readonly may: CellPowers
  readonly known: KnownStructure
  readonly today: IsoDate
}

/** What to store of a measure, and what to say about each cell, in the order in which they were asked. */
export type DecidedCells = {
  readonly outcomes: readonly CellOutcome[]
  /** Cells nobody asked for that change all the same: a completed measure stands at 100 %. */
  readonly consequences: readonly CellDifference[]
  readonly version: number
  readonly changes: MeasureChanges
  readonly update: DecidedUpdate | null
  readonly goals: GoalsDecision | null
}

/**
 * Decides one measure's part of a paste, a bulk edit or an undo. Each cell stands for itself: stored already, changed by
 * somebody else since it was seen (`conflict`), not valid, or to be stored; the others are kept.
 */
export function changeCells(question: CellQuestion): DecidedCells {
  const { measure, today } = question
  const judged = new Map(question.cells.map((cell) => [cell.field, judge(cell, question)]))
  refuseReversed(judged, measure, ['plannedStart', 'plannedEnd'])
  refuseReversed(judged, measure, ['actualStart', 'actualEnd'])
  const state = decideState({ updates: measure.updates, asked: askedState(judged), today })
  for (const [field, error] of state.refused) judged.set(field, refusal(field, error))
  const { update } = state
  const consequences = update === null ? [] : settleState(judged, { measure, update, today })
  const changes = plainChanges(judged)
  const goals = judged.get('goals')
  return {
    outcomes: [...judged.values()],
    consequences,
    version: Object.keys(changes).length === 0 ? measure.version : measure.version + 1,
    changes,
    update,
    goals: goals?.outcome === 'changed' ? goalsDecision(measure.links, goals.after) : null,
  }
}

type Judged = Map<string, CellOutcome>

function judge({ field, before, after }: AskedCell, question: CellQuestion): CellOutcome {
  const { measure, known, today: asOf } = question
  const { columns } = known
  const asked = parseCell(field, after, columns)
  if (!asked.isValid) return invalidInput(field, asked.issue)
  const { updates, links } = measure
  const stored = gridCells({ fields: measure, updates, links }, { asOf, columns })[field] ?? null
  if (isSameCell(stored, asked.value)) return { field, outcome: 'unchanged', value: stored }
  const seen = parseCell(field, before, columns)
  // What was never reported is no status one could choose, yet it is what the person saw.
  const isSeen = before === stored || (seen.isValid && isSameCell(stored, seen.value))
  if (!isSeen) return { field, outcome: 'conflict', current: stored }
  const error = forbidden(field, asked.value, question)
  if (error !== null) return refusal(field, error)
  return { field, outcome: 'changed', before: stored, after: asked.value }
}

function invalidInput(field: string, issue: FieldIssue): CellOutcome {
  const details = { issue: issue.code, ...issue.details }
  return { field, outcome: 'invalid', code: 'invalid-input', details }
}

function refusal(field: string, { code, details }: DomainError): CellOutcome {
  return { field, outcome: 'invalid', code, details }
}

function forbidden(
  field: string,
  after: CellValue,
  { measure, may, known }: CellQuestion,
): DomainError | null {
  const { archivedOn } = measure
  if (archivedOn !== null) return new DomainError('already-archived', { archivedOn })
  if (!isPermitted(field, may)) return new DomainError('forbidden')
  if (field === 'goals') return hasNoGoal(after) ? new DomainError('last-goal') : null
  if (field !== 'departmentId' && field !== 'fieldId' && field !== 'programmeId') return null
  const id = typeof after === 'string' ? after : null
  if (id !== null && !known[field].has(id)) return new DomainError('not-found', { field })
  return field === 'departmentId' && !may.lead(id) ? new DomainError('forbidden') : null
}

function hasNoGoal(cell: CellValue): boolean {
  return typeof cell === 'object' && cell?.primary.length === 0 && cell.secondary.length === 0
}

function isPermitted(field: string, may: CellPowers): boolean {
  if (field === 'status' || field === 'progress') return may.log
  if (field === 'goals') return may.link
  return may.change && (field !== 'visibility' || may.release)
}

type Pair = readonly ['plannedStart', 'plannedEnd'] | readonly ['actualStart', 'actualEnd']

// Of a period that would end before it begins, first the end is not taken, then the start.
function refuseReversed(judged: Judged, measure: ChangeableMeasure, pair: Pair): void {
  for (const field of [pair[1], pair[0]]) {
    const error = reversal(judged, measure, pair)
    if (error === null) return
    if (judged.get(field)?.outcome === 'changed') judged.set(field, refusal(field, error))
  }
}

function reversal(judged: Judged, measure: ChangeableMeasure, [start, end]: Pair): DomainError | null {
  const none = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null }
  const { [start]: newStart = measure[start], [end]: newEnd = measure[end] } = plainChanges(judged)
  try {
    refuseEndBeforeStart({ ...none, [start]: newStart, [end]: newEnd })
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

const elsewhere: readonly string[] = ['status', 'progress', 'goals']

function plainChanges(judged: Judged): MeasureChanges {
  const changed = [...judged.values()].flatMap((cell) =>
    cell.outcome === 'changed' && !elsewhere.includes(cell.field) ? [cell] : [],
  )
  const own = changed.flatMap(({ field, after }) => {
    const id = ownColumnId(field)
    const isValue = typeof after === 'string' || typeof after === 'number' || after === null
    return id !== null && isValue ? [[id, after] as const] : []
  })
  const plain = changed.filter(({ field }) => ownColumnId(field) === null)
  return {
    ...Object.fromEntries(plain.map(({ field, after }) => [field, after])),
    ...(own.length === 0 ? {} : { own: Object.fromEntries(own) }),
  }
}

function askedState(judged: Judged): AskedState {
  const status = judged.get('status')
  const progress = judged.get('progress')
  const cell = status?.outcome === 'changed' ? readStatusCell(status.after) : null
  const figure = progress?.outcome === 'changed' ? progress.after : undefined
  return {
    ...(cell === null ? {} : { status: cell }),
    ...(figure === null || typeof figure === 'number' ? { progress: figure } : {}),
  }
}

type Settled = {
  readonly measure: ChangeableMeasure
  readonly update: DecidedUpdate
  readonly today: IsoDate
}

// What the cells show afterwards is for the domain to say, not for what was typed.
function settleState(judged: Judged, { measure, update, today }: Settled): CellDifference[] {
  const before = stateCells(measure.updates, today)
  const added = { ...update, id: '\uffff', recordedAt: '9999' }
  const after = stateCells([...measure.updates, added], today)
  return (['status', 'progress'] as const).flatMap((field) => {
    const difference = { field, before: before[field], after: after[field] }
    const cell = judged.get(field)
    if (cell?.outcome === 'changed') {
      const value = difference.after
      const isSame = isSameCell(difference.before, value)
      judged.set(
        field,
        isSame ? { field, outcome: 'unchanged', value } : { ...difference, outcome: 'changed' },
      )
      return []
    }
    return isSameCell(difference.before, difference.after) ? [] : [difference]
  })
}

function goalsDecision(links: readonly CellLink[], after: CellValue): GoalsDecision | null {
  return typeof after === 'object' && after !== null ? decideGoals(links, after) : null
}
