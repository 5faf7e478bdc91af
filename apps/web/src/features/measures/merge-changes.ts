export type FieldConflict = {
  readonly field: string
  readonly before: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export type Merge<Values extends object> = {
  /** What can be sent on top of their version without asking. */
  readonly changes: Partial<Values>
  /** Fields both sides changed to different values: only a person can decide. */
  readonly conflicts: readonly FieldConflict[]
}

/** Lays my edits over their version: what only I changed stays mine, what we both changed alike is settled. */
export function mergeChanges<Values extends object>(
  before: Values,
  mine: Partial<Values>,
  theirs: Values,
): Merge<Values> {
  const edited = pick(mine, (field) => !isSame(mine[field], theirs[field]))
  const isTheirs = (field: keyof Values) => !isSame(before[field], theirs[field])
  return {
    changes: pick(edited, (field) => !isTheirs(field)),
    conflicts: keysOf(edited)
      .filter(isTheirs)
      .map((field) => ({ field, before: before[field], mine: mine[field], theirs: theirs[field] })),
  }
}

/** True for equal plain values; the order of list entries counts. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** The fields of a change that pass the test. */
export function pick<Values extends object>(
  change: Partial<Values>,
  isWanted: (field: keyof Values & string) => boolean,
): Partial<Values> {
  const kept: Partial<Values> = { ...change }
  for (const field of keysOf(kept)) if (!isWanted(field)) delete kept[field]
  return kept
}

export function keysOf<Values extends object>(change: Partial<Values>): (keyof Values & string)[] {
  const keys: (keyof Values & string)[] = []
  for (const key in change) keys.push(key)
  return keys
}

export function isEmpty(change: object): boolean {
  return Object.keys(change).length === 0
}
