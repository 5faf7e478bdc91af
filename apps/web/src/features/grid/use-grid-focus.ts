import { useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  at,
  type Extent,
  firstSelection,
  isSamePlace,
  type Place,
  type Selection,
  withinExtent,
} from './grid-selection.ts'

/** `replace`: the first key begins a new content; `edit`: the cell is opened as it is. */
export type Editing = { readonly place: Place; readonly mode: 'replace' | 'edit' }

/** Which cell has the focus, which block is chosen, which cell is open, and which one is asked about. */
export function useGridFocus(extent: Extent) {
  const [selected, setSelected] = useState<Selection>(firstSelection)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [asked, setAsked] = useState<Place | null>(null)
  // The grid takes the focus only after somebody did something in it.
  const isWanted = useRef(false)
  const selection = useMemo(() => {
    const isInside = isWithin(selected.active, extent) && isWithin(selected.anchor, extent)
    return isInside ? selected : withinExtent(selected, extent)
  }, [selected, extent])
  const select = useCallback((next: Selection) => {
    isWanted.current = true
    setSelected(next)
  }, [])
  const actions = useMemo(
    () => ({
      select,
      extend: (active: Place) =>
        setSelected((former) => (isSamePlace(former.active, active) ? former : { ...former, active })),
      // The key that opens a cell must already reach its field.
      open: (place: Place, mode: Editing['mode']) =>
        flushSync(() => {
          setSelected(at(place))
          setEditing({ place, mode })
        }),
      /** A dialog asks for what is still missing of this cell's value. */
      ask: (place: Place) => {
        select(at(place))
        setAsked(place)
      },
      endAsking: () => setAsked(null),
      close: (takesFocus: boolean) => {
        if (takesFocus) isWanted.current = true
        setEditing(null)
      },
    }),
    [select],
  )
  return { selection, editing, asked, isWanted, ...actions }
}

export type GridFocus = ReturnType<typeof useGridFocus>

function isWithin({ row, column }: Place, { rows, columns }: Extent): boolean {
  return row < rows && column < columns
}
