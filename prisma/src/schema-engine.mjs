#!/usr/bin/env node
// Lets Prisma's commands run on the schema engine that npm ships as WebAssembly (@prisma/schema-engine-wasm) instead of
// the native binary they would download. Speaks their JSON-RPC over stdin and stdout; prisma.config.ts points here.
// The shadow database is an in-memory PGlite: no server, no right to create databases. With PRISMA_OFFLINE=1 the main
// database is one too, so that comparing migrations with the schema needs no database at all.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { smallStart } from './small-start.mjs'

/** @typedef {{ id: number, method?: string, params?: any }} Request */
/** @typedef {{ code?: string, message?: string, meta?: unknown }} Failure */

const args = process.argv.slice(2)
const require = createRequire(import.meta.url)
const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
/** @type {any} */
const globals = globalThis

/** @param {string} name */
const option = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1] ?? ''] : []))
const { DATABASE_URL = '', PRISMA_OFFLINE } = process.env
/** @type {string} */
const url = JSON.parse(option('--datasource')[0] ?? '{}').url ?? DATABASE_URL

// adapter-pg 7.10 has no mapping for PostgreSQL's internal "char" type (OID 18), which the engine's catalogue queries
// return and must see as Character. No catalogue query returns a uuid, so let "char" travel as uuid (OID 2950) and
// rename the type of the column on the way out.
const charOid = 18
const uuidOid = 2950
/** @type {any} */
const resultPrototype = pg.Result.prototype
const { addFields } = resultPrototype
/** @param {{ dataTypeID: number }[]} fields */
resultPrototype.addFields = function renameChar(fields) {
  for (const field of fields) if (field.dataTypeID === charOid) field.dataTypeID = uuidOid
  return addFields.call(this, fields)
}

/** @param {any} connection */
function repaired(connection) {
  // adapter-pg 7.10 cuts scripts at every semicolon, also in function bodies and comments.
  connection.executeScript = async (/** @type {string} */ script) => {
    await connection.client.query(script)
  }
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (/** @type {unknown} */ query) => {
    const result = await queryRaw(query)
    result.columnTypes = result.columnTypes.map((/** @type {number} */ type) =>
      type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
    )
    return result
  }
  return connection
}

async function connectScratch() {
  const db = await PGlite.create(smallStart)
  const connection = await new PrismaPGlite(db).connect()
  connection.dispose = () => db.close()
  return connection
}

function adapterFactory() {
  const schema = url ? new URL(url).searchParams.get('schema') : null
  /** @type {any} */
  const factory = new PrismaPg({ connectionString: url }, schema ? { schema } : {})
  const connect = factory.connect.bind(factory)
  factory.connectToShadowDb = connectScratch
  factory.connect = async () => (PRISMA_OFFLINE ? connectScratch() : repaired(await connect()))
  return bindMigrationAwareSqlAdapterFactory(factory)
}

/** @type {Record<string, string>} */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }

/**
 * `cli can-connect-to-database | create-database`. The caller drops the first line and reads the others as JSON.
 * @param {string | undefined} command
 */
async function maintain(command) {
  const target = new URL(url)
  const database = decodeURIComponent(target.pathname.slice(1))
  if (command === 'create-database') target.pathname = '/postgres'
  target.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: target.href })
  try {
    await client.connect()
    if (command === 'create-database')
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
  } catch (error) {
    const { code = '', message } = failureOf(error)
    const fields = { message: message || code, error_code: prismaCodes[code] ?? 'P1001' }
    process.stderr.write(`{}\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`)
    process.exitCode = 1
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function failureOf(error) {
  return typeof error === 'object' && error !== null ? error : { message: String(error) }
}

let panic = ''

/** @returns {Promise<any>} */
async function createEngine() {
  globals.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (/** @type {string} */ message) => {
      panic = message
    },
  }
  const bindings = await import(glue)
  const wasm = await readFile(join(dirname(glue), 'schema_engine_bg.wasm'))
  const { instance } = await globals.WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const files = option('--datamodels')
  const datamodels = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')]))
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => {},
    adapterFactory(),
  )
}

/** @param {object} message */
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/**
 * @param {number} id
 * @param {unknown} error
 */
function refuse(id, error) {
  const { code, message = String(error), meta = null } = failureOf(error)
  const data = { is_panic: false, message: panic || message, error_code: code, meta }
  send({ id, error: { code: 4466, message, data } })
}

function serve() {
  /** @type {Promise<any> | undefined} */
  let engine
  let queue = Promise.resolve()
  let current = 0
  // A panic surfaces as a trap outside any promise. Answer the open request instead of dying mute: the caller takes a
  // vanished engine for success.
  process.on('uncaughtException', (error) => {
    refuse(current, error)
    process.exitCode = 1
  })

  /** @param {Request} request */
  async function answer({ id, method, params }) {
    if (method === undefined) return // the caller acknowledges what we printed
    current = id
    try {
      engine ??= createEngine()
      const running = await engine
      const result = await (method === 'getDatabaseVersion'
        ? running.version(params)
        : running[method](params))
      if (method === 'diff' && result?.stdout) {
        send({ id: 1e6, method: 'print', params: { content: result.stdout } })
      }
      send({ id, result: result ?? {} })
    } catch (error) {
      refuse(id, error)
    }
  }

  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    queue = queue.then(() => answer(JSON.parse(line)))
  })
  lines.on('close', () => queue.then(() => process.exit()))
}

if (args.includes('--version')) {
  console.log(`schema-engine-wasm ${require(join(dirname(glue), 'package.json')).version}`)
} else if (args.includes('cli')) {
  await maintain(args[args.indexOf('cli') + 1])
} else {
  serve()
}
