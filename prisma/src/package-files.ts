import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Found through the package's name, because a bundled application runs from elsewhere than this file.
const worker = createRequire(import.meta.url).resolve('@kommune17/prisma/pglite-worker')
const root = dirname(dirname(worker))

/** Absolute path of the embedded database's worker: plain JavaScript, Node 20 starts no worker from TypeScript. */
export const workerFile = worker

/** Absolute path of something this package carries: `migrations`, `register/…`. */
export function packageFile(...names: string[]): string {
  return join(root, ...names)
}
