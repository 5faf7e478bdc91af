import { access, constants } from 'node:fs/promises'
import { inIdentity } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { describeDatabase } from '../health-store.ts'
import { hasAdministrator } from '../identity/user-store.ts'
import { exitCodes } from './exit-codes.ts'
import type { Product } from './product.ts'
import { type CommonOptions, withProduct } from './run-command.ts'

type Finding = { readonly check: string; readonly ok: boolean; readonly detail: string }

/** Looks at everything the product needs and says what is wrong; changes nothing but pending migrations. */
export function runDoctor(options: CommonOptions) {
  return withProduct(options, async (product, terminal) => {
    const findings = await examine(product)
    const { doctorOk, doctorBad } = terminal.say
    const lines = findings.map(({ check, ok, detail }) => `${ok ? doctorOk : doctorBad}\t${check}\t${detail}`)
    terminal.result({ ok: findings.every(({ ok }) => ok), checks: findings }, lines.join('\n'))
    return findings.every(({ ok }) => ok) ? exitCodes.success : exitCodes.failure
  })
}

async function examine({ database, kind, place }: Product): Promise<Finding[]> {
  const environment = readEnvironment()
  const { version, isAppRoleBound, canBecomeAppRole } = await describeDatabase(database)
  const isNamed = environment.baseUrl !== null || !environment.isProduction
  return [
    { check: 'node', ok: isNodeNewEnough(process.versions.node), detail: process.versions.node },
    {
      check: 'database',
      ok: version >= 150_000,
      detail: `${kind} ${Math.trunc(version / 10_000)} (${place})`,
    },
    { check: 'row-level-security', ok: isAppRoleBound && canBecomeAppRole, detail: 'kommune17_app' },
    {
      check: 'administrator',
      ok: await inIdentity(database, hasAdministrator),
      detail: 'kommune17 admin create',
    },
    { check: 'base-url', ok: isNamed, detail: environment.baseUrl ?? 'KOMMUNE17_BASE_URL' },
    ...(kind === 'embedded' ? [await folderFinding(place)] : []),
  ]
}

async function folderFinding(folder: string): Promise<Finding> {
  const ok = await access(folder, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )
  return { check: 'data-folder', ok, detail: folder }
}

function isNodeNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
