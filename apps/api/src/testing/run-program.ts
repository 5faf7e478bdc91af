import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules', '.program-under-test')
const program = join(folder, 'kommune17.js')

/** Bundles the program as it is delivered, beside the libraries it needs; before the first `startProgram`. */
export async function buildProgram(): Promise<void> {
  await build({ root, logLevel: 'error', build: { outDir: folder, sourcemap: false } })
}

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }
export type Options = { readonly input?: string; readonly environment?: Readonly<Record<string, string>> }

/** Runs the bundled program as a process of its own, with nothing of this process's settings. */
export function startProgram(args: readonly string[], { input, environment }: Options = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LANG: 'de_DE.UTF-8', ...environment },
  })
  child.stdin.end(input ?? '')
  const written = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    written.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    written.err += chunk
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...written })))
  return { child, ended, seen: (pattern: RegExp) => seen({ child, ended, written, pattern }) }
}

export function runProgram(args: readonly string[], options: Options = {}): Promise<Ended> {
  return startProgram(args, options).ended
}

type Watching = {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  readonly written: { out: string; err: string }
  readonly pattern: RegExp
}

/** The first match in what the program writes; rejects with all of it when the program ends without. */
function seen({ child, ended, written, pattern }: Watching): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(written.out) ?? pattern.exec(written.err)
      if (match) resolve(match)
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    ended.then(({ code, out, err }) => reject(new Error(`ended with ${code}:\n${out}\n${err}`)))
    look()
  })
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
