import { daysBetween, type IsoDate } from '@kommune17/domain'

/** Reproducible chance: the same seed text gives the same sequence on every machine. */
export type Random = {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number
  /** True in `probability` (0 to 1) of all calls. */
  readonly chance: (probability: number) => boolean
  /** One entry; throws on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T
  /** The entries in a new order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
  /** An id in the shape of UUID version 7, with the day as its time. */
  readonly id: (day: IsoDate) => string
}

/** Starts a sequence of its own for `seed`; mulberry32, started from the FNV-1a hash of the text. */
export function randomFrom(seed: string): Random {
  let state = hash(seed)
  // Sequences of different seeds can overlap: of a thousand, some do. Their ids must differ all the same.
  const marks = [hash(`1/${seed}`) >>> 8, hash(`2/${seed}`) >>> 8] as const
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => entryAt(list, integer(0, list.length - 1)),
    shuffle: (list) => shuffled(list, integer),
    id: (day) => timeOrderedId(day, { integer, marks }),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}

function entryAt<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return entry
}

function shuffled<T>(list: readonly T[], integer: Random['integer']): T[] {
  const rest = [...list]
  const result: T[] = []
  while (rest.length > 0) result.push(...rest.splice(integer(0, rest.length - 1), 1))
  return result
}

type IdSource = { readonly integer: Random['integer']; readonly marks: readonly [number, number] }

function timeOrderedId(day: IsoDate, { integer, marks: [first, second] }: IdSource): string {
  const milliseconds = daysBetween('1970-01-01', day) * 86_400_000 + integer(0, 86_399_999)
  const time = milliseconds.toString(16).padStart(12, '0')
  const hex = (digits: number, mark = 0) =>
    (integer(0, 16 ** digits - 1) ^ mark).toString(16).padStart(digits, '0')
  const variant = integer(8, 11).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6, first)}${hex(6, second)}`
}
