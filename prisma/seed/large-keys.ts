import { listRegister, type RegisterEntry } from '../src/register.ts'

/** `count` municipalities spread evenly over Germany, in the order of their keys; throws when the register has fewer. */
export function spreadOverGermany(count: number): RegisterEntry[] {
  const members = listRegister().filter(({ kind }) => kind !== 'district' && kind !== 'joint-municipality')
  if (members.length < count)
    throw new RangeError(`the register has ${members.length} municipalities, not ${count}`)
  return Array.from(
    { length: count },
    (_, index) => members[Math.floor((index * members.length) / count)],
  ).filter((entry) => entry !== undefined)
}
