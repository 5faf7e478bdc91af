import type { Database } from './database.ts'

/** Whether nothing has been put into this database yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.user.findFirst({ select: { id: true } })) === null
}
