import type { LeadKey } from './measure-template.ts'
import type { PlaceSize } from './place.ts'

export type Department = {
  readonly shortName: string
  readonly name: string
  /** Short name of the unit above it; units above come first in the list. */
  readonly under?: string
  /** The work it leads; empty for a mere roof. */
  readonly leads: readonly LeadKey[]
}

const village: readonly Department[] = [
  { shortName: 'HA', name: 'Hauptamt', leads: ['central', 'economy'] },
  { shortName: 'Käm', name: 'Kämmerei', leads: ['finance'] },
  { shortName: 'BA', name: 'Bauamt', leads: ['building', 'planning', 'environment'] },
  { shortName: 'OSA', name: 'Ordnungs- und Sozialamt', leads: ['social', 'youth', 'schools', 'order'] },
  { shortName: 'AG', name: 'AG Nachhaltigkeit (Ehrenamt)', leads: ['volunteers', 'climate'] },
]

const smallTown: readonly Department[] = [
  { shortName: 'FB 1', name: 'Fachbereich 1 Zentrale Dienste und Finanzen', leads: ['central', 'finance'] },
  {
    shortName: 'FB 2',
    name: 'Fachbereich 2 Bürgerservice, Ordnung und Soziales',
    leads: ['order', 'social'],
  },
  {
    shortName: 'FB 3',
    name: 'Fachbereich 3 Planen, Bauen und Umwelt',
    leads: ['building', 'planning', 'environment'],
  },
  { shortName: 'FB 4', name: 'Fachbereich 4 Bildung, Jugend und Kultur', leads: ['schools', 'youth'] },
  { shortName: 'SN', name: 'Stabsstelle Nachhaltigkeit und Klimaschutz', leads: ['climate', 'economy'] },
  { shortName: 'AG', name: 'AG Nachhaltigkeit (Ehrenamt)', leads: ['volunteers'] },
]

const town: readonly Department[] = [
  { shortName: 'SN', name: 'Stabsstelle Nachhaltige Stadtentwicklung', leads: ['climate'] },
  { shortName: 'WiFö', name: 'Stabsstelle Wirtschaftsförderung', leads: ['economy'] },
  { shortName: 'FB 1', name: 'Fachbereich 1 Innere Dienste', leads: [] },
  { shortName: 'FD 11', name: 'Fachdienst 11 Personal und Organisation', under: 'FB 1', leads: ['central'] },
  { shortName: 'FD 12', name: 'Fachdienst 12 Finanzen', under: 'FB 1', leads: ['finance'] },
  { shortName: 'FB 3', name: 'Fachbereich 3 Ordnung und Bürgerservice', leads: ['order'] },
  { shortName: 'FB 5', name: 'Fachbereich 5 Soziales, Bildung und Kultur', leads: [] },
  { shortName: 'FD 50', name: 'Fachdienst 50 Soziales und Integration', under: 'FB 5', leads: ['social'] },
  { shortName: 'FD 51', name: 'Fachdienst 51 Kinder, Jugend und Familie', under: 'FB 5', leads: ['youth'] },
  {
    shortName: 'FD 52',
    name: 'Fachdienst 52 Schule, Sport und Ehrenamt',
    under: 'FB 5',
    leads: ['schools', 'volunteers'],
  },
  { shortName: 'FB 6', name: 'Fachbereich 6 Planen und Bauen', leads: [] },
  {
    shortName: 'FD 61',
    name: 'Fachdienst 61 Stadtplanung und Mobilität',
    under: 'FB 6',
    leads: ['planning'],
  },
  { shortName: 'FD 65', name: 'Fachdienst 65 Hoch- und Tiefbau', under: 'FB 6', leads: ['building'] },
  { shortName: 'FD 67', name: 'Fachdienst 67 Umwelt und Grün', under: 'FB 6', leads: ['environment'] },
]

const district: readonly Department[] = [
  { shortName: 'KN', name: 'Stabsstelle Klima und Nachhaltigkeit', leads: ['climate', 'volunteers'] },
  { shortName: 'Dez I', name: 'Dezernat I Steuerung, Bildung und Wirtschaft', leads: [] },
  { shortName: 'FD 10', name: 'Fachdienst 10 Zentrale Aufgaben', under: 'Dez I', leads: ['central'] },
  { shortName: 'FD 20', name: 'Fachdienst 20 Finanzen', under: 'Dez I', leads: ['finance'] },
  { shortName: 'FD 40', name: 'Fachdienst 40 Schule und Kultur', under: 'Dez I', leads: ['schools'] },
  { shortName: 'FD 80', name: 'Fachdienst 80 Wirtschaft und Tourismus', under: 'Dez I', leads: ['economy'] },
  { shortName: 'Dez II', name: 'Dezernat II Soziales und Gesundheit', leads: [] },
  { shortName: 'FD 50', name: 'Fachdienst 50 Soziales und Gesundheit', under: 'Dez II', leads: ['social'] },
  { shortName: 'FD 51', name: 'Fachdienst 51 Jugend', under: 'Dez II', leads: ['youth'] },
  { shortName: 'Dez III', name: 'Dezernat III Bau, Umwelt und Ordnung', leads: [] },
  {
    shortName: 'FD 32',
    name: 'Fachdienst 32 Ordnung und Bevölkerungsschutz',
    under: 'Dez III',
    leads: ['order'],
  },
  {
    shortName: 'FD 60',
    name: 'Fachdienst 60 Hochbau und Kreisstraßen',
    under: 'Dez III',
    leads: ['building'],
  },
  {
    shortName: 'FD 61',
    name: 'Fachdienst 61 Kreisplanung und Nahverkehr',
    under: 'Dez III',
    leads: ['planning'],
  },
  {
    shortName: 'FD 66',
    name: 'Fachdienst 66 Umwelt und Abfallwirtschaft',
    under: 'Dez III',
    leads: ['environment'],
  },
]

/** The departments of a place of that size; together they lead every kind of work. */
export const departmentsBySize: Readonly<Record<PlaceSize, readonly Department[]>> = {
  v: village,
  m: smallTown,
  j: smallTown,
  t: town,
  c: town,
  d: district,
}
