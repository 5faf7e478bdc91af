import { type FieldConflict, isEmpty, isSame, mergeChanges, pick } from './merge-changes.ts'

export type SavePhase = 'idle' | 'pending' | 'saving' | 'saved' | 'failed' | 'conflict'

/** Who saved the version that got in between, as far as it is known. */
export type OtherEdit = { readonly by: string | null; readonly at: string | null }

/** A form that saves itself. `base` is what the server is known to hold at `version`; `edits` is what it lacks. */
export type Autosave<Values extends object> = {
  readonly phase: SavePhase
  readonly base: Values
  readonly version: number
  readonly edits: Partial<Values>
  readonly inFlight: Partial<Values> | null
  readonly savedAt: string | null
  readonly error: unknown
  readonly conflicts: readonly FieldConflict[]
  readonly other: OtherEdit | null
  readonly isRestored: boolean
  readonly mergedWith: OtherEdit | null
}

export type AutosaveAction<Values extends object> =
  | { type: 'edit'; change: Partial<Values> }
  | { type: 'restore'; base: Values; version: number; edits: Partial<Values> }
  | { type: 'send'; changes: Partial<Values> }
  | { type: 'saved'; version: number; at: string }
  | { type: 'failed'; error: unknown }
  | { type: 'fresh'; base: Values; version: number; other: OtherEdit }
  | { type: 'resolve'; choices: Readonly<Record<string, 'mine' | 'theirs'>> }
  | { type: 'discard' }

/** A form without edits on what the server holds. */
export function startAutosave<Values extends object>(base: Values, version: number): Autosave<Values> {
  return {
    phase: 'idle',
    base,
    version,
    edits: {},
    inFlight: null,
    savedAt: null,
    error: null,
    conflicts: [],
    other: null,
    isRestored: false,
    mergedWith: null,
  }
}

/** What the fields show: my edits over what the server holds. */
export function shownValues<Values extends object>({ base, edits }: Autosave<Values>): Values {
  return { ...base, ...edits }
}

/** The next state; nothing typed leaves `edits` before the server has answered or the person discards it. */
export function autosave<Values extends object>(
  state: Autosave<Values>,
  action: AutosaveAction<Values>,
): Autosave<Values> {
  switch (action.type) {
    case 'edit':
      return edited(state, action.change)
    case 'restore':
      return restored(state, action)
    case 'send':
      return { ...state, phase: 'saving', inFlight: action.changes, error: null }
    case 'saved':
      return saved(state, action)
    case 'failed':
      return { ...state, phase: 'failed', inFlight: null, error: action.error }
    case 'fresh':
      return refreshed(state, action)
    case 'resolve':
      return resolved(state, action.choices)
    case 'discard':
      return { ...startAutosave(state.base, state.version), savedAt: state.savedAt }
  }
}

function edited<Values extends object>(state: Autosave<Values>, change: Partial<Values>): Autosave<Values> {
  const { base, inFlight } = state
  // A value typed back to what it was needs no saving, unless the older value is on its way to the server.
  const edits = pick<Values>(
    { ...state.edits, ...change },
    (field) =>
      !isSame({ ...state.edits, ...change }[field], base[field]) || (inFlight !== null && field in inFlight),
  )
  const isHeld = state.phase === 'saving' || state.phase === 'conflict'
  return { ...state, edits, error: null, phase: isHeld ? state.phase : phaseFor(edits, state.savedAt) }
}

// What was typed since the page opened is younger than the draft.
function restored<Values extends object>(
  state: Autosave<Values>,
  draft: { base: Values; version: number; edits: Partial<Values> },
): Autosave<Values> {
  const edits = { ...draft.edits, ...state.edits }
  return {
    ...state,
    base: draft.base,
    version: draft.version,
    edits,
    phase: phaseFor(edits, null),
    isRestored: true,
  }
}

function saved<Values extends object>(
  state: Autosave<Values>,
  { version, at }: { version: number; at: string },
): Autosave<Values> {
  const sent = state.inFlight ?? {}
  const base = { ...state.base, ...sent }
  const edits = pick<Values>(state.edits, (field) => !isSame(state.edits[field], base[field]))
  return {
    ...state,
    phase: phaseFor(edits, at),
    base,
    version,
    edits,
    inFlight: null,
    savedAt: at,
    isRestored: false,
  }
}

// While an answer is under way the fresh version may be my own: it is judged when the answer is there.
function refreshed<Values extends object>(
  state: Autosave<Values>,
  fresh: { base: Values; version: number; other: OtherEdit },
): Autosave<Values> {
  if (state.phase === 'saving' || fresh.version < state.version) return state
  const { base, version, other } = fresh
  const { changes, conflicts } = mergeChanges(state.base, state.edits, base)
  if (conflicts.length > 0)
    return { ...state, phase: 'conflict', base, version, other, conflicts, inFlight: null }
  const isHeld = (state.phase === 'failed' || state.phase === 'conflict') && version === state.version
  const isMerge = version > state.version && !isEmpty(changes)
  return {
    ...state,
    phase: isHeld ? state.phase : phaseFor(changes, state.savedAt),
    base,
    version,
    edits: isHeld ? state.edits : changes,
    mergedWith: isMerge ? other : state.mergedWith,
    isRestored: state.isRestored && !isEmpty(changes),
  }
}

function resolved<Values extends object>(
  state: Autosave<Values>,
  choices: Readonly<Record<string, 'mine' | 'theirs'>>,
): Autosave<Values> {
  const dropped = new Set(
    state.conflicts.filter(({ field }) => choices[field] !== 'mine').map(({ field }) => field),
  )
  const edits = pick<Values>(state.edits, (field) => !dropped.has(field))
  return { ...state, phase: phaseFor(edits, state.savedAt), edits, conflicts: [], other: null, error: null }
}

function phaseFor(edits: object, savedAt: string | null): SavePhase {
  if (!isEmpty(edits)) return 'pending'
  return savedAt === null ? 'idle' : 'saved'
}
