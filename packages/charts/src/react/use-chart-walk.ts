import { type KeyboardEvent, useState } from 'react'

/** Lets the arrow keys walk `count` points; `index` is null until the first key, and again after Escape. */
export function useChartWalk(count: number) {
  const [index, setIndex] = useState<number | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, index, count)
    if (next === undefined) return
    event.preventDefault()
    setIndex(next)
  }
  return { index, setIndex, onKeyDown }
}

/** Where a key leads: undefined for a key that means nothing here, null for leaving the points. */
export function nextIndex(key: string, index: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return index === null ? 0 : Math.min(index + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return index === null ? count - 1 : Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return index === null ? undefined : null
    default:
      return undefined
  }
}
