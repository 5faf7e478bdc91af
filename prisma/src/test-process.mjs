import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * Runs Node to its end, with some environment variables changed.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, environment?: Record<string, string> }} [options]
 */
export function runNode(args, { cwd, environment = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { status, output: stdout + stderr }
}

/**
 * Starts `test-owner.ts` on a folder; collects what it says.
 * @param {string} folder
 * @param {'hold' | 'write'} [task]
 */
export function startOwner(folder, task = 'hold') {
  const script = fileURLToPath(new URL('test-owner.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  /** @type {string[]} */
  const said = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => said.push(line))
  const gone = once(child, 'exit')
  return {
    said,
    /** The first line that starts with one of the words, or undefined when it ended before. */
    async hear(/** @type {string[]} */ ...words) {
      for (;;) {
        const line = said.find((text) => words.some((word) => text.startsWith(word)))
        if (line !== undefined || child.exitCode !== null || child.signalCode !== null) return line
        await Promise.race([once(lines, 'line'), gone])
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async stop() {
      child.stdin.write('stop\n')
      await gone
    },
  }
}
