import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const dist = fileURLToPath(new URL('../../apps/web/dist/', import.meta.url))

type ManifestEntry = {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  isEntry?: boolean
  src?: string
}

/** Gzipped bytes that the browser loads: the app shell, and what each lazy route adds to it. */
export function bytesPerRoute(): { name: string; javascript: number; css: number }[] {
  const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
    string,
    ManifestEntry
  >
  const entry = Object.entries(manifest).find(([, value]) => value.isEntry)
  if (!entry) throw new Error('The web build has no entry: run npm run build first.')
  const shell = closure(manifest, entry[0])
  const routes = (entry[1].dynamicImports ?? []).map((key) => {
    const added = new Set([...closure(manifest, key)].filter((file) => !shell.has(file)))
    return { name: manifest[key]?.src ?? key, ...sizes(manifest, added) }
  })
  return [{ name: 'app shell', ...sizes(manifest, shell) }, ...routes]
}

function closure(
  manifest: Record<string, ManifestEntry>,
  key: string,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(manifest, next, seen)
  return seen
}

function sizes(manifest: Record<string, ManifestEntry>, keys: ReadonlySet<string>) {
  const files = [...keys].flatMap((key) => manifest[key] ?? [])
  return {
    javascript: sum(files.map((entry) => entry.file).filter((file) => file.endsWith('.js'))),
    css: sum([...new Set(files.flatMap((entry) => entry.css ?? []))]),
  }
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(dist + file), { level: 9 }).length, 0)
}
