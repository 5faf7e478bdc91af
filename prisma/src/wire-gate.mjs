import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { FrameReader, fatalError, frame } from './wire-frames.mjs'
import { serveSession } from './wire-session.mjs'
import { Turns } from './wire-turns.mjs'

/** @typedef {import('@electric-sql/pglite').PGlite} PGlite */
/** @typedef {import('node:net').Socket} Socket */

const protocol3 = 3
const cancelRequest = 80_877_102
const encryptionRequests = new Set([80_877_103, 80_877_104])
const passwordRequest = frame('R', Buffer.from([0, 0, 0, 3]))
const greetingLimit = 10_000
const maxConnections = 100

/**
 * A door on 127.0.0.1 in front of PGlite that speaks PostgreSQL's protocol and lets in only who knows the password.
 * It is bound at once; whoever comes before `open` waits. `onBroken` hears of an error that ended the database.
 * @param {{ password: string, onBroken: (error: unknown) => void }} options
 */
export async function createGate({ password, onBroken }) {
  /** @type {(db: PGlite) => void} */
  let resolveOpened = () => {}
  /** @type {Promise<PGlite>} */
  const opened = new Promise((resolve) => {
    resolveOpened = resolve
  })
  let isOpen = false
  const turns = new Turns()
  /** @type {Map<Socket, Promise<void>>} */
  const connections = new Map()

  const server = createServer({ noDelay: true }, (socket) => {
    if (connections.size >= maxConnections) {
      socket.end(fatalError('53300', 'too many connections'))
      return
    }
    socket.on('error', () => socket.destroy())
    socket.on('timeout', () => socket.destroy())
    const served = serve(socket).finally(() => connections.delete(socket))
    connections.set(socket, served)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  /** @param {Socket} socket */
  async function serve(socket) {
    const reader = new FrameReader(socket)
    const greeting = await admit({ socket, reader, password }).catch(() => null)
    if (greeting) {
      await serveSession({ socket, reader, greeting, turns, db: await opened }).catch(onBroken)
    }
    socket.destroySoon()
  }

  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** @param {PGlite} db */
    open(db) {
      isOpen = true
      resolveOpened(db)
    },
    /** Lets nobody in any more, ends all connections, and waits until their transactions are rolled back. */
    async close() {
      server.close()
      const rest = [...connections]
      for (const [socket] of rest) socket.destroy()
      if (isOpen) await Promise.allSettled(rest.map(([, served]) => served))
    },
  }
}

/**
 * The client's greeting once it has shown the password, else null.
 * @param {{ socket: Socket, reader: FrameReader, password: string }} connection
 */
async function admit({ socket, reader, password }) {
  socket.setTimeout(greetingLimit)
  const greeting = await readGreeting(socket, reader)
  if (greeting === null) return null
  socket.write(passwordRequest)
  const given = await reader.password()
  if (given === null || !timingSafeEqual(digest(given), digest(password))) {
    socket.write(
      fatalError('28P01', 'password authentication failed: this database belongs to a Kommune17 process'),
    )
    return null
  }
  socket.setTimeout(0)
  return greeting
}

/**
 * @param {Socket} socket
 * @param {FrameReader} reader
 */
async function readGreeting(socket, reader) {
  for (;;) {
    const greeting = await reader.greeting()
    if (greeting === null || greeting.length < 8) return null
    const code = greeting.readInt32BE(4)
    if (code === cancelRequest) return null
    if (encryptionRequests.has(code)) socket.write('N')
    else return code >> 16 === protocol3 ? greeting : null
  }
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest()
}
