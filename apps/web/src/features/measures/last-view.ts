import type { MeasureSearch } from '../../search.ts'

type View = { readonly municipality: string; readonly search: MeasureSearch; readonly opened: string | null }

const last: { view: View | null } = { view: null }

/** Remembers, for this visit, how the list of a municipality is shown. */
export function rememberView(municipality: string, search: MeasureSearch): void {
  const opened = isLast(municipality, search) ? (last.view?.opened ?? null) : null
  last.view = { municipality, search, opened }
}

/** The measure that was opened from the list as it is shown. */
export function rememberOpened(measureId: string): void {
  if (last.view !== null) last.view = { ...last.view, opened: measureId }
}

/** How the list of this municipality was last shown, so that the way back leads to the same rows. */
export function lastSearch(municipality: string): MeasureSearch {
  return last.view?.municipality === municipality ? last.view.search : {}
}

/** The measure opened from exactly this view, told once: the focus goes back to its row. */
export function takeOpened(municipality: string, search: MeasureSearch): string | null {
  if (last.view === null || !isLast(municipality, search)) return null
  const { opened } = last.view
  last.view = { ...last.view, opened: null }
  return opened
}

function isLast(municipality: string, search: MeasureSearch): boolean {
  return (
    last.view?.municipality === municipality && JSON.stringify(last.view.search) === JSON.stringify(search)
  )
}
