import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@kommune17/prisma'
import pg from 'pg'
import { signInWithPassword } from '../api-client.ts'
import { freePort, startProduct } from '../product.ts'
import { bytesPerRoute } from './bytes.ts'
import { benchGrid } from './grid.ts'
import { benchImport } from './import.ts'
import { type LargeProduct, startLargeProduct } from './large-product.ts'
import { measureInTurn, measureOnce, type Timing } from './measure.ts'
import { benchPapers } from './papers.ts'

const municipalities = Number(process.env['BENCH_MUNICIPALITIES'] ?? 1000)
const members = Math.min(400, municipalities)
const data = await mkdtemp(join(tmpdir(), 'kommune17-bench-'))
try {
  await benchStart(join(data, 'empty'))
  const { ms, value: large } = await measureOnce(() =>
    startLargeProduct(join(data, 'large'), { municipalities, members }),
  )
  report(`seed of ${municipalities} × 100 measures × 5 updates`, `${(ms / 1000).toFixed(0)} s`)
  await benchRequests(large)
  const { officer, municipality } = large
  await benchImport({ officer, municipality, process: large.product.process, report })
  await benchPapers({ officer, municipality, process: large.product.process, report })
  await large.product.kill('SIGTERM')
  benchBytes()
} finally {
  await rm(data, { recursive: true, force: true })
}

async function benchStart(folder: string) {
  for (const [name, bar] of [
    ['first start, empty folder', '≤ 8 s'],
    ['second start', '≤ 2 s'],
  ] as const) {
    const port = await freePort()
    const { ms, value } = await measureOnce(() => startProduct(['serve', '--data', folder], port))
    await value.kill('SIGTERM')
    report(name, `${(ms / 1000).toFixed(2)} s`, bar)
  }
}

/** Each request beside the like question sent bare through the driver to the same embedded database. */
async function benchRequests(large: LargeProduct) {
  const { officer, municipality, networkCoordinator, network, credentials, product } = large
  const database = await openDatabase({ dataFolder: join(data, 'large') })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const bare = (text: string) => () => client.query(text, [municipality])
  const measures = await client.query<{ id: string }>('select id from measure where municipality_key = $1', [
    municipality,
  ])
  const first = measures.rows[0]?.id ?? ''
  const { ms: cold } = await measureOnce(() => networkCoordinator('network.matrix', { network }))
  report(`matrix ${members} × 17, first of a day`, `${cold.toFixed(0)} ms`)
  const saved = () => officer('progress.confirmUnchanged', { municipality, measureId: first })
  const list = () => officer('measure.list', { municipality })
  const timings = {
    ...(await measureInTurn(
      {
        'bare: 50 measures': bare(
          'select * from measure where municipality_key = $1 order by number limit 50',
        ),
        'list of 50': list,
        'bare: links by goal': bare(
          'select goal, count(*) from sdg_link where municipality_key = $1 group by goal',
        ),
        'matrix of one municipality': () => officer('goal.matrix', { municipality }),
        [`matrix ${members} × 17`]: () => networkCoordinator('network.matrix', { network }),
        search: () => officer('measure.list', { municipality, filter: { text: 'klima konzept' } }),
      },
      40,
    )),
    ...(await measureInTurn({ 'save a status update': saved, 'list of 50 right after a save': list }, 40)),
    ...(await benchGrid({ officer, municipality, client })),
    ...(await measureInTurn({ 'sign-in': () => signInWithPassword(product.url, credentials) }, 6)),
  }
  show(timings, 'list of 50', { bar: 'p50 ≤ 10 ms', against: 'bare: 50 measures' })
  show(timings, 'list of 50 right after a save', { bar: '' })
  show(timings, 'matrix of one municipality', { bar: 'p95 ≤ 30 ms', against: 'bare: links by goal' })
  show(timings, `matrix ${members} × 17`, { bar: 'p95 ≤ 60 ms' })
  show(timings, 'search', { bar: 'p95 ≤ 50 ms', against: 'bare: 50 measures' })
  show(timings, 'save a status update', { bar: 'p95 ≤ 50 ms' })
  show(timings, 'paste of 200 × 8 cells', { bar: 'p95 ≤ 1 s' })
  show(timings, 'status of 500 rows', { bar: 'p95 ≤ 3 s' })
  show(timings, 'grid of 600 rows', { bar: '' })
  show(timings, 'sign-in', { bar: 'p50 ≤ 250 ms' })
  await client.end()
  await database.stop()
}

function show(
  timings: Record<string, Timing>,
  name: string,
  { bar, against }: { bar: string; against?: string },
) {
  const timing = timings[name]
  const reference = against === undefined ? undefined : timings[against]
  if (!timing) throw new Error(`not measured: ${name}`)
  const ratio = reference ? ` · ${(timing.median / reference.median).toFixed(1)} × ${against}` : ''
  report(name, `p50 ${timing.median.toFixed(1)} ms, p95 ${timing.p95.toFixed(1)} ms${ratio}`, bar)
}

function benchBytes() {
  for (const { name, javascript, css } of bytesPerRoute())
    report(
      `bytes of ${name}`,
      `${kilobytes(javascript)} JavaScript, ${kilobytes(css)} CSS (gzip)`,
      name === 'app shell' ? 'JavaScript ≤ 190 kB' : '',
    )
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function report(name: string, value: string, bar = '') {
  console.log(`${name.padEnd(48)} ${value}${bar ? `   (bar: ${bar})` : ''}`)
}
