import type { Instant } from '@kommune17/domain'

/** A person with a session. */
export type SignedIn = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdministrator: boolean
}

export type Credentials = { readonly email: string; readonly password: string }
export type NewUser = Credentials & { readonly name: string; readonly isAdministrator?: boolean }

/** The answer to a successful sign-in: cookie lines for the browser, never the token in a body. */
export type SessionStart = { readonly userId: string; readonly setCookies: readonly string[] }

/** All the product knows of the sign-in library; a replacement must pass identity.test.ts. */
export type Identity = {
  /** Throws `invalid-credentials`, alike for a wrong password and an unknown address. `cookies`: the old session, which ends. */
  signIn: (credentials: Credentials, cookies: string) => Promise<SessionStart>
  /** Starts a session without a password: for demo accounts and right after an invitation was accepted. */
  startSession: (userId: string, cookies: string) => Promise<SessionStart>
  /** Ends the session in the database; returns cookie lines that clear the browser's. */
  signOut: (cookies: string) => Promise<readonly string[]>
  sessionOf: (cookies: string, now: Instant) => Promise<SignedIn | null>
  /** Throws `already-exists` or `password-too-weak`. */
  createUser: (user: NewUser) => Promise<string>
  /** Ends all other sessions of the user. */
  changePassword: (
    change: { readonly current: string; readonly next: string },
    cookies: string,
  ) => Promise<readonly string[]>
}
