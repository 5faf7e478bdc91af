import { spawnSync } from 'node:child_process'
import { openDatabase } from '@kommune17/prisma'
import { seedLarge } from '@kommune17/prisma/seed'
import { type ApiClient, at, callAsVisitor, signInWithPassword } from '../api-client.ts'
import { freePort, type Product, program, startProduct } from '../product.ts'

export type LargeProduct = {
  readonly product: Product
  readonly officer: ApiClient
  readonly municipality: string
  readonly networkCoordinator: ApiClient
  readonly network: string
  readonly credentials: { email: string; password: string }
}

const password = 'drei wolken ueber der elbmarsch'

/** Fills `data` with the large seed and starts the product on it, with a coordinator and a network coordinator. */
export async function startLargeProduct(
  data: string,
  size: { municipalities: number; members: number },
): Promise<LargeProduct> {
  const database = await openDatabase({ dataFolder: data })
  const today = new Date().toISOString().slice(0, 10)
  const seeded = await seedLarge({ url: database.url, today, ...size, log: (line) => console.log(line) })
  await database.stop()
  const administrator = { email: 'verwaltung@example.org', password }
  createAdministrator(data, administrator.email)
  const product = await startProduct(['serve', '--data', data], await freePort())
  const admin = await signInWithPassword(product.url, administrator)
  const municipality = seeded.keys[0] ?? ''
  const network = seeded.network.id
  const officer = await join(
    product.url,
    'officer@example.org',
    await admin('installation.inviteCoordinator', { municipality, email: 'officer@example.org' }),
  )
  const networkCoordinator = await join(
    product.url,
    'netz@example.org',
    await admin('installation.inviteNetworkCoordinator', { network, email: 'netz@example.org' }),
  )
  return {
    product,
    officer,
    municipality,
    networkCoordinator,
    network,
    credentials: { email: 'officer@example.org', password },
  }
}

function createAdministrator(data: string, email: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'admin', 'create', '--data', data, '--name', 'Verwaltung', '--email', email],
    { input: `${password}\n`, encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } },
  )
  if (status !== 0) throw new Error(stderr)
}

async function join(url: string, email: string, invitation: unknown): Promise<ApiClient> {
  const link = String(at(invitation, 'link'))
  await callAsVisitor(url, 'invitation.accept', {
    token: link.split('/').at(-1) ?? '',
    name: email,
    password,
  })
  return signInWithPassword(url, { email, password })
}
