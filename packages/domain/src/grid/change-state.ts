import type { IsoDate } from '../dates/iso-date.ts'
import { DomainError } from '../errors.ts'
import type { StatusUpdate } from '../measures/measure-history.ts'
import { latestUpdate } from '../progress/latest-update.ts'
import { type DecidedUpdate, decideUpdate } from '../progress/record-progress.ts'
import type { StatusCell } from './status-cell.ts'

/** A status update with its note, where the reason for discarding stands. */
export type NotedUpdate = StatusUpdate & { readonly note: string | null }

export type AskedState = { readonly status?: StatusCell; readonly progress?: number | null }

export type DecidedState = {
  readonly update: DecidedUpdate | null
  readonly refused: ReadonlyMap<'status' | 'progress', DomainError>
}

type Question = {
  readonly updates: readonly NotedUpdate[]
  readonly asked: AskedState
  readonly today: IsoDate
}

/** The one status update that status and progress typed into the grid stand for; what the rules refuse is left out. */
export function decideState({ updates, asked, today }: Question): DecidedState {
  const refused = new Map<'status' | 'progress', DomainError>()
  let rest = asked
  while (rest.status !== undefined || rest.progress !== undefined) {
    const attempt = tryState({ updates, asked: rest, today })
    if (!('field' in attempt)) return { update: attempt, refused }
    refused.set(attempt.field, attempt.error)
    rest = without(rest, attempt.field)
  }
  return { update: null, refused }
}

type Refusal = { readonly field: 'status' | 'progress'; readonly error: DomainError }

function tryState({ updates, asked, today }: Question): DecidedUpdate | Refusal {
  const { status, reason: note } = asked.status ?? {
    status: latestUpdate(updates, today)?.status ?? 'unknown',
    reason: null,
  }
  const progress = asked.progress ?? null
  try {
    // Without a status there is no reason to ask for: what does not fit is the figure.
    if (status === 'discarded' && asked.status === undefined)
      throw new DomainError('progress-not-allowed', { status })
    const update = decideUpdate({ status, progress, keyDate: null, note }, today)
    if (isOverruled(update, asked)) throw new DomainError('progress-not-allowed', { status })
    // An update without a figure keeps the one before; whoever empties the cell means the opposite.
    return { ...update, clearsProgress: asked.progress === null && update.progress === null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { field: error.code === 'progress-not-allowed' ? 'progress' : 'status', error }
  }
}

// The rules let "completed" say 100 whatever was stated; in a grid the person must see that their figure was not taken.
function isOverruled({ status }: DecidedUpdate, asked: AskedState): boolean {
  if (status !== 'completed' || asked.progress === undefined || asked.progress === 100) return false
  return asked.progress !== null || asked.status === undefined
}

function without(asked: AskedState, field: 'status' | 'progress'): AskedState {
  const { status, progress } = asked
  if (field === 'status') return progress === undefined ? {} : { progress }
  return status === undefined ? {} : { status }
}
