import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImportSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'

export type ImportDetail = Outputs['import']['find']
export type ListPlan = NonNullable<ImportDetail['plan']>
export type ImportRows = Outputs['import']['rows']
export type ImportRow = ImportRows['rows'][number]

const pollEvery = 500

/** One list, asked about again and again while it is read; `plan` is the latest one, also while the list is read anew. */
export function useImport(id: string) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { key } = useMunicipality()
  const query = useQuery(
    trpc.import.find.queryOptions(
      { municipality: key, id },
      {
        staleTime: 0,
        refetchInterval: ({ state }) => (state.data?.state === 'reading' ? pollEvery : false),
      },
    ),
  )
  const [plan, setPlan] = useState<ListPlan | null>(null)
  const latest = query.data?.plan ?? plan
  if (latest !== plan) setPlan(latest)
  const state = query.data?.state
  useEffect(() => {
    // The rows were made anew, and the list of lists says something else.
    if (state === 'reading' || state === undefined) return
    void client.invalidateQueries(trpc.import.rows.pathFilter())
    void client.invalidateQueries(trpc.import.list.pathFilter())
  }, [state, client, trpc])
  return { query, plan: latest }
}

/** Which rows the address asks for, as the server is asked. */
export function rowFilter(show: ImportSearch['show']) {
  return show === 'problems' ? { onlyProblems: true } : { action: show }
}

/** A page of the list's rows; the former ones stay until the next are there, also while the list is read anew. */
export function useImportRows({ id, state }: ImportDetail, { show, page = 1 }: ImportSearch) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  return useQuery(
    trpc.import.rows.queryOptions(
      { municipality: key, id, ...rowFilter(show), page },
      { enabled: state !== 'reading', placeholderData: keepPreviousData },
    ),
  )
}
