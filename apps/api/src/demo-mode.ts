/** One-click logins of `kommune17 demo`; the only way to a session without a password. */
export type DemoAccount = {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly place: string
  readonly email: string
}

export type DemoMode = { readonly accounts: readonly DemoAccount[] }
