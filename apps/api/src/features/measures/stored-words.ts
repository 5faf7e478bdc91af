import { DomainError } from '@kommune17/domain'

/** A stored word as the member of its vocabulary that it is; the database's own checks admit no other. */
export function oneOf<Word extends string>(words: readonly Word[], stored: string): Word {
  const known = words.find((word) => word === stored)
  if (known === undefined) throw new DomainError('internal')
  return known
}
