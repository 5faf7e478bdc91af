import { query } from './wire-frames.mjs'

/** @typedef {import('@electric-sql/pglite').PGlite} PGlite */
/** @typedef {import('node:net').Socket} Socket */
/** @typedef {import('./wire-frames.mjs').FrameReader} FrameReader */
/** @typedef {import('./wire-turns.mjs').Turns} Turns */

/** Whoever leaves a transaction open and says nothing for this long is put out, or everybody would wait for ever. */
const silenceLimit = 120_000

const ends = new Set(['Q', 'S', 'F', 'H'])
const copyIn = /\bcopy\b[\s\S]*\bfrom\s+stdin\b/i
const refusal = query(`do $$ begin raise exception using errcode = '0A000',
  message = 'COPY FROM STDIN is not possible in the embedded database: insert with unnest()'; end $$`)
// Nothing one connection sets may reach the next: all of them share one session.
const cleanUp = query('discard all')

/** The database itself has ended, not only a statement or a connection. */
export class DatabaseEnded extends Error {}

/**
 * Serves one connection that has shown the password, until it leaves.
 * @param {{ socket: Socket, reader: FrameReader, greeting: Buffer, db: PGlite, turns: Turns }} connection
 */
export async function serveSession(connection) {
  const { greeting, db, turns } = connection
  const me = {}
  try {
    await turns.take(me)
    await execute(connection, greeting)
    turns.pass(me)
    for (;;) {
      const batch = await nextBatch(connection, turns.isHeldBy(me))
      if (batch === null) return
      await turns.take(me)
      if (connection.socket.destroyed) return
      await execute(connection, batch.bytes)
      if (batch.isComplete && !db.isInTransaction()) turns.pass(me)
    }
  } finally {
    await turns.take(me)
    if (!db.closed) {
      if (db.isInTransaction()) await run(db, query('rollback'))
      await run(db, cleanUp)
    }
    turns.pass(me)
  }
}

/**
 * Messages up to the point where the client waits for an answer; they run as one, so nobody's statement can come
 * between another's parse and bind.
 * @param {{ socket: Socket, reader: FrameReader }} connection
 * @param {boolean} isHolding
 */
async function nextBatch({ socket, reader }, isHolding) {
  if (isHolding) socket.setTimeout(silenceLimit)
  const parts = []
  let isRefused = false
  for (;;) {
    const frame = await reader.frame()
    if (frame === null || frame.type === 'X') return null
    isRefused ||= isCopyIn(frame)
    parts.push(frame.bytes)
    if (!ends.has(frame.type)) continue
    socket.setTimeout(0)
    const isComplete = frame.type !== 'H'
    return { bytes: isRefused ? refusal : Buffer.concat(parts), isComplete }
  }
}

/** @param {import('./wire-frames.mjs').Frame} frame */
function isCopyIn({ type, bytes }) {
  return (type === 'Q' || type === 'P') && copyIn.test(bytes.toString('latin1'))
}

/**
 * @param {{ socket: Socket, db: PGlite }} connection
 * @param {Buffer} bytes
 */
async function execute({ socket, db }, bytes) {
  await run(db, bytes, (data) => {
    if (socket.writable) socket.write(data)
  })
}

/**
 * @param {PGlite} db
 * @param {Buffer} bytes
 * @param {(data: Uint8Array) => void} [onRawData]
 */
async function run(db, bytes, onRawData = () => {}) {
  try {
    // The data lie in memory that the next message overwrites.
    const copy = { onRawData: (/** @type {Uint8Array} */ data) => onRawData(data.slice()) }
    await db.runExclusive(() => db.execProtocolRawStream(new Uint8Array(bytes), copy))
  } catch (cause) {
    throw new DatabaseEnded('the embedded database ended', { cause })
  }
}
