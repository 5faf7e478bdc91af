// Everything that proves the product, in one go: lint and types, every unit and database test, every journey.
// Ends with one line "N passed, N failed" and exits non-zero when anything failed or could not run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireChromium } from './find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'kommune17-test-'))
const totals = { passed: 0, failed: 0 }
const suites = [
  { workspace: 'packages/domain' },
  { workspace: 'packages/i18n' },
  { workspace: 'packages/charts' },
  { workspace: 'packages/importer' },
  { workspace: 'prisma', project: 'unit' },
  { workspace: 'prisma', project: 'database' },
  { workspace: 'apps/api', project: 'unit' },
  { workspace: 'apps/api', project: 'database' },
  { workspace: 'apps/web' },
  { workspace: 'e2e' },
]

process.env['CHROMIUM_PATH'] = requireChromium()
stage('lint, types and build', () => count(run('npx', ['turbo', 'run', 'lint:root', 'check', 'build'])))
for (const suite of suites)
  stage(`${suite.project ?? 'unit'} tests of ${suite.workspace}`, () => vitest(suite))
stage('journeys in the browser', playwright)
rmSync(reports, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1

function stage(title, work) {
  const start = performance.now()
  console.log(`\n== ${title}`)
  work()
  console.log(`== ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  return status === 0
}

/** A step that is not made of test cases counts as one. */
function count(succeeded) {
  totals[succeeded ? 'passed' : 'failed'] += 1
}

function vitest({ workspace, project }) {
  const report = join(reports, `${workspace.replaceAll('/', '-')}-${project ?? 'unit'}.json`)
  const only = project === undefined ? [] : ['--project', project]
  const succeeded = run(
    'npx',
    ['vitest', 'run', ...only, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: join(root, workspace) },
  )
  if (!existsSync(report)) return count(false)
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  if (!succeeded && numFailedTests === 0) count(false)
}

function playwright() {
  const report = join(reports, 'journeys.json')
  const succeeded = run('npx', ['playwright', 'test'], {
    cwd: join(root, 'e2e'),
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  if (!existsSync(report)) return count(false)
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += stats.expected
  totals.failed += stats.unexpected + stats.flaky + stats.skipped
  if (!succeeded && stats.unexpected === 0) count(false)
}
