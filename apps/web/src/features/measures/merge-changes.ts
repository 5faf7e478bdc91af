/** The fields of a measure as a form holds them: plain JSON values. */
export type FieldValues = Readonly<Record<string, unknown>>

export type FieldConflict = {
  readonly field: string
  readonly before: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export type Merge = {
  /** What can be sent on top of their version without asking. */
  readonly changes: FieldValues
  /** Fields both sides changed to different values: only a person can decide. */
  readonly conflicts: readonly FieldConflict[]
}

/** Lays my edits over their version: what only I changed stays mine, what we both changed alike is settled. */
export function mergeChanges(before: FieldValues, mine: FieldValues, theirs: FieldValues): Merge {
  const edited = Object.keys(mine).filter((field) => !isSame(mine[field], theirs[field]))
  const isTheirs = (field: string) => !isSame(before[field], theirs[field])
  return {
    changes: Object.fromEntries(
      edited.filter((field) => !isTheirs(field)).map((field) => [field, mine[field]]),
    ),
    conflicts: edited
      .filter(isTheirs)
      .map((field) => ({ field, before: before[field], mine: mine[field], theirs: theirs[field] })),
  }
}

/** True for equal plain values; the order of list entries counts. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
