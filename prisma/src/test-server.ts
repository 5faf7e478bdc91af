import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
const oldest = 15
const starts = 3
const startPatience = 30_000

export type RunningServer = { readonly url: string; readonly stop: () => Promise<void> }

/** The folder of the newest installed PostgreSQL (Debian's places, then the search path), or the reason for none. */
export async function findBinaries(path: string): Promise<{ folder: string } | { reason: string }> {
  const debian = '/usr/lib/postgresql'
  const versions = (await readdir(debian).catch(() => [])).sort((a, b) => Number(b) - Number(a))
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...path.split(':')]
  let reason =
    'no installed PostgreSQL found; set TEST_DATABASE_URL, or on Debian: apt-get install postgresql'
  for (const folder of folders.filter((name) => name !== '')) {
    const answer = await run(join(folder, 'postgres'), ['--version']).catch(() => null)
    const major = Number(/\) (\d+)/.exec(answer?.stdout ?? '')?.[1] ?? 0)
    if (major >= oldest) return { folder }
    if (major > 0) reason = `the installed PostgreSQL ${major} is older than ${oldest}`
  }
  return { reason }
}

/**
 * Starts a PostgreSQL of our own in a temporary folder on a free port. The role in `url` owns its databases and may
 * create roles, but is no superuser, as on a real server. Nothing is safe on the disk: for tests only.
 */
export async function startServer(binaries: string): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kommune17-postgres-'))
  const user = await unprivilegedUser()
  if (user) await chown(folder, user.uid, user.gid)
  const options = { cwd: folder, ...user }
  const data = join(folder, 'data')
  const initialise = ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  try {
    await run(join(binaries, 'initdb'), initialise, options)
    const { server, port } = await startOnFreePort(binaries, { data, options })
    const url = await addOwner(port)
    return { url, stop: () => stopServer(server, folder) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

type Place = { readonly data: string; readonly options: { readonly cwd: string; uid?: number; gid?: number } }

async function startOnFreePort(binaries: string, { data, options }: Place) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'fsync=off',
      'max_connections=200',
    ]
    const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
    const server = spawn(join(binaries, 'postgres'), args, { ...options, stdio: 'ignore' })
    watchOver(server)
    if (await answers(server, port)) return { server, port }
    // Another program may have taken the port in between.
    if (attempt === starts) throw new Error('the installed PostgreSQL does not start')
  }
}

// Tests are also killed or timed out: when our end of its input closes, the watcher ends the server.
function watchOver({ pid }: ChildProcess): void {
  const script = `process.on('SIGINT', () => {}).on('SIGTERM', () => {})
    process.stdin.resume().on('end', () => { try { process.kill(${pid}, 'SIGQUIT') } catch {} })`
  const watcher = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'] })
  watcher.unref()
}

async function answers(server: ChildProcess, port: number): Promise<boolean> {
  for (let waited = 0; waited < startPatience && server.exitCode === null; waited += 50) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
    const isConnected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (isConnected) return true
    await pause(50)
  }
  server.kill('SIGQUIT')
  return false
}

async function addOwner(port: number): Promise<string> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  await client.connect()
  await client.query('CREATE ROLE kommune17_owner LOGIN CREATEDB CREATEROLE')
  await client.end()
  return `postgresql://kommune17_owner@127.0.0.1:${port}/postgres`
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await gone
  }
  await rm(folder, { recursive: true, force: true })
}

/** PostgreSQL refuses to run as root: the account of the installed server, or nobody. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return null
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
