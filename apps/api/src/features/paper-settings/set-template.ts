import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import type { PaperThreads } from '../reports/paper-threads.ts'
import { changeTemplate } from './paper-settings-store.ts'

export const templateLimit = 5_000_000

type NewTemplate = { readonly name: string; readonly docx: Uint8Array<ArrayBuffer> }

const longestName = 200
const mostProblems = 20

/** Throws unless the template is safe and every placeholder in it stands for something; `problems` are JSON, for people to be worded. */
export async function refuseTemplate(docx: Uint8Array, { checkTemplate }: PaperThreads): Promise<void> {
  if (docx.length > templateLimit || !isPacked(docx)) throw new DomainError('template-not-docx')
  const problems = await checkTemplate(docx)
  if (problems.length > 0)
    throw new DomainError('template-problems', { problems: JSON.stringify(problems.slice(0, mostProblems)) })
}

/** Keeps the municipality's own Word template, which has been checked. */
export async function setTemplate({ scope, tx, now }: VerbContext, { name, docx }: NewTemplate) {
  const { municipality } = scope
  const fileName = name.replace(/^.*[/\\]/, '').slice(-longestName) || 'Vorlage.docx'
  await changeTemplate(scope, tx, { name: fileName, docx, at: now })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'paperSettings.setTemplate', objectKind: 'paperSettings', objectId: municipality },
    after: { name: fileName, bytes: docx.length },
  })
  return { municipality, name: fileName }
}

// A Word document is a ZIP archive; what is in it is read where it is used.
function isPacked(bytes: Uint8Array): boolean {
  return bytes.length > 100 && [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte)
}
