import type { MunicipalityKey } from '@kommune17/domain'
import { findInRegister, type RegisterEntry } from '../src/register.ts'

const numbers = Array.from({ length: 999 }, (_, index) => String(index + 1).padStart(3, '0'))
const states = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'))

/**
 * `count` municipalities spread evenly over the Landkreise of Germany, in the order of their keys.
 * Asks the register for every possible key; throws when it has fewer.
 */
export function spreadOverGermany(count: number): RegisterEntry[] {
  const districts = existing(states.flatMap((state) => numbers.map((number) => `${state}${number}`)))
  const members = districts.flatMap(({ key }) => existing(numbers.map((number) => `${key}${number}`)))
  if (members.length < count)
    throw new RangeError(`the register has ${members.length} municipalities, not ${count}`)
  return Array.from(
    { length: count },
    (_, index) => members[Math.floor((index * members.length) / count)],
  ).filter((entry) => entry !== undefined)
}

function existing(keys: readonly MunicipalityKey[]): RegisterEntry[] {
  return keys.map(findInRegister).filter((entry) => entry !== null)
}
