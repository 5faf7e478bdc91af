import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { DatabaseFailure } from './database-failure.ts'
import { workerFile } from './package-files.ts'
import type { Order, Report, WorkerOptions } from './pglite-worker.mjs'

export type EmbeddedWorker = {
  readonly port: number
  readonly password: string
  readonly url: string
  /** Rejects when the worker ends without having been asked to. */
  readonly lost: Promise<never>
  /** Opens the database, initialising it when there is none. */
  readonly open: () => Promise<void>
  /** Writes the whole database into a file, as `template` of others. */
  readonly dump: (file: string) => Promise<void>
  /** Rolls back what is open, closes the database and ends the worker. */
  readonly stop: () => Promise<void>
  /** How many fsync calls the database has made. */
  readonly syncs: () => number
}

export type EmbeddedSource = { readonly folder: string } | { readonly template: string | null }

/** Starts the worker and binds its port; nothing is opened yet, so this is safe before the folder is ours. */
export async function startWorker(source: EmbeddedSource): Promise<EmbeddedWorker> {
  const password = randomBytes(32).toString('base64url')
  const counter = new SharedArrayBuffer(4)
  const options: WorkerOptions = {
    password,
    folder: 'folder' in source ? source.folder : null,
    template: 'folder' in source ? null : source.template,
    syncs: counter,
  }
  const worker = new Worker(workerFile, { workerData: options })
  const talk = talkWith(worker)
  const { port } = await talk.hear('bound')
  return {
    port,
    password,
    url: addressOf({ port, password }),
    lost: talk.lost,
    syncs: () => Atomics.load(new Int32Array(counter), 0),
    open: async () => {
      talk.say('open')
      await talk.hear('ready')
    },
    dump: async (file) => {
      talk.say({ dump: file })
      await talk.hear('dumped')
    },
    stop: async () => {
      const gone = new Promise((resolve) => worker.once('exit', resolve))
      talk.say('stop')
      await Promise.race([talk.hear('stopped'), gone])
      await gone
    },
  }
}

/** The ordinary connection string of an embedded database. */
export function addressOf({ port, password }: { readonly port: number; readonly password: string }): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
}

type Heard<Type extends Report['type']> = Extract<Report, { type: Type }>

function talkWith(worker: Worker) {
  let isStopping = false
  let reason = 'the worker of the embedded database ended'
  const lost = new Promise<never>((_, reject) => {
    const lose = (cause?: unknown) => {
      if (!isStopping)
        reject(new DatabaseFailure('database-lost', `The embedded database ended: ${reason}`, { cause }))
    }
    worker.once('error', (cause) => {
      reason = cause instanceof Error ? cause.message : reason
      lose(cause)
    })
    worker.once('exit', () => lose())
  })
  // Whoever is interested races against it; nobody has to be.
  lost.catch(() => {})

  function hear<Type extends Report['type']>(type: Type): Promise<Heard<Type>> {
    const heard = new Promise<Heard<Type>>((resolve) => {
      const listen = (report: Report) => {
        if (!isOfType(report, type)) return
        worker.off('message', listen)
        resolve(report)
      }
      worker.on('message', listen)
    })
    return Promise.race([heard, lost])
  }

  return {
    lost,
    hear,
    say(order: Order) {
      if (order === 'stop') isStopping = true
      worker.postMessage(order)
    },
  }
}

function isOfType<Type extends Report['type']>(report: Report, type: Type): report is Heard<Type> {
  return report.type === type
}
