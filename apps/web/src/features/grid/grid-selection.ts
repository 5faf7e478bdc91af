/** A place in the grid; row −1 is the header, column −1 the boxes that choose rows. */
export type Place = { readonly row: number; readonly column: number }

/** The cell with the focus, and the other corner of the block that is chosen with it. */
export type Selection = { readonly active: Place; readonly anchor: Place }

export type Block = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How many rows and columns there are, and how many rows one page of the screen holds. */
export type Extent = { readonly rows: number; readonly columns: number; readonly page: number }

export type Stroke = { readonly key: string; readonly isShift: boolean; readonly isControl: boolean }

export const firstSelection: Selection = at({ row: 0, column: 0 })

export function at(place: Place): Selection {
  return { active: place, anchor: place }
}

/** The chosen cells; header and boxes are never part of them. */
export function blockOf({ active, anchor }: Selection): Block {
  return {
    top: Math.max(0, Math.min(active.row, anchor.row)),
    bottom: Math.max(active.row, anchor.row),
    left: Math.max(0, Math.min(active.column, anchor.column)),
    right: Math.max(active.column, anchor.column),
  }
}

export function isInBlock({ top, bottom, left, right }: Block, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column
}

/** Keeps a selection inside a grid that lost rows or columns. */
export function withinExtent({ active, anchor }: Selection, extent: Extent): Selection {
  return { active: clamped(active, extent), anchor: clamped(anchor, extent) }
}

type Step = (place: Place, extent: Extent) => Place

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.min(row, Math.max(0, row - page)), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
}

const farSteps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** Where a key leads; with Shift the block grows instead. Null for a key that does not move. */
export function moved(selection: Selection, stroke: Stroke, extent: Extent): Selection | null {
  const step = (stroke.isControl ? farSteps : steps)[stroke.key]
  if (step === undefined) return null
  const next = clamped(step(selection.active, extent), extent)
  if (!stroke.isShift) return at(next)
  const active = { row: Math.max(0, next.row), column: Math.max(0, next.column) }
  return {
    active,
    anchor: { row: Math.max(0, selection.anchor.row), column: Math.max(0, selection.anchor.column) },
  }
}

/** The next cell of a tab through the rows, or null where the grid ends and the focus leaves it. */
export function tabbed({ active }: Selection, isBack: boolean, { rows, columns }: Extent): Selection | null {
  if (active.row < 0) return null
  const index = active.row * columns + Math.max(0, active.column) + (isBack ? -1 : 1)
  if (index < 0 || index >= rows * columns) return null
  return at({ row: Math.floor(index / columns), column: index % columns })
}

/** All cells, with the focus where it is. */
export function everything({ active }: Selection, { rows, columns }: Extent): Selection {
  const last = { row: rows - 1, column: columns - 1 }
  const isLast = isSamePlace(active, last)
  return isLast ? { active, anchor: { row: 0, column: 0 } } : { active: { row: 0, column: 0 }, anchor: last }
}

function clamped({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: between(row, -1, rows - 1), column: between(column, -1, columns - 1) }
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
