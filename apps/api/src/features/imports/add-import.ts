import { DomainError, type Instant } from '@kommune17/domain'
import { fileLimits } from '@kommune17/importer'
import { v7 as newId } from 'uuid'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { addBatch } from './import-store.ts'

type NewImport = {
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
}

const longestName = 200

/** Takes a list in; its rows are read in the background. */
export async function addImport(
  { scope, tx, now }: { scope: Authorized; tx: Transaction; now: Instant },
  { fileName, content }: NewImport,
) {
  if (content.length === 0) throw new DomainError('file-empty')
  if (content.length > fileLimits.bytes)
    throw new DomainError('file-too-large', { limit: fileLimits.bytes / 1024 / 1024 })
  const id = newId()
  const name = fileName.replace(/^.*[/\\]/, '').slice(-longestName) || 'Liste'
  await addBatch(scope, tx, { id, fileName: name, content, at: now })
  return { id }
}
