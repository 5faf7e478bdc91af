import type { MunicipalityKey } from '@kommune17/domain'
import { authorize, type Via } from '../../authorize.ts'
import type { Clock } from '../../clock.ts'
import { type Database, inTransaction } from '../../database.ts'
import type { ReadList } from './read-list.ts'
import { stageImport } from './stage-import.ts'

export type ImportJob = {
  readonly batchId: string
  readonly municipality: MunicipalityKey
  readonly userId: string
  readonly via: Via
}

/** Stages lists in the background, one at a time; closing the browser stops nothing. */
export type ImportJobs = {
  /** Stages the batch, anew if it is being staged already. */
  readonly start: (job: ImportJob) => void
  readonly cancel: (batchId: string) => void
  readonly isRunning: (batchId: string) => boolean
  /** Resolves when nothing is under way any more; for the end of the process. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly database: Database
  readonly clock: Clock
  readonly read: ReadList
  readonly onFailure: (error: unknown) => void
}

export function createImportJobs({ database, clock, read, onFailure }: Options): ImportJobs {
  const running = new Map<string, AbortController>()
  let last = Promise.resolve()

  async function run(job: ImportJob, controller: AbortController): Promise<void> {
    const { batchId, municipality, userId, via } = job
    if (controller.signal.aborted) return
    const today = clock.today()
    await stageImport({
      ...{ batchId, today, read, signal: controller.signal },
      inTransaction: (work) =>
        inTransaction(database, async (tx) => {
          // Asked anew each time: who is no longer a member has no job going on.
          const asker = { userId, isAdministrator: false, via, today, isFilterOn: true }
          const opening = { municipality, permission: 'import.run', readOnly: false } as const
          const scope = await authorize(tx, asker, opening)
          return work({ scope, tx })
        }),
    })
  }

  return {
    start(job) {
      running.get(job.batchId)?.abort()
      const controller = new AbortController()
      running.set(job.batchId, controller)
      last = last
        .then(() => run(job, controller))
        .catch(onFailure)
        .finally(() => {
          if (running.get(job.batchId) === controller) running.delete(job.batchId)
        })
    },
    cancel(batchId) {
      running.get(batchId)?.abort()
      running.delete(batchId)
    },
    isRunning: (batchId) => running.has(batchId),
    async stop() {
      for (const controller of running.values()) controller.abort()
      await last
    },
  }
}
