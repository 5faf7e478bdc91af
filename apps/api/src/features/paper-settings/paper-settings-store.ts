import { type Instant, type PaperSettings, paperSettings } from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { instantOrNull } from '../measures/stored-days.ts'

export type PaperLogo = {
  readonly png: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}

export type StoredPaperSettings = PaperSettings & {
  readonly logo: PaperLogo | null
  readonly templateName: string | null
  readonly templateChangedAt: Instant | null
}

/** What the municipality has chosen for its papers; nothing chosen is nothing but nulls. */
export async function findPaperSettings(scope: Authorized, tx: Transaction): Promise<StoredPaperSettings> {
  const row = await tx.paperSettings.findUnique({
    where: { municipalityKey: scope.municipality },
    omit: { template: true },
  })
  if (row === null)
    return { ...paperSettings.parse({}), logo: null, templateName: null, templateChangedAt: null }
  const { address, colour, logoAlt, sections, texts, logo, logoWidth, logoHeight } = row
  return {
    ...paperSettings.parse({ address, colour, logoAlt, sections, texts }),
    logo:
      logo === null || logoWidth === null || logoHeight === null
        ? null
        : { png: logo, width: logoWidth, height: logoHeight },
    templateName: row.templateName,
    templateChangedAt: instantOrNull(row.templateChangedAt),
  }
}

export async function findTemplate(
  scope: Authorized,
  tx: Transaction,
): Promise<{ readonly name: string; readonly docx: Uint8Array<ArrayBuffer> } | null> {
  const row = await tx.paperSettings.findUnique({
    where: { municipalityKey: scope.municipality },
    select: { template: true, templateName: true },
  })
  if (row === null || row.template === null || row.templateName === null) return null
  return { name: row.templateName, docx: row.template }
}

export async function changePaperFields(
  scope: Authorized,
  tx: Transaction,
  { address, colour, logoAlt, sections, texts }: PaperSettings,
): Promise<void> {
  await store(scope, tx, {
    ...{ address: [...address], colour, logoAlt, texts },
    sections: sections === null ? Prisma.DbNull : [...sections],
  })
}

export async function changeLogo(scope: Authorized, tx: Transaction, logo: PaperLogo | null): Promise<void> {
  const { png = null, width = null, height = null } = logo ?? {}
  await store(scope, tx, { logo: png, logoWidth: width, logoHeight: height })
}

type Template = {
  readonly name: string
  readonly docx: Uint8Array<ArrayBuffer>
  readonly at: Instant
}

export async function changeTemplate(
  scope: Authorized,
  tx: Transaction,
  template: Template | null,
): Promise<void> {
  const { docx = null, name = null, at = null } = template ?? {}
  await store(scope, tx, { template: docx, templateName: name, templateChangedAt: at })
}

type Columns = Omit<Prisma.PaperSettingsUncheckedCreateInput, 'municipalityKey'>

async function store(scope: Authorized, tx: Transaction, columns: Columns): Promise<void> {
  const municipalityKey = scope.municipality
  await tx.paperSettings.upsert({
    where: { municipalityKey },
    create: { municipalityKey, ...columns },
    update: columns,
    select: { municipalityKey: true },
  })
}
