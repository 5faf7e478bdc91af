import { type ErrorCode, errorCodes } from '@kommune17/domain'
import { TRPCClientError } from '@trpc/client'
import * as z from 'zod/mini'
import { useTexts } from './language.tsx'

export type ApiFieldIssue = { path: string; code: string; details: Record<string, string | number | null> }

export type ApiError = {
  /** `offline`: the server was not reached or gave no answer we understand. */
  code: ErrorCode | 'offline'
  details: Record<string, string | number | null>
  issues: readonly ApiFieldIssue[]
  requestId: string | null
}

const details = z.catch(z.record(z.string(), z.union([z.string(), z.number(), z.null()])), {})
const errorData = z.object({
  code: z.enum(errorCodes),
  details,
  issues: z.catch(z.array(z.object({ path: z.string(), code: z.string(), details })), []),
  requestId: z.catch(z.nullable(z.string()), null),
})

/** What the server said when it refused; anything else counts as not reached. */
export function apiError(error: unknown): ApiError {
  const known = error instanceof TRPCClientError ? errorData.safeParse(error.data) : null
  if (known?.success) return known.data
  return { code: 'offline', details: {}, issues: [], requestId: null }
}

/** One sentence for people: what happened and what to do. */
export function useErrorText(): (error: unknown) => string {
  const texts = useTexts()
  return (error) => {
    const { code, details } = apiError(error)
    return code === 'offline' ? texts.shell.offline : texts.errors[code](details)
  }
}
