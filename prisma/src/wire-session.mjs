import { query } from './wire-frames.mjs'

/** @typedef {import('@electric-sql/pglite').PGlite} PGlite */
/** @typedef {import('node:net').Socket} Socket */
/** @typedef {import('./wire-frames.mjs').FrameReader} FrameReader */
/** @typedef {import('./wire-turns.mjs').Turns} Turns */
/** @typedef {{ socket: Socket, reader: FrameReader, greeting: Buffer, db: PGlite, turns: Turns }} Connection */

/** Whoever leaves a transaction open and says nothing for this long is put out, or everybody would wait for ever. */
const silenceLimit = 120_000

const ends = new Set(['Q', 'S', 'F', 'H'])
const parts = new Set(['P', 'B', 'D', 'E', 'C'])
const literal = /'[^']*'/g
const copyIn = /\bcopy\b[\s\S]*\bfrom\b[\s\S]*\bstdin\b/i
const refusal = query(`do $$ begin raise exception using errcode = '0A000',
  message = 'COPY FROM STDIN is not possible in the embedded database: insert with unnest()'; end $$`)
// Nothing one connection sets may reach the next: all of them share one session.
const rollback = query('rollback')
const cleanUp = query('discard all')
const readyForQuery = 'Z'.charCodeAt(0)
const readyLength = 6

/** The database itself has ended, not only a statement or a connection. */
export class DatabaseEnded extends Error {}

/**
 * Serves one connection that has shown the password, until it leaves or breaks off. Rejects with DatabaseEnded only;
 * then nobody may touch the database any more, so the turn is kept.
 * @param {Connection} connection
 */
export async function serveSession(connection) {
  const me = {}
  try {
    await converse(connection, me)
  } catch (error) {
    if (error instanceof DatabaseEnded) throw error
  }
  await leave(connection, me)
}

/**
 * @param {Connection} connection
 * @param {object} me
 */
async function converse(connection, me) {
  const { socket, greeting, db, turns } = connection
  await turns.take(me)
  await execute(connection, { bytes: greeting, isComplete: true })
  turns.pass(me)
  for (;;) {
    const batch = await nextBatch(connection, turns.isHeldBy(me))
    if (batch === null) return
    await turns.take(me)
    if (socket.destroyed) return
    await execute(connection, batch)
    if (batch.isComplete && !db.isInTransaction()) turns.pass(me)
  }
}

/**
 * @param {Connection} connection
 * @param {object} me
 */
async function leave({ db, turns }, me) {
  await turns.take(me)
  if (db.isInTransaction()) await run(db, { bytes: rollback, isComplete: true })
  await run(db, { bytes: cleanUp, isComplete: true })
  turns.pass(me)
}

/**
 * Messages up to the point where the client waits for an answer; they run as one, so nobody's statement can come
 * between another's parse and bind.
 * @param {{ socket: Socket, reader: FrameReader }} connection
 * @param {boolean} isHolding
 */
async function nextBatch({ socket, reader }, isHolding) {
  if (isHolding) socket.setTimeout(silenceLimit)
  const batch = []
  let isRefused = false
  for (;;) {
    const frame = await reader.frame()
    // What PostgreSQL does not know would end it; X is the client's goodbye.
    if (frame === null || !(parts.has(frame.type) || ends.has(frame.type))) return null
    isRefused ||= isCopyIn(frame)
    batch.push(frame.bytes)
    if (!ends.has(frame.type)) continue
    socket.setTimeout(0)
    return { bytes: isRefused ? refusal : Buffer.concat(batch), isComplete: frame.type !== 'H' }
  }
}

/** @param {import('./wire-frames.mjs').Frame} frame */
function isCopyIn({ type, bytes }) {
  if (type !== 'Q' && type !== 'P') return false
  const sql = bytes.toString('latin1', 5)
  return copyIn.test(sql) && copyIn.test(sql.replaceAll(literal, "''"))
}

/**
 * @param {{ socket: Socket, db: PGlite }} connection
 * @param {{ bytes: Buffer, isComplete: boolean }} batch
 */
async function execute({ socket, db }, batch) {
  // An answer comes in many small pieces; sent one by one, each would wake the client.
  socket.cork()
  try {
    await run(db, batch, (data) => {
      if (socket.writable) socket.write(data)
    })
  } finally {
    socket.uncork()
  }
}

/**
 * @param {PGlite} db
 * @param {{ bytes: Buffer, isComplete: boolean }} batch
 * @param {(data: Uint8Array) => void} [answer]
 */
async function run(db, { bytes, isComplete }, answer = () => {}) {
  let last = Buffer.alloc(0)
  const options = {
    onRawData: (/** @type {Uint8Array} */ data) => {
      // The data lie in memory that the next message overwrites.
      const copy = Buffer.from(data)
      last = copy.length < readyLength ? Buffer.concat([last, copy]) : copy
      answer(copy)
    },
  }
  try {
    await db.runExclusive(() => db.execProtocolRawStream(new Uint8Array(bytes), options))
  } catch (cause) {
    throw new DatabaseEnded(cause instanceof Error ? cause.message : 'unknown reason', { cause })
  }
  // After a panic (a full disk, a folder that vanished) PGlite only falls silent, and the next message would hang.
  if (isComplete && last.at(-readyLength) !== readyForQuery) throw new DatabaseEnded(lastWords(last))
}

/** @param {Buffer} answer */
function lastWords(answer) {
  return /\0M([^\0]*)\0/.exec(answer.toString('utf8'))?.[1] ?? 'no answer'
}
