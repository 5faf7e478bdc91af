#!/usr/bin/env node
// The program people type. It runs the built product and builds it once when nobody has yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/kommune17.js', import.meta.url)
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kommune17 braucht Node.js 20.19 oder neuer, gefunden: ${process.versions.node}.`)
  process.exit(1)
}
if (!existsSync(built)) buildOnce()
await import(built.href)

function buildOnce() {
  console.error('Kommune17 wird einmalig gebaut, das dauert etwa eine halbe Minute …')
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const { status, stdout } = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  if (status === 0 && existsSync(built)) return
  console.error(`${stdout ?? ''}\nDer Bau ist gescheitert. „npm ci && npm run build“ zeigt den Grund.`)
  process.exit(1)
}
