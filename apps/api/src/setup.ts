/** The first run: whoever holds the code from the server's output may create the first administrator, once. */
export type Setup = {
  readonly isOpen: () => boolean
  /** True once for the right code; compares in constant time. */
  readonly accepts: (code: string) => boolean
  readonly close: () => void
}
