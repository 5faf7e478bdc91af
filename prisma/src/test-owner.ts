// A process of ours for tests of the folder lock and of durability: node --import tsx src/test-owner.ts FOLDER [write]
// Says `owner` or `guest` when the database is open; ends on a line of input. With `write` it commits pairs of rows for
// ever and says `ack N` after each commit.
import { createInterface } from 'node:readline'
import pg from 'pg'
import { DatabaseFailure } from './database-failure.ts'
import { openDatabase } from './open-database.ts'

const [folder = '', task] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

async function writePairs(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create table if not exists pair (n int, half int, primary key (n, half))')
  const { rows } = await client.query<{ next: number }>('select coalesce(max(n), 0) + 1 as next from pair')
  for (let n = rows[0]?.next ?? 1; ; n += 1) {
    await client.query('begin')
    await client.query('insert into pair values ($1, 1)', [n])
    await client.query('insert into pair values ($1, 2)', [n])
    await client.query('commit')
    say(`ack ${n}`)
  }
}

try {
  const database = await openDatabase({ dataFolder: folder })
  await database.prisma.municipality.count()
  say(database.isOwner ? 'owner' : 'guest')
  if (task === 'write') await writePairs(database.url)
  createInterface({ input: process.stdin }).once('line', () => database.stop().then(() => process.exit()))
} catch (error) {
  say(`failed ${error instanceof DatabaseFailure ? error.code : String(error)}`)
  process.exit(1)
}
