import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPort, startProduct } from './product.ts'

/** Starts one demo with fresh data for all journeys; the returned function ends it. */
export default async function startDemo() {
  const data = await mkdtemp(join(tmpdir(), 'kommune17-journeys-'))
  const product = await startProduct(['demo', '--data', data], demoPort)
  return async () => {
    await product.kill('SIGTERM')
    await rm(data, { recursive: true, force: true })
  }
}
