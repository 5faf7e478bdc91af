import type { DatabaseKind } from '@kommune17/prisma'
import { findTestServer } from '@kommune17/prisma/testing'

/** The kinds of database this machine can test on; the embedded one always, a real server when there is one. */
export async function testableDatabases(): Promise<DatabaseKind[]> {
  const server = await findTestServer()
  if (server.url === null) {
    process.stderr.write(`Only the embedded database is tested: ${server.reason}\n`)
    return ['embedded']
  }
  await server.stop()
  return ['embedded', 'server']
}
