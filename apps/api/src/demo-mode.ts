import type { Role } from '@kommune17/domain'

/** A one-click login of `kommune17 demo`. */
export type DemoAccount = {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly place: string
  readonly email: string
}

/** Exists only in a product started with `kommune17 demo`; the only way to a session without a secret. */
export type DemoMode = { readonly accounts: readonly DemoAccount[] }
