import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The first run: whoever holds the code from the server's output may create the first administrator. */
export type Setup = {
  readonly isOpen: () => boolean
  /** Compares in constant time; false for every code when closed. */
  readonly accepts: (code: string) => boolean
  readonly close: () => void
}

/** A code of 128 bits that lives only in this process; `null` once an administrator exists. */
export function openSetup(): Setup & { readonly code: string } {
  const code = randomBytes(16).toString('base64url')
  let isOpen = true
  return {
    code,
    isOpen: () => isOpen,
    accepts: (given) => isOpen && timingSafeEqual(digest(given), digest(code)),
    close: () => {
      isOpen = false
    },
  }
}

export const closedSetup: Setup = { isOpen: () => false, accepts: () => false, close: () => {} }

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
