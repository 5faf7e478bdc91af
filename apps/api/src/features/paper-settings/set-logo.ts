import { readLogoSize } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeLogo } from './paper-settings-store.ts'

/** Puts a logo onto the papers; anything but a small PNG is refused. */
export async function setLogo({ scope, tx, now }: VerbContext, png: Uint8Array<ArrayBuffer>) {
  const { municipality } = scope
  const size = readLogoSize(png)
  await changeLogo(scope, tx, { png, ...size })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'paperSettings.setLogo', objectKind: 'paperSettings', objectId: municipality },
    after: { ...size, bytes: png.length },
  })
  return { municipality, ...size }
}
