type Row = { readonly id: string }

/**
 * The rows of a fresh answer in the order people had before their eyes: a row that now sorts elsewhere stays in place,
 * one the filter no longer finds stays while `isKept` says so, new ones come last.
 */
export function steadyRows<Kept extends Row>(
  former: readonly Kept[],
  fresh: readonly Kept[],
  isKept: (id: string) => boolean,
): readonly Kept[] {
  const left = new Map(fresh.map((row) => [row.id, row]))
  const known = former.flatMap((row) => {
    const next = left.get(row.id)
    left.delete(row.id)
    if (next !== undefined) return [next]
    return isKept(row.id) ? [row] : []
  })
  return [...known, ...left.values()]
}
