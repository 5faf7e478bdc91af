import { errorCodes, type PaperFormat, type PaperKind } from '@kommune17/domain'
import { useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { type Texts, useFormat, useTexts } from '../../language.tsx'
import { saveBlob } from '../../save-blob.ts'
import { useMunicipality } from '../../session.ts'
import type { Report } from './use-reports.ts'

/** `own-docx` is the municipality's own Word template. */
export type WantedFormat = PaperFormat | 'own-docx'
type Work = { readonly done: number; readonly of: number; readonly format: WantedFormat }
type Outcome = { readonly kind: 'success' | 'info' | 'danger'; readonly text: string }

/** Makes papers of a report one after the other and saves each as it comes; leaving the page stops it. */
export function usePapers(report: Report) {
  const texts = useTexts()
  const { locale } = useFormat()
  const { key } = useMunicipality()
  const [work, setWork] = useState<Work | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const words = texts.reports.papers

  const make = async (kind: PaperKind, formats: readonly WantedFormat[]) => {
    if (formats.length === 0) return setOutcome({ kind: 'danger', text: words.chooseOne })
    const controller = new AbortController()
    running.current = controller
    setOutcome(null)
    const unshown = new Set<string>()
    for (const [done, format] of formats.entries()) {
      setWork({ done, of: formats.length, format })
      const address = `/files/${key}/reports/${report.id}/${kind}.${addressOf(format)}locale=${locale}`
      const { failure, replaced } = await fetchPaper(address, controller.signal)
      for (const sign of replaced) unshown.add(sign)
      if (failure === null) continue
      setWork(null)
      return setOutcome(outcomeOf(failure, words.formatNames[format], texts))
    }
    setWork(null)
    setOutcome(doneWith(formats.length, [...unshown], texts))
  }
  return { work, outcome, make, cancel: () => running.current?.abort() }
}

function addressOf(format: WantedFormat): string {
  return format === 'own-docx' ? 'docx?template=own&' : `${format}?`
}

type Failure = 'cancelled' | 'offline' | (typeof errorCodes)[number]

type Fetched = { readonly failure: Failure | null; readonly replaced: readonly string[] }

async function fetchPaper(address: string, signal: AbortSignal): Promise<Fetched> {
  try {
    const answer = await fetch(address, { signal })
    if (!answer.ok) return { failure: codeOf(await answer.text()), replaced: [] }
    saveBlob(await answer.blob(), nameOf(answer, address))
    const replaced = decodeURIComponent(answer.headers.get('x-replaced-characters') ?? '')
    return { failure: null, replaced: replaced.split(' ').filter((sign) => sign !== '') }
  } catch {
    return { failure: signal.aborted ? 'cancelled' : 'offline', replaced: [] }
  }
}

const refused = z.object({ code: z.enum(errorCodes) })

function codeOf(body: string): Failure {
  try {
    const known = refused.safeParse(JSON.parse(body))
    return known.success ? known.data.code : 'offline'
  } catch {
    return 'offline'
  }
}

// The server knows what the file is called.
function nameOf({ headers }: Response, address: string): string {
  const named = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')
  return named?.[1] === undefined ? address.replace(/^.*\/|\?.*$/g, '') : decodeURIComponent(named[1])
}

function doneWith(files: number, replaced: readonly string[], { papers, reports }: Texts): Outcome {
  const text = reports.papers.done(files)
  if (replaced.length === 0) return { kind: 'success', text }
  return { kind: 'info', text: `${text} ${papers.method.replaced(replaced.join(' '))}` }
}

function outcomeOf(failure: Failure, name: string, { errors, reports, shell }: Texts): Outcome {
  if (failure === 'cancelled') return { kind: 'info', text: reports.papers.cancelled }
  const reason = failure === 'offline' ? shell.offline : errors[failure]({})
  return { kind: 'danger', text: reports.papers.failed(name, reason) }
}
