import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** Port of the demo that the journeys share. */
export const demoPort = Number(process.env['KOMMUNE17_E2E_PORT'] ?? 4797)

/** The command line as people start it. */
export const program = fileURLToPath(new URL('../apps/api/bin/kommune17.mjs', import.meta.url))

export type Product = { process: ChildProcess; url: string; kill: (signal: NodeJS.Signals) => Promise<void> }

/** Starts the built product as its users do and resolves when it answers; rejects with its output when it ends first. */
export async function startProduct(args: readonly string[], port: number): Promise<Product> {
  const child = spawn(process.execPath, [program, ...args, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '' },
  })
  let output = ''
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    output += text
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://localhost:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The product ended:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  return { process: child, url, kill }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

/** A loopback port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
