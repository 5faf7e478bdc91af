import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { type Claim, type ClaimState, isAlive, parseClaim, thisMachine } from './lock-claim.ts'

/** A folder that is ours until `release`; whoever looks meanwhile finds our claim. */
export type FolderLock = {
  readonly announce: (state: ClaimState) => Promise<void>
  readonly release: () => Promise<void>
}

export type LockAttempt =
  | { readonly lock: FolderLock; readonly owner: null }
  | { readonly lock: null; readonly owner: Claim }

const beatEvery = 2_000
const beatPatience = 8_000
const lockName = /^lock-(\d+)$/

/** The living owner of a folder, or null. */
export async function findOwner(folder: string): Promise<Claim | null> {
  return ownerAt(folder, await newestGeneration(folder))
}

/**
 * Takes a folder for the process that answers at `port`, or finds its living owner. Lock files are generations
 * `lock-<n>`: the highest one counts, a new owner creates the next one exclusively, and numbers never fall, so of two
 * processes that take over from the same dead owner exactly one succeeds.
 */
export async function takeFolder(
  folder: string,
  ours: { port: number; password: string },
): Promise<LockAttempt> {
  const claim: Claim = { machine: thisMachine(), pid: process.pid, state: 'starting', ...ours }
  for (;;) {
    const newest = await newestGeneration(folder)
    const owner = await ownerAt(folder, newest)
    if (owner) return { lock: null, owner }
    const generation = newest + 1
    if (!(await createExclusively(folder, generation, claim))) continue
    // Somebody may have gone further while we were slow; their generation counts, ours never did.
    if ((await newestGeneration(folder)) === generation) {
      await removeOlder(folder, generation)
      return { lock: hold(folder, generation, claim), owner: null }
    }
    await rm(fileOf(folder, generation), { force: true })
  }
}

function hold(folder: string, generation: number, claim: Claim): FolderLock {
  const file = fileOf(folder, generation)
  // Shows processes in other containers, who cannot see our process id, that we live.
  const beat = setInterval(() => {
    const seconds = (performance.timeOrigin + performance.now()) / 1000
    utimes(file, seconds, seconds).catch(() => {})
  }, beatEvery)
  beat.unref()
  const announce = (state: ClaimState) => replace(folder, file, { ...claim, state })
  return {
    announce,
    release: async () => {
      clearInterval(beat)
      await announce('released')
    },
  }
}

async function ownerAt(folder: string, generation: number): Promise<Claim | null> {
  if (generation === 0) return null
  const claim = await readClaim(fileOf(folder, generation))
  if (claim === null || claim.state === 'released') return null
  if (claim.machine === thisMachine()) return (await isAlive(claim)) ? claim : null
  return (await isBeating(fileOf(folder, generation))) ? claim : null
}

async function isBeating(file: string): Promise<boolean> {
  const before = await modified(file)
  await pause(beatPatience)
  return before !== (await modified(file))
}

async function modified(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0
}

async function newestGeneration(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(lockName.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers)
}

async function removeOlder(folder: string, generation: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = Number(lockName.exec(name)?.[1] ?? generation)
    if (number < generation || name.startsWith('.lock-')) await rm(join(folder, name), { force: true })
  }
}

/** False when the generation exists, or our draft was tidied away by a new owner: look again. */
async function createExclusively(folder: string, generation: number, claim: Claim): Promise<boolean> {
  const draft = await writeDraft(folder, claim)
  const file = fileOf(folder, generation)
  try {
    // A link appears whole or not at all; not every file system has links.
    await link(draft, file).catch(async (error: unknown) => {
      if (isCode(error, 'EEXIST', 'ENOENT')) throw error
      await copyFile(draft, file, constants.COPYFILE_EXCL)
    })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST', 'ENOENT')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function replace(folder: string, file: string, claim: Claim): Promise<void> {
  await rename(await writeDraft(folder, claim), file)
}

async function writeDraft(folder: string, claim: Claim): Promise<string> {
  const draft = join(folder, `.lock-${randomUUID()}`)
  await writeFile(draft, JSON.stringify(claim), { mode: 0o600, flag: 'wx' })
  return draft
}

async function readClaim(file: string): Promise<Claim | null> {
  return parseClaim(await readFile(file, 'utf8').catch(() => ''))
}

function fileOf(folder: string, generation: number): string {
  return join(folder, `lock-${generation}`)
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
}
