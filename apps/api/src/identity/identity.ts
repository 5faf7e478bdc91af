import type { Instant } from '@kommune17/domain'
import type { Transaction } from '../database.ts'

/** A person with a session. */
export type SignedIn = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdministrator: boolean
  readonly sessionEnd: SessionEnd
}

/** `secondsLeft` by the server's clock, because those of browsers are often wrong. */
export type SessionEnd = { readonly at: Instant; readonly secondsLeft: number }

export type Credentials = { readonly email: string; readonly password: string }
export type NewUser = Credentials & { readonly name: string; readonly isAdministrator?: boolean }

/** The answer to a successful sign-in: cookie lines for the browser, never the token in a body. */
export type SessionStart = { readonly userId: string; readonly setCookies: readonly string[] }

/** All the product knows of the sign-in library; a replacement must pass identity.test.ts. `cookies` is a request's header. */
export type Identity = {
  /** Throws `invalid-credentials`, alike for a wrong password and an unknown address. The old session of `cookies` ends. */
  readonly signIn: (credentials: Credentials, cookies: string) => Promise<SessionStart>
  /** Starts a session without a password: for demo accounts and for people who have just set theirs. */
  readonly startSession: (userId: string, cookies: string) => Promise<SessionStart>
  /** Ends the session in the database; returns the cookie lines that clear the browser's. */
  readonly signOut: (cookies: string) => Promise<readonly string[]>
  readonly sessionOf: (cookies: string) => Promise<SignedIn | null>
  readonly hashPassword: (password: string) => Promise<string>
  /** Adds a person who can sign in, in the caller's transaction. Throws `already-exists`. */
  readonly createUser: (tx: Transaction, user: NewUser) => Promise<string>
  /** Throws `invalid-credentials` when `current` is wrong. All other sessions of the user end. */
  readonly changePassword: (change: PasswordChange, cookies: string) => Promise<readonly string[]>
}

export type PasswordChange = { readonly current: string; readonly next: string }
