import { spawnSync } from 'node:child_process'

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
