import { type KeyboardEvent, useRef } from 'react'
import { entryOf } from './cell-entries.ts'
import { at, type Extent, everything, moved, type Selection, tabbed } from './grid-selection.ts'
import type { GridActions } from './use-grid-actions.ts'
import type { GridFocus } from './use-grid-focus.ts'
import type { GridWork } from './use-grid-work.ts'

export type KeyTargets = {
  readonly work: GridWork
  readonly focus: GridFocus
  readonly actions: GridActions
  readonly extent: Extent
  readonly onChooseRow: (row: number) => void
  readonly onOpenMeasure: (row: number) => void
  /** Leads into the note of the cell with the focus; false when it has none. */
  readonly onNote: () => boolean
}

type Handler = (event: KeyboardEvent) => boolean

/** What the keys do while no cell is open. */
export function useGridKeys(targets: KeyTargets) {
  const isLeaving = useRef(false)
  return (event: KeyboardEvent) => {
    const wasLeaving = isLeaving.current
    isLeaving.current = event.key === 'Escape' || (wasLeaving && event.key === 'Shift')
    // Escape, then Tab: the way out of a grid whose Tab goes from cell to cell.
    if (event.key === 'Tab' && wasLeaving) return
    const handlers: Handler[] = [
      (it) => handleControl(it, targets),
      (it) => handleMove(it, targets),
      (it) => handleCell(it, targets),
    ]
    if (handlers.some((handle) => handle(event))) event.preventDefault()
    else beginTyping(event, targets)
  }
}

function isControl(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')
}

function handleControl(event: KeyboardEvent, { focus, actions, extent, onOpenMeasure }: KeyTargets): boolean {
  if (!isControl(event) || event.altKey) return false
  const { active } = focus.selection
  const commands: Readonly<Record<string, () => void>> = {
    z: event.shiftKey ? actions.redo : actions.undo,
    y: actions.redo,
    d: actions.fill,
    a: () => focus.select(everything(focus.selection, extent)),
    enter: () => onOpenMeasure(active.row),
  }
  const command = commands[event.key.toLowerCase()]
  command?.()
  return command !== undefined
}

function handleMove(event: KeyboardEvent, { focus, extent }: KeyTargets): boolean {
  if (event.altKey) return false
  const stroke = { key: event.key, isShift: event.shiftKey, isControl: isControl(event) }
  const next =
    event.key === 'Tab'
      ? tabbed(focus.selection, event.shiftKey, extent)
      : moved(focus.selection, stroke, extent)
  if (next !== null) focus.select(next)
  return next !== null
}

function handleCell(event: KeyboardEvent, targets: KeyTargets): boolean {
  const { focus, onChooseRow, onNote } = targets
  const { active } = focus.selection
  if (event.key === 'Escape') {
    focus.select(at(active))
    return true
  }
  if (active.row < 0 || isControl(event)) return false
  if (event.altKey) return event.key === 'ArrowDown' && onNote()
  if (event.key === ' ' && (event.shiftKey || active.column < 0)) {
    onChooseRow(active.row)
    return true
  }
  return active.column >= 0 && handleContent(event.key, targets)
}

function handleContent(key: string, targets: KeyTargets): boolean {
  const { focus, actions } = targets
  if (key === 'Delete' || key === 'Backspace') actions.clear()
  else if (key !== 'Enter' && key !== 'F2') return false
  else if (!openNote(targets)) focus.open(focus.selection.active, 'edit')
  return true
}

// Between two values there is nothing to type: Enter leads to the choice.
function openNote({ work, focus, onNote }: KeyTargets): boolean {
  const { row, column } = focus.selection.active
  const cell = work.findCell(row, column)
  if (cell === null) return true
  const place = { measureId: cell.measureId, field: cell.column.field }
  if (entryOf(work.editor.entries, place)?.phase === 'conflict') return onNote()
  return cell.isReadOnly
}

// The key itself is left to the field that has just opened, so that dead keys and input methods work.
function beginTyping(event: KeyboardEvent, { work, focus }: KeyTargets): void {
  const { active } = focus.selection
  const isText = [...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process'
  if (!isText || isControl(event) || (event.altKey && !event.getModifierState('AltGraph'))) return
  if (active.row < 0 || active.column < 0) return
  if (work.findCell(active.row, active.column)?.isReadOnly === false) focus.open(active, 'replace')
  else event.preventDefault()
}

/** Where the focus goes after a cell was closed. */
export function afterCommit(selection: Selection, go: Go, extent: Extent): Selection {
  if (go === 'next' || go === 'previous') return tabbed(selection, go === 'previous', extent) ?? selection
  const keys = { down: 'ArrowDown', up: 'ArrowUp', left: 'ArrowLeft', right: 'ArrowRight', stay: '' }
  const stroke = { key: keys[go], isShift: false, isControl: false }
  const next = moved(at(selection.active), stroke, extent)
  return next === null || next.active.row < 0 || next.active.column < 0 ? at(selection.active) : next
}

export type Go = 'down' | 'up' | 'left' | 'right' | 'next' | 'previous' | 'stay'
