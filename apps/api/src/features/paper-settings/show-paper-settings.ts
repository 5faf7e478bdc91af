import { can } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { findPaperSettings } from './paper-settings-store.ts'
import type { PaperSettingsView } from './paper-settings-view.ts'

export async function showPaperSettings({
  scope,
  tx,
}: {
  readonly scope: Authorized
  readonly tx: Transaction
}): Promise<PaperSettingsView> {
  const { logo, templateName, templateChangedAt, address, ...rest } = await findPaperSettings(scope, tx)
  const { colour, logoAlt, sections, texts } = rest
  return {
    settings: { address, colour, logoAlt, sections, texts },
    logo: logo && { width: logo.width, height: logo.height },
    template:
      templateName === null || templateChangedAt === null
        ? null
        : { name: templateName, changedAt: templateChangedAt },
    mayWrite: can(scope.role, 'report.write'),
  }
}
