import { useQuery } from '@tanstack/react-query'

/** The official texts of goals and targets: 100 kB that load when they are first needed. */
export function useSdgTexts() {
  return useQuery({
    queryKey: ['sdg-texts'],
    queryFn: () => import('@kommune17/i18n/sdg-texts'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    meta: { isLocal: true },
  })
}
