/** Widths of columns in rem, by field. */
export type Widths = Readonly<Record<string, number>>

/** The widths a person chose in this browser; none when there are none or the browser keeps nothing. */
export function readWidths(municipality: string): Widths {
  try {
    return widthsIn(JSON.parse(window.localStorage.getItem(nameOf(municipality)) ?? '{}'))
  } catch {
    return {}
  }
}

export function keepWidths(municipality: string, widths: Widths): void {
  quietly(() => window.localStorage.setItem(nameOf(municipality), JSON.stringify(widths)))
}

export function dropWidths(municipality: string): void {
  quietly(() => window.localStorage.removeItem(nameOf(municipality)))
}

function widthsIn(kept: unknown): Widths {
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 4 && entry[1] <= 40,
    ),
  )
}

// A browser that stores nothing still works for this visit.
function quietly(write: () => void): void {
  try {
    write()
  } catch {
    return
  }
}

function nameOf(municipality: string): string {
  return `kommune17.grid.${municipality}`
}
