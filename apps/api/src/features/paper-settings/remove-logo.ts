import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeLogo, findPaperSettings } from './paper-settings-store.ts'

/** Takes the logo off papers to come. */
export async function removeLogo({ scope, tx, now }: VerbContext) {
  const { municipality } = scope
  const { logo } = await findPaperSettings(scope, tx)
  if (logo === null) throw new DomainError('not-found')
  await changeLogo(scope, tx, null)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'paperSettings.removeLogo', objectKind: 'paperSettings', objectId: municipality },
    before: { width: logo.width, height: logo.height },
  })
  return { municipality }
}
