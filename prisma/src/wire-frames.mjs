/** @typedef {{ type: string, bytes: Buffer }} Frame */

/** A message cannot be longer in PostgreSQL either (1 GB); before the password the limit is much lower. */
const maxFrame = 0x3fff_ffff
const maxGreeting = 10_000

/** Cuts the bytes of a socket into messages of PostgreSQL's wire protocol. */
export class FrameReader {
  /** @type {AsyncIterator<Buffer>} */
  #chunks
  /** @type {Buffer} */
  #buffer = Buffer.alloc(0)

  /** @param {AsyncIterable<Buffer>} socket */
  constructor(socket) {
    this.#chunks = socket[Symbol.asyncIterator]()
  }

  /** The first message of a connection, which has no type; null when the client has gone. */
  async greeting() {
    const head = await this.#peek(4)
    if (head === null) return null
    return this.#take(checked(head.readInt32BE(0), maxGreeting))
  }

  /**
   * The next message; null when the client has gone.
   * @returns {Promise<Frame | null>}
   */
  async frame(limit = maxFrame) {
    const head = await this.#peek(5)
    if (head === null) return null
    const type = String.fromCharCode(head.readUInt8(0))
    const bytes = await this.#take(1 + checked(head.readInt32BE(1), limit))
    return bytes && { type, bytes }
  }

  /** A password message, or null when anything else comes. */
  async password() {
    const frame = await this.frame(maxGreeting)
    return frame?.type === 'p' ? frame.bytes.subarray(5, -1).toString('utf8') : null
  }

  /** @param {number} length */
  async #peek(length) {
    if (this.#buffer.length >= length) return this.#buffer
    const parts = [this.#buffer]
    let size = this.#buffer.length
    while (size < length) {
      const { value, done } = await this.#chunks.next()
      if (done) return null
      parts.push(value)
      size += value.length
    }
    this.#buffer = Buffer.concat(parts)
    return this.#buffer
  }

  /** @param {number} length */
  async #take(length) {
    const buffer = await this.#peek(length)
    if (buffer === null) return null
    this.#buffer = buffer.subarray(length)
    return buffer.subarray(0, length)
  }
}

/**
 * @param {number} length
 * @param {number} limit
 */
function checked(length, limit) {
  if (length < 4 || length > limit) throw new Error('not a message of the PostgreSQL protocol')
  return length
}

/**
 * A message of the given type.
 * @param {string} type
 * @param {Buffer} body
 */
export function frame(type, body) {
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/**
 * An error the client shows under the given SQLSTATE; FATAL, so the client gives up.
 * @param {string} state
 * @param {string} message
 */
export function fatalError(state, message) {
  const fields = [`SFATAL`, `VFATAL`, `C${state}`, `M${message}`].map((field) => `${field}\0`)
  return frame('E', Buffer.from(`${fields.join('')}\0`))
}

/**
 * A simple query.
 * @param {string} sql
 */
export function query(sql) {
  return frame('Q', Buffer.from(`${sql}\0`))
}
