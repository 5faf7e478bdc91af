import { type ErrorCode, errorCodes } from '@kommune17/domain'
import { type ReactNode, useId, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { useTexts } from '../../language.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'

type UploadButtonProps = {
  children: string
  /** Where the file goes, as it is. */
  address: string
  /** What the dialog of the browser offers. */
  accept: string
  onDone: () => void
  /** What more there is to say about a refusal. */
  explain?: (refusal: Refusal) => ReactNode
}

const refusedAnswer = z.object({
  code: z.enum(errorCodes),
  details: z.catch(z.record(z.string(), z.union([z.string(), z.number(), z.null()])), {}),
})
export type Refusal = {
  readonly code: ErrorCode | 'offline'
  readonly details: z.output<typeof refusedAnswer>['details']
}

/** Sends one file as soon as it is chosen; why it was refused stands below. */
export function UploadButton({ children, address, accept, onDone, explain }: UploadButtonProps) {
  const { errors, reports, shell } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = async (file: File) => {
    setIsBusy(true)
    setRefusal(null)
    const refused = await sendFile(address, file)
    setIsBusy(false)
    if (refused === null) onDone()
    else setRefusal(refused)
  }
  return (
    <div>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void send(file)
        }}
      />
      <Button isBusy={isBusy} onPress={() => input.current?.click()}>
        {isBusy ? reports.settings.uploading : children}
      </Button>
      {refusal !== null && (
        <Alert
          kind="danger"
          isAnnounced
          title={refusal.code === 'offline' ? shell.offline : errors[refusal.code](refusal.details)}
        >
          {explain?.(refusal)}
        </Alert>
      )}
    </div>
  )
}

async function sendFile(address: string, file: File): Promise<Refusal | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    })
    if (answer.ok) return null
    const body: unknown = await answer.json()
    const refused = refusedAnswer.safeParse(body)
    return refused.success ? refused.data : offline
  } catch {
    return offline
  }
}

const offline: Refusal = { code: 'offline', details: {} }
