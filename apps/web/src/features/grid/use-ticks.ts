import { useCallback, useMemo, useState } from 'react'
import type { GridRow } from './use-grid.ts'

/** The rows chosen by their boxes; those that left the grid are no longer chosen. */
export function useTicks(rows: readonly GridRow[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(() => rows.filter(({ id }) => ticked.has(id)), [rows, ticked])
  const ids = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen])
  const toggle = useCallback(
    (row: number) => {
      const id = rows[row]?.id
      if (id === undefined) return
      setTicked((former) => {
        const next = new Set(former)
        if (!next.delete(id)) next.add(id)
        return next
      })
    },
    [rows],
  )
  const isAll = chosen.length === rows.length
  const toggleAll = useCallback(
    () => setTicked(isAll ? new Set() : new Set(rows.map(({ id }) => id))),
    [rows, isAll],
  )
  return { rows: chosen, ids, toggle, toggleAll }
}
