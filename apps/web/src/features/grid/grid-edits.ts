import { type CellValue, isSameCell } from '@kommune17/domain'
import {
  type CellEntries,
  type CellEntry,
  type CellPlace,
  entryOf,
  isAwaited,
  listEntries,
  noEntries,
  type PlacedEntry,
  withEntries,
} from './cell-entries.ts'
import type { CellProblem } from './parse-cell.ts'

/** One cell of an action: from one value to another. */
export type CellStep = CellPlace & { readonly before: CellValue; readonly after: CellValue }

/** Text that is no value: kept and marked, never sent. */
export type UnreadStep = CellPlace & {
  readonly before: CellValue
  readonly text: string
  readonly problem: CellProblem
}

/** What one action did, to be undone in one step. */
export type EditStep = {
  readonly id: number
  readonly cells: readonly CellStep[]
  readonly unread: readonly UnreadStep[]
}

export type GridEdits = {
  readonly entries: CellEntries
  readonly past: readonly EditStep[]
  readonly future: readonly EditStep[]
  readonly nextId: number
}

export type CellAnswer = CellPlace &
  (
    | { readonly outcome: 'changed'; readonly before: CellValue; readonly after: CellValue }
    | { readonly outcome: 'unchanged'; readonly value: CellValue }
    | { readonly outcome: 'invalid'; readonly problem: CellProblem }
    | {
        readonly outcome: 'conflict'
        readonly current: CellValue
        readonly by: string | null
        readonly at: string | null
      }
  )

/** What was sent and what came back; `consequences` are cells that changed because of it. */
export type Answered = {
  readonly stepId: number | null
  readonly sent: readonly CellStep[]
  readonly answers: readonly CellAnswer[]
  readonly consequences: readonly CellStep[]
}

export type GridAction =
  | { readonly type: 'edit'; readonly cells: readonly CellStep[]; readonly unread: readonly UnreadStep[] }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'answered'; readonly answered: Answered }
  | { readonly type: 'failed'; readonly sent: readonly CellStep[] }
  | { readonly type: 'resend'; readonly cells: readonly CellStep[] }
  | { readonly type: 'drop'; readonly places: readonly CellPlace[] }
  | { readonly type: 'restore'; readonly entries: readonly (CellPlace & { readonly entry: CellEntry })[] }

const mostSteps = 20

export const noEdits: GridEdits = { entries: noEntries, past: [], future: [], nextId: 1 }

/** The next state of everything typed and not yet known to the server; nothing typed leaves it before an answer or a choice. */
export function gridEdits(state: GridEdits, action: GridAction): GridEdits {
  switch (action.type) {
    case 'edit':
      return edited(state, action)
    case 'undo':
      return undone(state)
    case 'redo':
      return redone(state)
    case 'answered':
      return answered(state, action.answered)
    case 'failed':
      return { ...state, entries: withEntries(state.entries, failedEntries(state.entries, action.sent)) }
    case 'resend':
      return { ...state, entries: withEntries(state.entries, action.cells.map(sending)) }
    case 'drop':
      return { ...state, entries: withEntries(state.entries, action.places.map(dropped)) }
    case 'restore':
      return { ...state, entries: withEntries(state.entries, action.entries) }
  }
}

/** The cells that lead back from an action: what it changed, the other way round. */
export function reversedCells({ cells }: EditStep): CellStep[] {
  return cells.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }))
}

/** What failed and can be sent again, with the value the server is known to hold. */
export function resendable(entries: CellEntries): CellStep[] {
  return listEntries(entries).flatMap(({ measureId, field, entry }) =>
    entry.phase === 'failed' ? [{ measureId, field, before: entry.before, after: entry.value }] : [],
  )
}

function edited(state: GridEdits, { cells, unread }: Pick<EditStep, 'cells' | 'unread'>): GridEdits {
  if (cells.length + unread.length === 0) return state
  // The known value typed over a mark only takes the mark away: nothing to send, nothing to undo.
  const changed = cells.filter(({ before, after }) => !isSameCell(before, after))
  const entries = applied(state.entries, { cells, unread })
  if (changed.length + unread.length === 0) return { ...state, entries }
  const step: EditStep = { id: state.nextId, cells: changed, unread }
  return {
    entries,
    past: [...state.past, step].slice(-mostSteps),
    future: [],
    nextId: state.nextId + 1,
  }
}

function undone(state: GridEdits): GridEdits {
  const step = state.past.at(-1)
  if (step === undefined) return state
  const back = withEntries(state.entries, [
    ...reversedCells(step).map((cell) => (wasStored(state.entries, cell) ? sending(cell) : dropped(cell))),
    ...step.unread.map(dropped),
  ])
  return { ...state, entries: back, past: state.past.slice(0, -1), future: [...state.future, step] }
}

function redone(state: GridEdits): GridEdits {
  const step = state.future.at(-1)
  if (step === undefined) return state
  return {
    ...state,
    entries: applied(state.entries, step),
    past: [...state.past, step].slice(-mostSteps),
    future: state.future.slice(0, -1),
  }
}

function applied(entries: CellEntries, { cells, unread }: Pick<EditStep, 'cells' | 'unread'>): CellEntries {
  return withEntries(entries, [
    ...cells.map(sending),
    ...unread.map(({ measureId, field, before, text, problem }) => ({
      measureId,
      field,
      entry: { phase: 'unread' as const, before, text, problem },
    })),
  ])
}

/** False for a value the server refused or somebody else was faster with: there is nothing to take back. */
export function wasStored(entries: CellEntries, place: CellPlace): boolean {
  const phase = entryOf(entries, place)?.phase
  return phase === undefined || phase === 'sending' || phase === 'failed'
}

function answered(state: GridEdits, { stepId, sent, answers, consequences }: Answered): GridEdits {
  const asked = new Map(sent.map((cell) => [placeKey(cell), cell]))
  const changes = answers.flatMap((answer): PlacedEntry[] => {
    const cell = asked.get(placeKey(answer))
    if (cell === undefined || !isAwaited(entryOf(state.entries, answer), cell.after)) return []
    return [settledEntry(cell, answer)]
  })
  const settled = (step: EditStep) => (step.id === stepId ? settledStep(step, answers, consequences) : step)
  return {
    ...state,
    entries: withEntries(state.entries, changes),
    past: state.past.map(settled),
    future: state.future.map(settled),
  }
}

function settledEntry({ measureId, field, before, after }: CellStep, answer: CellAnswer): PlacedEntry {
  const place = { measureId, field }
  if (answer.outcome === 'invalid') {
    return { ...place, entry: { phase: 'refused', before, value: after, problem: answer.problem } }
  }
  if (answer.outcome !== 'conflict') return { ...place, entry: null }
  const { current, by, at } = answer
  return { ...place, entry: { phase: 'conflict', before: current, value: after, by, at } }
}

// The server says what really changed: a completed measure stands at 100 %, whoever typed only the status.
function settledStep(
  step: EditStep,
  answers: readonly CellAnswer[],
  consequences: readonly CellStep[],
): EditStep {
  const byPlace = new Map(answers.map((answer) => [placeKey(answer), answer]))
  const cells = step.cells.map((cell) => {
    const answer = byPlace.get(placeKey(cell))
    return answer?.outcome === 'changed' ? { ...cell, before: answer.before, after: answer.after } : cell
  })
  const known = new Set(cells.map(placeKey))
  return { ...step, cells: [...cells, ...consequences.filter((cell) => !known.has(placeKey(cell)))] }
}

function failedEntries(entries: CellEntries, sent: readonly CellStep[]): PlacedEntry[] {
  return sent.flatMap((cell): PlacedEntry[] => {
    if (!isAwaited(entryOf(entries, cell), cell.after)) return []
    const { measureId, field, before, after } = cell
    return [{ measureId, field, entry: { phase: 'failed', before, value: after } }]
  })
}

function sending({ measureId, field, before, after }: CellStep): PlacedEntry {
  if (isSameCell(before, after)) return { measureId, field, entry: null }
  return { measureId, field, entry: { phase: 'sending', before, value: after } }
}

function dropped({ measureId, field }: CellPlace): PlacedEntry {
  return { measureId, field, entry: null }
}

export function placeKey({ measureId, field }: CellPlace): string {
  return `${measureId}/${field}`
}
