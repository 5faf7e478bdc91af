import { DomainError } from '@kommune17/domain'
import { startThread } from '../../start-thread.ts'
import type { PaperAnswer, PaperOrder } from './paper-order.ts'

const memoryLimit = { maxOldGenerationSizeMb: 1_024 }
const longest = 300_000
const atOnce = 2
const mostWaiting = 30

/** Writes papers in threads: two at once, others wait for their turn. */
export type PaperThreads = {
  /** Throws `busy` when too many wait already, and `paper-too-large` for what needs more memory or time than a paper may. */
  readonly write: (order: PaperOrder, signal: AbortSignal) => Promise<Uint8Array>
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
  return {
    async write(order, signal) {
      if (waiting.length >= mostWaiting) throw new DomainError('busy')
      await turn()
      try {
        return await writeInThread(order, signal)
      } finally {
        pass()
      }
    },
  }
}

async function writeInThread(order: PaperOrder, signal: AbortSignal): Promise<Uint8Array> {
  // Whoever asked has gone while others were served.
  if (signal.aborted) throw new DomainError('busy')
  const worker = startThread('paper-worker', { workerData: order, resourceLimits: memoryLimit })
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
    return answer.bytes
  } finally {
    clearTimeout(patience)
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
