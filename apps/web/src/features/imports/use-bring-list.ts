import { fileLimits } from '@kommune17/importer/limits'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'
import { type UploadOutcome, uploadFile } from './upload-file.ts'

const megabyte = 1024 * 1024
export const mostMegabytes = fileLimits.bytes / megabyte
export const mostPasted = 1_000_000

export type Bringing = {
  /** The file on its way and how much of it is sent, from 0 to 1. */
  readonly upload: { readonly name: string; readonly share: number } | null
  /** Why the last attempt failed, in words. */
  readonly problem: string | null
  readonly isPasting: boolean
  readonly send: (file: File) => void
  readonly paste: (text: string) => void
  readonly cancel: () => void
}

/** The two ways a list comes in; both end at the address of the list. */
export function useBringList(): Bringing {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const open = useOpenList()
  const [upload, setUpload] = useState<Bringing['upload']>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const controller = useRef<AbortController | null>(null)
  const pasted = usePaste({ onProblem: setProblem, onTaken: open })
  const settle = (outcome: UploadOutcome) => {
    if (outcome.kind === 'taken') return open(outcome.id)
    setUpload(null)
    if (outcome.kind === 'cancelled') toast({ kind: 'info', text: texts.importing.file.cancelled })
    else if (outcome.code === 'offline') setProblem(texts.shell.offline)
    else setProblem(texts.errors[outcome.code](outcome.details))
    return undefined
  }
  const send = async (file: File) => {
    if (upload !== null) return
    setProblem(null)
    if (file.size > fileLimits.bytes) {
      setProblem(texts.errors['file-too-large']({ limit: mostMegabytes }))
      return
    }
    controller.current = new AbortController()
    const onProgress = (share: number) => setUpload({ name: file.name, share })
    onProgress(0)
    settle(await uploadFile({ municipality: key, file, onProgress, signal: controller.current.signal }))
  }
  return {
    upload,
    problem,
    isPasting: pasted.isBusy,
    send: (file) => void send(file),
    paste: pasted.paste,
    cancel: () => controller.current?.abort(),
  }
}

function useOpenList() {
  const { key } = useMunicipality()
  const navigate = useNavigate()
  const trpc = useTRPC()
  const client = useQueryClient()
  return (importId: string) => {
    void client.invalidateQueries(trpc.import.list.pathFilter())
    void navigate({ to: paths.import, params: { municipality: key, importId } })
  }
}

type PasteOptions = {
  readonly onProblem: (text: string | null) => void
  readonly onTaken: (id: string) => void
}

function usePaste({ onProblem, onTaken }: PasteOptions) {
  const { paste: words } = useTexts().importing
  const errorText = useErrorText()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const mutation = useMutation(
    trpc.import.paste.mutationOptions({
      networkMode: 'always',
      onSuccess: ({ id }) => onTaken(id),
      onError: (error) => onProblem(errorText(error)),
    }),
  )
  return {
    isBusy: mutation.isPending,
    paste: (text: string) => {
      onProblem(null)
      if (text.trim() === '') onProblem(words.empty)
      else if (text.length > mostPasted) onProblem(words.tooLong)
      else if (!mutation.isPending) mutation.mutate({ municipality: key, text })
    },
  }
}
