import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bitsOf, loadSecret, WeakSecret } from './secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kommune17-secret-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a secret is made once, readable by its owner only, and kept', async () => {
  const first = await loadSecret(null, join(folder, 'data'))
  expect(bitsOf(first)).toBeGreaterThanOrEqual(256)
  expect(await loadSecret(null, join(folder, 'data'))).toBe(first)
  const { mode } = await stat(join(folder, 'data', 'secret'))
  expect(mode & 0o777).toBe(0o600)
})

test('two processes that start at once agree on one secret', async () => {
  const secrets = await Promise.all([1, 2, 3, 4].map(() => loadSecret(null, folder)))
  expect(new Set(secrets).size).toBe(1)
  expect(await readdir(folder)).toEqual(['secret'])
})

test('a given secret is taken and nothing is written', async () => {
  const given = '0f9a1b2c3d4e5f60718293a4b5c6d7e8f90123456789012345670f9a1b2c3d4e'
  expect(await loadSecret(given, folder)).toBe(given)
  await expect(readFile(join(folder, 'secret'))).rejects.toThrow()
})

test.each([
  ['empty', ''],
  ['a word', 'geheim'],
  ['long but one sign', 'a'.repeat(200)],
  ['128 bits of hexadecimal', '0123456789abcdef0123456789abcdef'],
  ['a default out of a manual', 'better-auth-secret-123456789'],
])('a weak secret is refused: %s', async (_, given) => {
  await expect(loadSecret(given, folder)).rejects.toThrow(WeakSecret)
})

test('a damaged secret file is refused instead of used', async () => {
  await writeFile(join(folder, 'secret'), '')
  await expect(loadSecret(null, folder)).rejects.toThrow(WeakSecret)
})
