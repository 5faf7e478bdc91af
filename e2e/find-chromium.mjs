import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = [
  process.env['CHROMIUM_PATH'],
  // Debian's Chromium without a window is the same engine and starts sooner.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of an installed Chromium (or Chrome, Edge); `null` when there is none. `CHROMIUM_PATH` wins. */
export function findChromium() {
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Finds Chromium; on Debian as root installs it first. Without one it says how to get it and ends the process. */
export function requireChromium() {
  const found = findChromium() ?? (installOnDebian() ? findChromium() : null)
  if (found) return found
  console.error(
    'Browser tests need Chromium: install it (Debian/Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chrome, Chromium or Edge program.',
  )
  process.exit(1)
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log('Installing Chromium for the browser tests (apt-get install chromium) …')
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options).status === 0
}
