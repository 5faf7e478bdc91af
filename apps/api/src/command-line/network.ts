import { authorizeOperator } from '../authorize.ts'
import { inScope, type Transaction } from '../database.ts'
import { addNetwork } from '../features/installation/add-network.ts'
import type { InstallationContext } from '../features/installation/installation-context.ts'
import { findNetworkByName } from '../features/installation/installation-store.ts'
import { joinNetwork } from '../features/installation/join-network.ts'
import type { Product } from './product.ts'
import { type CommonOptions, withProduct } from './run-command.ts'

/** Adds a network that municipalities can join. */
export function runNetworkAdd(name: string, options: CommonOptions) {
  return withProduct(options, async (product, terminal) => {
    const id = await asOperator(product, (ctx) => addNetwork(ctx, name))
    terminal.result({ id, name }, terminal.say.networkAdded(name))
  })
}

/** Makes a municipality a member of a network from today on. */
export function runNetworkJoin(name: string, municipality: string, options: CommonOptions) {
  return withProduct(options, async (product, terminal) => {
    await asOperator(product, async (ctx) => {
      const { id } = await findNetworkByName(ctx.scope, ctx.tx, name)
      await joinNetwork(ctx, { network: id, municipality })
    })
    terminal.result({ network: name, municipality }, terminal.say.networkJoined(name, municipality))
  })
}

function asOperator<T>(
  { database, clock }: Product,
  work: (ctx: InstallationContext) => Promise<T>,
): Promise<T> {
  return inScope(database, { installation: true }, (tx: Transaction) =>
    work({ scope: authorizeOperator(), tx, now: clock.now(), today: clock.today() }),
  )
}
