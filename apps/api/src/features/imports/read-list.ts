import type { Worker } from 'node:worker_threads'
import { DomainError } from '@kommune17/domain'
import { startThread } from '../../start-thread.ts'
import type { ListAnswer, ListOrder, ReadPlan, ReadRow } from './list-reading.ts'

const memoryLimit = { maxOldGenerationSizeMb: 512 }
const longest = 120_000

export type ListReading = {
  readonly plan: ReadPlan
  /** The rows in their order, some hundred at a time; the next are made only when they are asked for. */
  readonly rows: AsyncIterable<readonly ReadRow[]>
}

export type ReadList = (order: ListOrder, signal: AbortSignal) => Promise<ListReading>

/**
 * Reads and plans a list in a thread with a memory limit. Throws `DomainError` with a `file-…` code for a file that cannot
 * be read; what needs more memory or time than a list may is refused as `file-unpacks-too-large`.
 */
export async function readList(order: ListOrder, signal: AbortSignal): Promise<ListReading> {
  const worker = startThread('list-worker', { workerData: order, resourceLimits: memoryLimit })
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  const patience = setTimeout(stop, longest)
  const end = async () => {
    clearTimeout(patience)
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
  try {
    const first = await ask(worker)
    if (first.kind !== 'plan') throw new DomainError('internal')
    return { plan: first.plan, rows: restOf(worker, end) }
  } catch (error) {
    await end()
    throw error
  }
}

async function* restOf(worker: Worker, end: () => Promise<void>): AsyncGenerator<readonly ReadRow[]> {
  try {
    for (let next = await ask(worker); next.kind === 'rows'; next = await ask(worker)) yield next.rows
  } finally {
    await end()
  }
}

function ask(worker: Worker): Promise<Exclude<ListAnswer, { kind: 'refused' }>> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', hear).off('error', fail).off('exit', leave)
      act()
    }
    const hear = (answer: ListAnswer) =>
      settle(() => {
        if (answer.kind === 'refused') reject(new DomainError(answer.code, answer.details))
        else resolve(answer)
      })
    const fail = (error: Error & { code?: string }) =>
      settle(() =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DomainError('file-unpacks-too-large') : error),
      )
    const leave = () => settle(() => reject(new DomainError('file-unpacks-too-large')))
    worker.on('message', hear).on('error', fail).on('exit', leave)
    worker.postMessage('next')
  })
}
