import { DomainError } from '@kommune17/domain'
import type { TemplateProblem } from '@kommune17/exporter/papers'
import type { Locale } from '@kommune17/i18n'
import { startThread } from '../../start-thread.ts'
import type { PaperAnswer, PaperFile, PaperOrder, PaperTask } from './paper-order.ts'

const memoryLimit = { maxOldGenerationSizeMb: 1_024 }
const longest = 300_000
const atOnce = 2
const mostWaiting = 30

/** Works on papers in threads: two at once, others wait for their turn. */
export type PaperThreads = {
  /** Throws `busy` when too many wait already, and `paper-too-large` for what needs more memory or time than a paper may. */
  readonly write: (order: PaperOrder, signal: AbortSignal) => Promise<PaperFile>
  /** What is wrong with a municipality's own template; none means that it may be kept. */
  readonly checkTemplate: (docx: Uint8Array) => Promise<readonly TemplateProblem[]>
  readonly exampleTemplate: (locale: Locale) => Promise<Uint8Array>
}

export function createPaperThreads(): PaperThreads {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = async () => {
    if (running < atOnce) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const pass = () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
  const run = async (task: PaperTask, signal: AbortSignal) => {
    if (waiting.length >= mostWaiting) throw new DomainError('busy')
    await turn()
    try {
      return await runInThread(task, signal)
    } finally {
      pass()
    }
  }
  const fileOf = async (task: PaperTask, signal = new AbortController().signal) => {
    const answer = await run(task, signal)
    if (answer.kind !== 'file') throw new DomainError('internal')
    return answer
  }
  return {
    write: (order, signal) => fileOf({ kind: 'write', order }, signal),
    async checkTemplate(docx) {
      const answer = await run({ kind: 'check-template', docx }, new AbortController().signal)
      if (answer.kind !== 'problems') throw new DomainError('internal')
      return answer.problems
    },
    exampleTemplate: async (locale) => (await fileOf({ kind: 'example-template', locale })).bytes,
  }
}

async function runInThread(
  task: PaperTask,
  signal: AbortSignal,
): Promise<Exclude<PaperAnswer, { kind: 'refused' }>> {
  // Whoever asked has gone while others were served.
  if (signal.aborted) throw new DomainError('busy')
  const worker = startThread('paper-worker', { workerData: task, resourceLimits: memoryLimit })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  const patience = setTimeout(stop, longest)
  try {
    const answer = await new Promise<PaperAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DomainError('paper-too-large') : error),
      )
      worker.once('exit', () => reject(new DomainError(signal.aborted ? 'busy' : 'paper-too-large')))
    })
    if (answer.kind === 'refused') throw new DomainError(answer.code, answer.details)
    return answer
  } finally {
    clearTimeout(patience)
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
