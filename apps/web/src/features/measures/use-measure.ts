import { useQuery } from '@tanstack/react-query'
import { useAsOf } from '../../as-of.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'

export type MeasureDetail = Outputs['measure']['find']

/** Everything about one measure, its state on the key date. */
export function useMeasure(id: string) {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const { asOf } = useAsOf()
  return useQuery(trpc.measure.find.queryOptions({ municipality: key, id, asOf }))
}
