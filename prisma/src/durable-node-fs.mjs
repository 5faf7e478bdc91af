import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** PGlite's NodeFS never calls fsync(2); this one does, so a commit survives a power cut and not only a kill. */
export class DurableNodeFS extends NodeFS {
  #onSync

  /**
   * @param {string} folder
   * @param {() => void} onSync called after each fsync
   */
  constructor(folder, onSync) {
    super(folder)
    this.#onSync = onSync
  }

  /**
   * @override
   * @param {Parameters<NodeFS['init']>} args
   */
  async init(...args) {
    const result = await super.init(...args)
    const { preRun = [] } = result.emscriptenOpts
    const patch = (/** @type {any} */ module) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
        fsyncSync(stream.nfd)
        this.#onSync()
        return 0
      }
    }
    result.emscriptenOpts.preRun = [...(Array.isArray(preRun) ? preRun : [preRun]), patch]
    return result
  }
}

/**
 * Puts everything in a folder on the disk: its files first, then the names of the files.
 * @param {string} folder
 */
export function syncFolder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncFolder(path)
    else if (entry.isFile()) syncPath(path)
  }
  syncPath(folder)
}

/**
 * @param {string} path a file, or a folder whose list of names is to be kept
 */
export function syncPath(path) {
  // Windows has no handle on a folder and needs none: NTFS journals names itself.
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
