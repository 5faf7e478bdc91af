import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packageFile } from './package-files.ts'
import { runNode } from './test-process.mjs'

const folder = mkdtempSync(join(tmpdir(), 'kommune17-drift-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const script = packageFile('src', 'check-drift.mjs')
// Each run makes two databases from nothing, which takes its time on a busy machine.
const patience = 300_000

test(
  'the migrations lead to what the schema says',
  () => {
    const { status, output } = runNode([script])
    expect(output).toContain('Schema and migrations agree.')
    expect(status).toBe(0)
  },
  patience,
)

test(
  'a column that only the schema has is found',
  () => {
    const schema = join(folder, 'schema')
    cpSync(packageFile('schema'), schema, { recursive: true })
    const file = join(schema, 'measure.prisma')
    const changed = readFileSync(file, 'utf8').replace(
      'costNote ',
      'costRemark String? @map("cost_remark")\n  costNote ',
    )
    writeFileSync(file, changed)
    const { status, output } = runNode([script, schema])
    expect(output).toContain('cost_remark')
    expect(status).toBe(1)
  },
  patience,
)

test(
  'an engine that does nothing is not taken for agreement',
  () => {
    const { status } = runNode([script], { environment: { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' } })
    expect(status).toBe(1)
  },
  patience,
)
