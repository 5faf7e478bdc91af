import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFailure } from './database-failure.ts'
import { addressOf, type EmbeddedWorker, startWorker } from './embedded-worker.ts'
import { type FolderLock, findOwner, takeFolder } from './folder-lock.ts'
import { type Claim, thisMachine } from './lock-claim.ts'
import { migrate } from './migrate.ts'

export type Embedded = {
  readonly url: string
  readonly isOwner: boolean
  /** Rejects when the database ends by itself; a guest hears of it through failing queries. */
  readonly lost: Promise<never>
  readonly stop: () => Promise<void>
}

type Log = (line: string) => void

const guestPatience = 60_000
const never = new Promise<never>(() => {})

/** Owns the embedded database in `folder`, or joins the process of ours that does. Throws DatabaseFailure. */
export async function openEmbedded(folder: string, log: Log): Promise<Embedded> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (;;) {
    const owner = await findOwner(folder)
    const opened = owner ? await joinOwner(folder, owner) : await own(folder, log)
    if (opened) return opened
  }
}

/** Null when another process was quicker. */
async function own(folder: string, log: Log): Promise<Embedded | null> {
  // The port is bound before the claim is written: whoever reads the claim can tell whether we live.
  const worker = await startWorker({ folder: join(folder, 'database') })
  const { lock } = await takeFolder(folder, worker)
  if (lock === null) {
    await worker.stop()
    return null
  }
  try {
    await worker.open()
    await migrate(worker.url, { log })
    await lock.announce('open')
  } catch (error) {
    await close(worker, lock)
    throw error
  }
  return { url: worker.url, isOwner: true, lost: worker.lost, stop: () => close(worker, lock) }
}

async function close(worker: EmbeddedWorker, lock: FolderLock): Promise<void> {
  await worker.stop()
  await lock.release()
}

/** Null when the owner ended while we waited for it. */
async function joinOwner(folder: string, first: Claim): Promise<Embedded | null> {
  if (first.machine !== thisMachine()) throw busy(folder, first, 'is used from another container or machine')
  for (let waited = 0; waited < guestPatience; waited += 100) {
    const owner = await findOwner(folder)
    if (owner === null) return null
    if (owner.state === 'open') return await beGuest(owner)
    await pause(100)
  }
  throw busy(folder, first, 'is still being prepared')
}

function busy(folder: string, { pid, port }: Claim, what: string): DatabaseFailure {
  return new DatabaseFailure('database-busy', `The database in ${folder} ${what} (process ${pid}).`, {
    details: { folder, pid, port },
  })
}

async function beGuest(owner: Claim): Promise<Embedded> {
  const url = addressOf(owner)
  await migrate(url, { mode: 'check' })
  return { url, isOwner: false, lost: never, stop: () => Promise.resolve() }
}
