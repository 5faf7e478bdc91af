import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const wantedBits = 256

/** Why the product must not start; the command line turns it into a sentence. */
export class WeakSecret extends Error {
  override readonly name = 'WeakSecret'
}

/** The key that signs session cookies: the one given, or one made once for this data folder and readable by its owner only. */
export async function loadSecret(given: string | null, dataFolder: string): Promise<string> {
  const secret = given ?? (await storedSecret(join(dataFolder, 'secret')))
  if (bitsOf(secret) < wantedBits) throw new WeakSecret()
  return secret
}

// Written aside and linked into place, so that a process that starts at the same moment never reads half a secret.
async function storedSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const stored = await readOrNull(file)
  if (stored !== null) return stored
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft, { force: true })
  }
  return (await readOrNull(file)) ?? ''
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Upper bound of the entropy: a repeated or single-alphabet text never counts for more than it can hold. */
export function bitsOf(secret: string): number {
  const distinct = new Set(secret).size
  return distinct < 10 ? 0 : secret.length * Math.log2(alphabetOf(secret))
}

function alphabetOf(secret: string): number {
  if (/^[0-9a-f]+$/i.test(secret)) return 16
  if (/^[a-z0-9]+$/.test(secret)) return 36
  return 64
}
