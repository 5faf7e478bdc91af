import {
  type Instant,
  type MunicipalityKey,
  type MunicipalityKind,
  municipalityKinds,
} from '@kommune17/domain'
import type { RegisterEntry } from '@kommune17/prisma/register'
import type { AuditScope, AuthorizedInstallation } from '../../authorize.ts'
import { databaseDay, dayOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import type { MunicipalityView } from './municipality-view.ts'

/** A place that uses the product, or null. */
export async function findMunicipality(
  _scope: AuditScope,
  tx: Transaction,
  key: MunicipalityKey,
): Promise<MunicipalityView | null> {
  const row = await tx.municipality.findUnique({ where: { key } })
  return row && toView(row)
}

/** Every place that uses the product, by name as German readers sort. */
export async function listMunicipalities(_scope: AuditScope, tx: Transaction): Promise<MunicipalityView[]> {
  const rows = await tx.municipality.findMany()
  return rows.map(toView).sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Adds a place as the official register describes it. */
export async function addMunicipalityRow(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  { entry, now }: { entry: RegisterEntry; now: Instant },
): Promise<MunicipalityView> {
  const populationOn = databaseDay(entry.populationOn)
  return toView(await tx.municipality.create({ data: { ...entry, populationOn, addedAt: now } }))
}

type Row = {
  key: string
  name: string
  officialName: string
  kind: string
  districtKey: string | null
  districtName: string | null
  population: number | null
  populationOn: Parameters<typeof dayOf>[0] | null
  areaKm2: { toNumber: () => number } | null
}

function toView(row: Row): MunicipalityView {
  return {
    key: row.key,
    name: row.name,
    officialName: row.officialName,
    kind: kindOf(row.kind),
    districtKey: row.districtKey,
    district: row.districtName,
    population: row.population,
    populationOn: row.populationOn && dayOf(row.populationOn),
    areaKm2: row.areaKm2?.toNumber() ?? null,
  }
}

function kindOf(text: string): MunicipalityKind {
  return municipalityKinds.find((kind) => kind === text) ?? 'municipality'
}
