import type { DatabaseKind } from '@kommune17/prisma'
import { testedKinds } from '@kommune17/prisma/testing'

/** The kinds of database this run tests on: the embedded one, and a real server where the set-up found one. */
export async function testableDatabases(): Promise<readonly DatabaseKind[]> {
  return testedKinds()
}
