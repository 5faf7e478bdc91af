import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

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

async function storedSecret(file: string): Promise<string> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  try {
    const handle = await open(file, 'wx', 0o600)
    const secret = randomBytes(48).toString('base64url')
    await handle.writeFile(secret)
    await handle.sync()
    await handle.close()
    return secret
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return (await readFile(file, 'utf8')).trim()
  }
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
