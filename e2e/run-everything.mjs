// Everything that proves the product, in one go: lint and types, every unit and database test, every journey.
// Ends with one line "N passed, N failed" and exits non-zero when anything failed or could not run.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireChromium } from './find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'kommune17-test-'))
const totals = { passed: 0, failed: 0 }
// The longest first, so that the two lanes end together; what waits for processes beside what computes.
const lanes = [
  () => vitest({ workspace: 'e2e' }),
  () => stage('lint and types', () => turbo(['lint:root', 'check', '--concurrency=1'])),
  () => vitest({ workspace: 'packages/exporter' }),
  () => vitest({ workspace: 'prisma', project: 'database' }),
  () => vitest({ workspace: 'prisma', project: 'unit' }),
  () => vitest({ workspace: 'packages/importer' }),
  () => vitest({ workspace: 'packages/domain' }),
  () => vitest({ workspace: 'apps/web' }),
  () => vitest({ workspace: 'packages/charts' }),
  () => vitest({ workspace: 'apps/api', project: 'unit' }),
  () => vitest({ workspace: 'packages/i18n' }),
]

process.env['CHROMIUM_PATH'] = requireChromium()
await stage('build', () => turbo(['build']))
// Two at a time, each of them takes one core; the last two stages want both.
await Promise.all([nextInLane(), nextInLane()])
await vitest({ workspace: 'apps/api', project: 'database' })
await stage('journeys in the browser', playwright)
rmSync(reports, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1

async function nextInLane() {
  for (let work = lanes.shift(); work !== undefined; work = lanes.shift()) await work()
}

async function turbo(tasks) {
  count((await run('npx', ['turbo', 'run', ...tasks])) === 0)
}

async function stage(title, work) {
  const start = performance.now()
  console.log(`\n== ${title}`)
  await work()
  console.log(`== ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** The exit code; the output goes to `print` if given, else straight through. */
function run(command, args, { print, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    })
    child.stdout?.on('data', print)
    child.stderr?.on('data', print)
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** A step that is not made of test cases counts as one. */
function count(succeeded) {
  totals[succeeded ? 'passed' : 'failed'] += 1
}

// What a suite prints is shown when it is done, so that two at once stay readable.
async function vitest({ workspace, project = null }) {
  const report = join(reports, `${workspace.replaceAll('/', '-')}-${project ?? 'unit'}.json`)
  const only = project === null ? [] : ['--project', project]
  const printed = []
  const start = performance.now()
  const code = await run(
    'npx',
    ['vitest', 'run', ...only, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: join(root, workspace), print: (part) => printed.push(part) },
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`\n== ${project ?? 'unit'} tests of ${workspace}: ${seconds} s\n${Buffer.concat(printed)}`)
  if (!existsSync(report)) return count(false)
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  if (code !== 0 && numFailedTests === 0) count(false)
}

async function playwright() {
  const report = join(reports, 'journeys.json')
  const code = await run('npx', ['playwright', 'test'], {
    cwd: join(root, 'e2e'),
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  if (!existsSync(report)) return count(false)
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += stats.expected
  totals.failed += stats.unexpected + stats.flaky + stats.skipped
  if (code !== 0 && stats.unexpected === 0) count(false)
}
