import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { GridColumn } from './grid-columns.ts'
import type { Go } from './use-grid-keys.ts'

export type CellFieldProps = {
  column: GridColumn
  /** What stood in the cell. */
  text: string
  mode: 'replace' | 'edit'
  label: string
  onCommit: (text: string, go: Go) => void
  onCancel: () => void
}

export function useFocusAtEnd(field: { readonly current: HTMLInputElement | HTMLTextAreaElement | null }) {
  useLayoutEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [field])
}

type Endings = Pick<CellFieldProps, 'onCommit' | 'onCancel'>

/** Ends an open cell exactly once: the field also loses the focus when a key has already closed it. */
export function useEnding({ onCommit, onCancel }: Endings, read: () => string) {
  const isOver = useRef(false)
  const end = (go: Go, text = read()) => {
    if (isOver.current) return
    isOver.current = true
    onCommit(text, go)
  }
  return {
    end,
    onKeyDown: (event: KeyboardEvent, arrowsMove: boolean) => {
      // The grid's own keys rest while a cell is open; a word that is being composed is not finished by Enter.
      event.stopPropagation()
      if (event.nativeEvent.isComposing) return
      const go = goOf(event, arrowsMove)
      if (event.key === 'Escape') {
        event.preventDefault()
        isOver.current = true
        onCancel()
      } else if (go !== null) {
        event.preventDefault()
        end(go)
      }
    },
  }
}

const arrows: Readonly<Record<string, Go>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

function goOf({ key, shiftKey, altKey }: KeyboardEvent, arrowsMove: boolean): Go | null {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down'
  if (key === 'Tab') return shiftKey ? 'previous' : 'next'
  return arrowsMove && !altKey ? (arrows[key] ?? null) : null
}
