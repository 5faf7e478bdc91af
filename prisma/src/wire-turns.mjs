/**
 * Lets one connection at a time use the only session of the embedded database: from its first message until its
 * transaction has ended, in the order of asking.
 */
export class Turns {
  /** @type {object | null} */
  #holder = null
  /** @type {{ who: object, start: () => void }[]} */
  #waiting = []

  /**
   * Resolves when it is the turn of `who`, at once if it holds it already.
   * @param {object} who
   * @returns {Promise<void>}
   */
  take(who) {
    if (this.#holder === who) return Promise.resolve()
    if (this.#holder === null) {
      this.#holder = who
      return Promise.resolve()
    }
    return new Promise((start) => this.#waiting.push({ who, start }))
  }

  /** @param {object} who */
  pass(who) {
    if (this.#holder !== who) return
    const next = this.#waiting.shift()
    this.#holder = next?.who ?? null
    next?.start()
  }

  /** @param {object} who */
  isHeldBy(who) {
    return this.#holder === who
  }
}
