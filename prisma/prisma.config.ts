import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma's commands want to download a native schema engine; this front-end runs the one npm ships as WebAssembly.
const engine = fileURLToPath(new URL('src/schema-engine.mjs', import.meta.url))
const { PRISMA_SCHEMA_ENGINE_BINARY = engine, DATABASE_URL } = process.env
Object.assign(process.env, { PRISMA_SCHEMA_ENGINE_BINARY })

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/kommune17' },
})
