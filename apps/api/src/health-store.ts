import * as z from 'zod/mini'
import type { Database } from './database.ts'

/** Whether the database answers at all. */
export async function isReachable(database: Database): Promise<boolean> {
  try {
    await database.$queryRaw`select 1`
    return true
  } catch {
    return false
  }
}

const description = z.tuple([
  z.object({ version: z.number(), isAppRoleBound: z.boolean(), canBecomeAppRole: z.boolean() }),
])

/** Version number of the server, and whether the tenants' role is bound by row-level security and usable. */
export async function describeDatabase(database: Database) {
  const rows = await database.$queryRaw`select
    current_setting('server_version_num')::int as version,
    coalesce((select not rolsuper and not rolbypassrls from pg_roles where rolname = 'kommune17_app'), false)
      as "isAppRoleBound",
    pg_has_role(current_user, 'kommune17_app', 'member') as "canBecomeAppRole"`
  return description.parse(rows)[0]
}
