import { QueryCache, QueryClient } from '@tanstack/react-query'
import { apiError } from './api-error.ts'

type SessionEnd = { listen: (listener: () => void) => void; report: () => void }

/** Tells the app that the server no longer knows this session. */
export const sessionEnd: SessionEnd = (() => {
  let listener = () => {}
  return {
    listen: (next: () => void) => {
      listener = next
    },
    report: () => listener(),
  }
})()

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Only what never reached the server is worth a second try; a refusal stays one.
      retry: (failures, error) => apiError(error).code === 'offline' && failures < 2,
    },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      if (apiError(error).code === 'not-signed-in') sessionEnd.report()
    },
  }),
})
