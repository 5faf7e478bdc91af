import type { PaperSettings } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changePaperFields, findPaperSettings } from './paper-settings-store.ts'

/** Chooses what the municipality's papers look like and say; reports that are frozen keep what they had. */
export async function changePaperSettings({ scope, tx, now }: VerbContext, settings: PaperSettings) {
  const { municipality } = scope
  const before = await findPaperSettings(scope, tx)
  await changePaperFields(scope, tx, settings)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'paperSettings.change', objectKind: 'paperSettings', objectId: municipality },
    before: audited(before),
    after: audited(settings),
  })
  return { municipality }
}

function audited({ address, colour, logoAlt, sections, texts }: PaperSettings) {
  const written = Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, text]]))
  return {
    ...{ address: [...address], colour, logoAlt, sections: sections && [...sections] },
    texts: JSON.stringify(Object.fromEntries(written)),
  }
}
