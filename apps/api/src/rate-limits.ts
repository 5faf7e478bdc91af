import { createHash } from 'node:crypto'
import { DomainError } from '@kommune17/domain'
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from './database.ts'

/** Every procedure where a secret can be guessed; the rate limit test walks this list. */
export const credentialPaths = [
  'session.signIn',
  'session.setup',
  'session.changePassword',
  'invitation.find',
  'invitation.accept',
] as const
export type CredentialPath = (typeof credentialPaths)[number]

/** `account`: the e-mail or id somebody tries to prove to be, or null where there is none yet. */
export type Attempt = {
  readonly path: CredentialPath
  readonly address: string
  readonly account: string | null
}

/** Slows down guessing; every credential path asks `spend` before it looks at a secret. */
export type RateLimits = {
  /** Throws `too-many-attempts` with `seconds` until the next try when one of the budgets is used up. */
  readonly spend: (attempt: Attempt) => Promise<void>
  /** After a proof: the account's budget is full again and its holder is known at this address. */
  readonly succeed: (attempt: Attempt) => Promise<void>
}

const minute = 60
const perAccount = { points: 10, duration: 15 * minute }
const perAddress = { points: 30, duration: 3 * minute, blockDuration: 60 * minute }
const knownFor = { points: 1, duration: 30 * 24 * 60 * minute }

/**
 * Budgets in the database, so that they survive a restart and are shared by processes.
 * Strangers cannot lock somebody out: an account keeps its own budget at addresses it has signed in from.
 */
export function createRateLimits(database: Database): RateLimits {
  const limiter = (keyPrefix: string, budget: typeof perAccount & { blockDuration?: number }) =>
    new RateLimiterPrisma({
      storeClient: database,
      tableName: 'rateLimit',
      keyPrefix,
      ...budget,
      insuranceLimiter: new RateLimiterMemory({ keyPrefix, ...budget }),
    })
  const accounts = limiter('account', perAccount)
  const addresses = limiter('address', perAddress)
  const known = limiter('known', knownFor)

  const accountKey = async (account: string, address: string) => {
    const pair = digest(`${account} ${address}`)
    return (await known.get(pair)) === null ? digest(account) : pair
  }

  return {
    async spend({ address, account }) {
      await consume(addresses, digest(address))
      if (account !== null) await consume(accounts, await accountKey(normalised(account), address))
    },
    async succeed({ address, account }) {
      await addresses.reward(digest(address), 1)
      if (account === null) return
      await accounts.delete(await accountKey(normalised(account), address))
      await known.set(digest(`${normalised(account)} ${address}`), 1, knownFor.duration)
    },
  }
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new DomainError('too-many-attempts', { seconds: Math.ceil(error.msBeforeNext / 1000) })
  }
}

function normalised(account: string): string {
  return account.trim().toLowerCase()
}

// Addresses of people and machines are personal data: the table holds only their digests.
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
