import { keepPreviousData, notifyManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { filterOf, sortOf } from '../measures/measure-search.ts'
import { patchGrid } from './patch-grid.ts'

export type Grid = Outputs['measure']['grid']
export type GridRow = Grid['rows'][number]

/** A cell as the server now holds it. */
export type StoredCell = {
  readonly measureId: string
  readonly field: string
  readonly after: GridRow['cells'][string]
}

/** All rows the filter leaves, as they are today. */
export function useGrid(search: MeasureSearch) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const question = { municipality: key, filter: filterOf(search), sort: sortOf(search) }
  // Comparing ten thousand rows cell by cell would cost more than drawing the few in sight.
  const options = { placeholderData: keepPreviousData, structuralSharing: false } as const
  return useQuery(trpc.measure.grid.queryOptions(question, options))
}

/** Writes what the server has stored into every loaded grid, and marks what is shown elsewhere as outdated. */
export function useStoredCells() {
  const trpc = useTRPC()
  const client = useQueryClient()
  return useMemo(() => {
    const grids = trpc.measure.grid.pathFilter()
    return {
      /** An answer that was asked for before a change is stored must not arrive after it. */
      hold: () => client.cancelQueries(grids),
      write: async (stored: readonly StoredCell[], versions: Readonly<Record<string, number>>) => {
        await client.cancelQueries(grids)
        client.setQueriesData<Grid>(grids, (grid) => grid && patchGrid(grid, stored, versions))
        const fed = [trpc.measure, trpc.start, trpc.goal, trpc.network, trpc.audit]
        const all = fed.map((part) => client.invalidateQueries({ ...part.pathFilter(), refetchType: 'none' }))
        await Promise.all(all)
        // Only when the rows are drawn anew may what lies over them go: the former value must not flash up.
        await new Promise<void>((resolve) => notifyManager.schedule(resolve))
      },
    }
  }, [trpc, client])
}
