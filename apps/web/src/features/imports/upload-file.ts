import { type ErrorCode, errorCodes } from '@kommune17/domain'
import * as z from 'zod/mini'

/** What became of an upload; `offline`: no answer we understand. */
export type UploadOutcome =
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'refused'
      readonly code: ErrorCode | 'offline'
      readonly details: Record<string, string | number | null>
    }

const taken = z.object({ id: z.string() })
const refused = z.object({
  code: z.enum(errorCodes),
  details: z.catch(z.record(z.string(), z.union([z.string(), z.number(), z.null()])), {}),
})

type Upload = {
  readonly municipality: string
  readonly file: File
  /** Bytes sent, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** Sends a file as it is; only this older way of asking tells how far it is. */
export function uploadFile({ municipality, file, onProgress, signal }: Upload): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/files/imports/${municipality}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => resolve(outcomeOf(request.responseText)))
    request.addEventListener('error', () => resolve({ kind: 'refused', code: 'offline', details: {} }))
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function outcomeOf(text: string): UploadOutcome {
  const answer = parsed(text)
  const success = taken.safeParse(answer)
  if (success.success) return { kind: 'taken', id: success.data.id }
  const failure = refused.safeParse(answer)
  return failure.success
    ? { kind: 'refused', ...failure.data }
    : { kind: 'refused', code: 'offline', details: {} }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
