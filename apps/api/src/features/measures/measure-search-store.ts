import { Prisma } from '@kommune17/prisma'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

const found = z.array(z.object({ id: z.string() }))

/** Ids of the measures a text finds: umlauts however typed, parts of words, and other forms of a word. */
export async function findMeasureIdsByText(
  scope: Authorized,
  tx: Transaction,
  text: string,
): Promise<ReadonlySet<string>> {
  const { municipalityKey } = scope.filter
  const isOwn =
    municipalityKey === undefined ? Prisma.sql`true` : Prisma.sql`municipality_key = ${municipalityKey}`
  const rows = await tx.$queryRaw`
    select id::text as id from measure where ${isOwn} and text_matches(search_text, search, ${text})`
  return new Set(found.parse(rows).map(({ id }) => id))
}
