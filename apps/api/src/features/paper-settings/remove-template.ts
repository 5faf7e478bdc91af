import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeTemplate, findPaperSettings } from './paper-settings-store.ts'

/** Goes back to papers without a template of one's own. */
export async function removeTemplate({ scope, tx, now }: VerbContext) {
  const { municipality } = scope
  const { templateName } = await findPaperSettings(scope, tx)
  if (templateName === null) throw new DomainError('not-found')
  await changeTemplate(scope, tx, null)
  await recordAudit(scope, tx, {
    ...{
      at: now,
      action: 'paperSettings.removeTemplate',
      objectKind: 'paperSettings',
      objectId: municipality,
    },
    before: { name: templateName },
  })
  return { municipality }
}
