import { type MouseEvent, type PointerEvent, useRef } from 'react'
import { at, isSamePlace, type Place } from './grid-selection.ts'
import type { GridFocus } from './use-grid-focus.ts'

/** Choosing cells by pointer: press and drag, Shift to extend, twice to open; by touch a second tap opens. */
export function useGridPointer(
  { selection, editing, select, extend, open }: GridFocus,
  onFollow: (href: string) => void,
) {
  const isDragging = useRef(false)
  const choose = (place: Place, isShift: boolean) =>
    select(isShift && place.row >= 0 ? { active: place, anchor: selection.anchor } : at(place))
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target)
      if (place === null || event.pointerType === 'touch' || event.button !== 0) return
      if (event.target instanceof Element && event.target.closest('a') !== null) return
      isDragging.current = place.row >= 0 && place.column >= 0
      choose(place, event.shiftKey)
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.buttons !== 1) isDragging.current = false
      const place = isDragging.current ? placeOf(event.target) : null
      if (place !== null && place.row >= 0 && place.column >= 0) extend(place)
    },
    onPointerUp: () => {
      isDragging.current = false
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (place !== null && place.row >= 0 && place.column >= 0 && editing === null) open(place, 'edit')
    },
    onClick: (event: MouseEvent) => {
      const href = linkOf(event)
      if (href !== null) {
        event.preventDefault()
        return onFollow(href)
      }
      const isTouch =
        event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch'
      const place = isTouch ? placeOf(event.target) : null
      if (place === null || place.row < 0 || place.column < 0) return
      if (isSamePlace(place, selection.active)) open(place, 'edit')
      else select(at(place))
    },
  }
}

// A link pressed plainly; with a key held down the browser opens it in a tab of its own.
function linkOf(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  return link !== null && isPlain ? link.getAttribute('href') : null
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
