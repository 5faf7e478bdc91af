import type { MunicipalityKind, ProgrammeKind, SizeClass } from '@kommune17/domain'

const kinds = {
  municipality: 'Gemeinde',
  town: 'Stadt',
  'independent-town': 'Kreisfreie Stadt',
  'joint-municipality': 'Samtgemeinde',
  district: 'Landkreis',
} satisfies Record<MunicipalityKind, string>

const sizeClasses = {
  'under-5000': 'unter 5.000',
  '5000-to-20000': '5.000 bis unter 20.000',
  '20000-to-100000': '20.000 bis unter 100.000',
  'over-100000': '100.000 und mehr',
} satisfies Record<SizeClass, string>

const programmeKinds = {
  'action-programme': 'Handlungsprogramm',
  'target-agreement': 'Zielvereinbarung',
  'climate-plan': 'Klimaschutzkonzept',
  'sustainability-strategy': 'Nachhaltigkeitsstrategie',
  other: 'Sonstiges Programm',
} satisfies Record<ProgrammeKind, string>

/** What places and programmes are called in official registers and papers. */
export const register = {
  kind: 'Art der Kommune',
  kinds,
  sizeClass: 'Größenklasse (Einwohnerzahl)',
  sizeClasses,
  programmeKinds,
  key: 'Amtlicher Schlüssel',
  population: (count: string, date: string) => `${count} Einwohnerinnen und Einwohner (${date})`,
}
