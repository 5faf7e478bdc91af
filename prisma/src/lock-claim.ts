import { readFileSync, readlinkSync } from 'node:fs'
import { createConnection } from 'node:net'
import { hostname } from 'node:os'

/** `starting`: initialising or migrating; `open`: guests are welcome; `released`: nobody owns the folder. */
export type ClaimState = 'starting' | 'open' | 'released'

/** What the owner of a folder says about itself in its lock file. */
export type Claim = {
  readonly machine: string
  readonly pid: number
  readonly port: number
  readonly password: string
  readonly state: ClaimState
}

/** The claim in a lock file, or null when its writer died in the middle. */
export function parseClaim(text: string): Claim | null {
  try {
    const value: unknown = JSON.parse(text)
    return isClaim(value) ? value : null
  } catch {
    return null
  }
}

function isClaim(value: unknown): value is Claim {
  if (typeof value !== 'object' || value === null) return false
  const types = { machine: 'string', pid: 'number', port: 'number', password: 'string', state: 'string' }
  return Object.entries(types).every(([name, type]) => typeof Reflect.get(value, name) === type)
}

/** Names the space in which our process ids and ports mean something: host, boot and, in containers, namespaces. */
export function thisMachine(): string {
  const parts = [
    hostname(),
    orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    orEmpty(() => readlinkSync('/proc/self/ns/pid')),
    orEmpty(() => readlinkSync('/proc/self/ns/net')),
  ]
  return parts.join(' ')
}

function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** Whether the process of a claim made on this machine lives: its id is in use and its port accepts. */
export async function isAlive({ pid, port }: Claim): Promise<boolean> {
  return isRunning(pid) && (await accepts(port))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    const answer = (isAccepted: boolean) => {
      socket.destroy()
      resolve(isAccepted)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    // A process that was stopped (Ctrl+Z) still owns its folder.
    socket.setTimeout(5_000, () => answer(true))
  })
}
