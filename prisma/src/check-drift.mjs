#!/usr/bin/env node
// Fails when the migrations do not lead to exactly what the schema says: `node src/check-drift.mjs [schema folder]`.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [schema = join(root, 'schema')] = process.argv.slice(2)
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json')
const prisma = join(dirname(prismaPackage), 'build', 'index.js')

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [prisma, 'migrate', 'diff', '--from-migrations', 'migrations', '--to-schema', schema, '--exit-code'],
  { cwd: root, encoding: 'utf8', env: { ...process.env, PRISMA_OFFLINE: '1' } },
)
// Status 0 alone proves nothing: Prisma also exits with it when its engine did not run at all.
if (status === 0 && stdout.includes('No difference detected.')) {
  console.log('Schema and migrations agree.')
} else {
  console.error(
    `Schema and migrations differ (prisma migrate diff ended with ${status}):\n${stdout}${stderr}`,
  )
  process.exitCode = 1
}
