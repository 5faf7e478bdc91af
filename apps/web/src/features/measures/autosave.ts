import type { FieldIssue } from '@kommune17/domain'
import { type FieldConflict, type FieldValues, isSame, mergeChanges } from './merge-changes.ts'

export type SavePhase = 'idle' | 'pending' | 'saving' | 'saved' | 'failed' | 'conflict'

/** Who saved the version that got in between, as far as it is known. */
export type OtherEdit = { readonly by: string | null; readonly at: string | null }

/** A form that saves itself. `base` is what the server is known to hold at `version`; `edits` is what it lacks. */
export type Autosave = {
  readonly phase: SavePhase
  readonly base: FieldValues
  readonly version: number
  readonly edits: FieldValues
  readonly inFlight: FieldValues | null
  readonly savedAt: string | null
  readonly errorCode: string | null
  readonly issues: readonly FieldIssue[]
  readonly conflicts: readonly FieldConflict[]
  readonly other: OtherEdit | null
  readonly isRestored: boolean
  readonly mergedWith: OtherEdit | null
}

export type AutosaveAction =
  | { type: 'edit'; field: string; value: unknown }
  | { type: 'restore'; base: FieldValues; version: number; edits: FieldValues }
  | { type: 'send'; changes: FieldValues }
  | { type: 'saved'; version: number; at: string }
  | { type: 'failed'; code: string; issues: readonly FieldIssue[] }
  | { type: 'fresh'; base: FieldValues; version: number; other: OtherEdit }
  | { type: 'resolve'; choices: Readonly<Record<string, 'mine' | 'theirs'>> }
  | { type: 'discard' }

/** A form without edits on what the server holds. */
export function startAutosave(base: FieldValues, version: number): Autosave {
  return {
    phase: 'idle',
    base,
    version,
    edits: {},
    inFlight: null,
    savedAt: null,
    errorCode: null,
    issues: [],
    conflicts: [],
    other: null,
    isRestored: false,
    mergedWith: null,
  }
}

/** What the fields show: my edits over what the server holds. */
export function shownValues({ base, edits }: Autosave): FieldValues {
  return { ...base, ...edits }
}

/** The next state; nothing typed leaves `edits` before the server has answered or the person discards it. */
export function autosave(state: Autosave, action: AutosaveAction): Autosave {
  switch (action.type) {
    case 'edit':
      return edited(state, action)
    case 'restore':
      return { ...state, ...action, ...phaseFor(action.edits), isRestored: true }
    case 'send':
      return { ...state, phase: 'saving', inFlight: action.changes, errorCode: null, issues: [] }
    case 'saved':
      return saved(state, action)
    case 'failed':
      return { ...state, phase: 'failed', inFlight: null, errorCode: action.code, issues: action.issues }
    case 'fresh':
      return refreshed(state, action)
    case 'resolve':
      return resolved(state, action.choices)
    case 'discard':
      return { ...startAutosave(state.base, state.version), savedAt: state.savedAt }
  }
}

function edited(state: Autosave, { field, value }: { field: string; value: unknown }): Autosave {
  const { [field]: _, ...others } = state.edits
  // A value typed back to what it was needs no saving, unless the older value is on its way to the server.
  const isBack = isSame(value, state.base[field]) && !(state.inFlight && field in state.inFlight)
  const edits = isBack ? others : { ...others, [field]: value }
  const issues = state.issues.filter(
    ({ path }) => path.split('.').at(-1) !== field && !path.includes(`.${field}.`),
  )
  const phase = state.phase === 'saving' || state.phase === 'conflict' ? {} : phaseFor(edits, state.savedAt)
  return { ...state, edits, issues, ...phase }
}

function saved(state: Autosave, { version, at }: { version: number; at: string }): Autosave {
  const sent = state.inFlight ?? {}
  const edits = Object.fromEntries(
    Object.entries(state.edits).filter(([field, value]) => !(field in sent) || !isSame(sent[field], value)),
  )
  return {
    ...state,
    ...phaseFor(edits, at),
    base: { ...state.base, ...sent },
    version,
    edits,
    inFlight: null,
    savedAt: at,
    isRestored: false,
  }
}

// While an answer is under way the fresh version may be my own: it is judged when the answer is there.
function refreshed(
  state: Autosave,
  fresh: { base: FieldValues; version: number; other: OtherEdit },
): Autosave {
  if (state.phase === 'saving' || fresh.version < state.version) return state
  const { changes, conflicts } = mergeChanges(state.base, state.edits, fresh.base)
  if (conflicts.length > 0) {
    return {
      ...state,
      phase: 'conflict',
      conflicts,
      other: fresh.other,
      version: fresh.version,
      ...theirs(fresh),
    }
  }
  const isMerge = fresh.version > state.version && Object.keys(changes).length > 0
  return {
    ...state,
    ...phaseAfterRefresh(state, changes),
    base: fresh.base,
    version: fresh.version,
    edits: changes,
    conflicts: [],
    mergedWith: isMerge ? fresh.other : state.mergedWith,
  }
}

function theirs({ base }: { base: FieldValues }) {
  return { base, inFlight: null }
}

function phaseAfterRefresh(state: Autosave, edits: FieldValues): Pick<Autosave, 'phase'> {
  const isFailed = state.phase === 'failed' && state.errorCode !== 'conflict' && Object.keys(edits).length > 0
  return isFailed ? { phase: 'failed' } : phaseFor(edits, state.savedAt)
}

function resolved(state: Autosave, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Autosave {
  const dropped = state.conflicts.filter(({ field }) => choices[field] !== 'mine').map(({ field }) => field)
  const edits = Object.fromEntries(Object.entries(state.edits).filter(([field]) => !dropped.includes(field)))
  return { ...state, ...phaseFor(edits, state.savedAt), edits, conflicts: [], other: null, errorCode: null }
}

function phaseFor(edits: FieldValues, savedAt: string | null = null): Pick<Autosave, 'phase'> {
  if (Object.keys(edits).length > 0) return { phase: 'pending' }
  return { phase: savedAt === null ? 'idle' : 'saved' }
}
