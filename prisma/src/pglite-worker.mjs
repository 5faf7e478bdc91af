// Runs PGlite (PostgreSQL 18 as WebAssembly) in a worker thread behind a loopback port, so that the application uses
// one driver whatever the database, and a long query blocks nobody's event loop.
import { existsSync, openAsBlob, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { DurableNodeFS, syncFolder, syncPath } from './durable-node-fs.mjs'
import { smallStart } from './small-start.mjs'
import { createGate } from './wire-gate.mjs'

/**
 * @typedef {object} WorkerOptions
 * @property {string} password what a client must show
 * @property {string | null} folder where the database lives; null: in memory, for tests
 * @property {string | null} template a file made by `dump` to start from (in memory only)
 * @property {SharedArrayBuffer} syncs one Int32: how many fsync calls there were
 */

/** @typedef {{ type: 'bound', port: number } | { type: 'ready' | 'dumped' | 'stopped' } } Report */
/** @typedef {'open' | 'stop' | { dump: string }} Order */

/** @type {WorkerOptions} */
const options = workerData
const syncs = new Int32Array(options.syncs)
const countSync = () => Atomics.add(syncs, 0, 1)

// Without -F (fsync=off); fdatasync is a no-op in PGlite's libc, fsync reaches our file system.
const startParams = [...smallStart.startParams.filter((name) => name !== '-F'), '-c', 'wal_sync_method=fsync']

/** @param {Report} message */
const report = (message) => parentPort?.postMessage(message)

/**
 * Ends the thread; the owner hears the reason as its error. A message would be lost on the way out.
 * @param {unknown} error
 */
function breakDown(error) {
  setImmediate(() => {
    throw error
  })
}

/**
 * A database folder appears under its name only when it is complete: initialised elsewhere, on the disk, then renamed.
 * @param {string} folder
 */
async function openFolder(folder) {
  const parent = dirname(folder)
  const unfinished = `${basename(folder)}.new`
  for (const name of readdirSync(parent)) {
    if (name === unfinished) rmSync(join(parent, name), { recursive: true, force: true })
  }
  if (!existsSync(folder)) {
    const draft = join(parent, unfinished)
    const first = await PGlite.create({ fs: new NodeFS(draft), ...smallStart })
    await first.close()
    syncFolder(draft)
    renameSync(draft, folder)
    syncPath(parent)
  }
  return PGlite.create({ fs: new DurableNodeFS(folder, countSync), startParams })
}

/** @param {string | null} template */
async function openMemory(template) {
  const loaded = template && { loadDataDir: await openAsBlob(template) }
  return PGlite.create({ dataDir: 'memory://', ...smallStart, ...loaded })
}

const gate = await createGate({ password: options.password, onBroken: breakDown })
/** @type {PGlite | null} */
let db = null

/** @type {(order: Order) => Promise<void>} */
async function obey(order) {
  if (order === 'open') {
    db = options.folder === null ? await openMemory(options.template) : await openFolder(options.folder)
    gate.open(db)
    report({ type: 'ready' })
  } else if (order === 'stop') {
    await gate.close()
    await db?.close()
    report({ type: 'stopped' })
    process.exit(0)
  } else if (db) {
    const dump = await db.dumpDataDir('none')
    writeFileSync(order.dump, Buffer.from(await dump.arrayBuffer()))
    report({ type: 'dumped' })
  }
}

parentPort?.on('message', (/** @type {Order} */ order) => obey(order).catch(breakDown))
report({ type: 'bound', port: gate.port })
