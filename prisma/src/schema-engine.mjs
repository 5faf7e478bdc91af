#!/usr/bin/env node
// Lets the Prisma CLI run on the schema engine that npm ships as WebAssembly (@prisma/schema-engine-wasm) instead of
// the native binary it would download from binaries.prisma.sh. Speaks the CLI's JSON-RPC over stdin/stdout.
//   PRISMA_SCHEMA_ENGINE_BINARY=scripts/schema-engine.mjs prisma migrate deploy
// The shadow database (migrate dev, migrate diff --from-migrations) is an in-memory PGlite: no server, no CREATEDB right.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

const args = process.argv.slice(2)
const require = createRequire(import.meta.url)
const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
if (args.includes('--version')) {
  console.log(`schema-engine-wasm ${require(join(dirname(glue), 'package.json')).version}`)
  process.exit(0)
}
const option = (name) => args.flatMap((a, i) => (a === name ? [args[i + 1]] : []))
const url = JSON.parse(option('--datasource')[0] ?? '{}').url ?? process.env.DATABASE_URL

// adapter-pg 7.10 has no mapping for PostgreSQL's internal "char" type (OID 18), which the engine's catalogue queries
// return and must see as ColumnTypeEnum.Character. No catalogue query returns a uuid, so let "char" travel as uuid
// (OID 2950) and rename the column type on the way out.
const { addFields } = pg.Result.prototype
pg.Result.prototype.addFields = function (fields) {
  for (const f of fields) if (f.dataTypeID === 18) f.dataTypeID = 2950
  return addFields.call(this, fields)
}
function withCharColumns(connection) {
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query)
    result.columnTypes = result.columnTypes.map((t) =>
      t === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : t,
    )
    return result
  }
  return connection
}

function adapterFactory() {
  const schema = url ? (new URL(url).searchParams.get('schema') ?? undefined) : undefined
  const factory = new PrismaPg({ connectionString: url }, { schema })
  const connect = factory.connect.bind(factory)
  factory.connectToShadowDb = async () => {
    const db = await PGlite.create({ extensions: { pg_trgm, unaccent } })
    const shadow = await new PrismaPGlite(db).connect()
    shadow.dispose = () => db.close()
    return shadow
  }
  // `migrate diff --from-migrations` needs no real database, yet the engine opens one: hand it a scratch one.
  factory.connect = async () =>
    process.env.PRISMA_OFFLINE ? factory.connectToShadowDb() : withCharColumns(await connect())
  return bindMigrationAwareSqlAdapterFactory(factory)
}

// `cli can-connect-to-database | create-database`. The CLI drops the first stderr line and parses every other as JSON.
async function maintenance(command) {
  const target = new URL(url)
  const database = decodeURIComponent(target.pathname.slice(1))
  if (command === 'create-database') target.pathname = '/postgres'
  target.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: target.href })
  try {
    await client.connect()
    if (command === 'create-database')
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
  } catch (e) {
    const error_code = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }[e.code] ?? 'P1001'
    const line = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      fields: { message: e.message || e.code, error_code },
    }
    process.stderr.write(`{}\n${JSON.stringify(line)}`)
    process.exitCode = 1
  } finally {
    await client.end().catch(() => {})
  }
}

let panic = ''
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (m) => (panic = m) }
async function createEngine() {
  const bg = await import(glue)
  const wasm = await readFile(join(dirname(glue), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bg })
  bg.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const datamodels = await Promise.all(
    option('--datamodels').map(async (f) => [f, await readFile(f, 'utf8')]),
  )
  return bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    adapterFactory(),
  )
}

if (args.includes('cli')) {
  await maintenance(args[args.indexOf('cli') + 1])
} else {
  let engine
  let queue = Promise.resolve()
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const fail = (id, e) =>
    send({
      id,
      error: {
        code: 4466,
        message: e?.message ?? String(e),
        data: {
          is_panic: false,
          message: panic || (e?.message ?? String(e)),
          error_code: e?.code,
          meta: e?.meta ?? null,
        },
      },
    })
  let current = 0
  // A panic inside the engine surfaces as an unhandled WebAssembly trap; answer the pending request instead of dying mute
  // (the CLI takes a vanished engine for success: exit status 0).
  process.on('uncaughtException', (e) => {
    fail(current, e)
    process.exitCode = 1
  })
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      queue = queue.then(async () => {
        const { id, method, params } = JSON.parse(line)
        if (method === undefined) return // the CLI acknowledging our `print`
        current = id
        try {
          engine ??= await createEngine()
          const result =
            method === 'getDatabaseVersion' ? await engine.version(params) : await engine[method](params)
          if (method === 'diff' && result?.stdout)
            send({ id: 1e6, method: 'print', params: { content: result.stdout } })
          send({ id, result: result ?? {} })
        } catch (e) {
          fail(id, e)
        }
      })
    })
    .on('close', () => queue.then(() => process.exit()))
}
