/** Slows down guessing; every credential path asks `spend` before it looks at a secret. */
export type RateLimits = {
  /** Throws `too-many-attempts` with `seconds` until the next try when either budget is used up. */
  spend: (attempt: Attempt) => Promise<void>
  /** Gives an account its attempts back after it proved itself. */
  reset: (account: string) => Promise<void>
}

export type Attempt = {
  readonly path: CredentialPath
  readonly address: string
  readonly account: string | null
}

/** Every procedure where a secret can be guessed; the rate limit test walks this list. */
export const credentialPaths = [
  'session.signIn',
  'session.setup',
  'session.changePassword',
  'invitation.find',
  'invitation.accept',
] as const
export type CredentialPath = (typeof credentialPaths)[number]
