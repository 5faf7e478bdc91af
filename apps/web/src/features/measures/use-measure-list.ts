import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { filterOf, sortOf } from './measure-search.ts'

export type MeasureList = Outputs['measure']['list']
export type MeasureRow = MeasureList['rows'][number]

/** What the address says about the list. */
export function useMeasureSearch(): MeasureSearch {
  return useSearch({ from: '/signed-in/$municipality/measures' })
}

/** One page of rows; while the next answer is on its way the former rows stay. */
export function useMeasureList(search: MeasureSearch) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const { asOf } = useAsOf()
  return useQuery(
    trpc.measure.list.queryOptions(
      { municipality: key, asOf, filter: filterOf(search), sort: sortOf(search), page: search.page ?? 1 },
      { placeholderData: keepPreviousData },
    ),
  )
}
