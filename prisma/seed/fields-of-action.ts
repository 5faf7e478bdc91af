import type { FieldKey } from './measure-template.ts'

/** What a place calls its fields of action, in its own order. */
export type FieldVocabulary = Readonly<Record<FieldKey, string>>

/** Topic areas named in KommNN by the UAN. */
export const kommnnFields: FieldVocabulary = {
  mobility: 'Mobilität',
  nature: 'Natürliche Ressourcen und Umwelt',
  circular: 'Natürliche Ressourcen und Umwelt',
  land: 'Natürliche Ressourcen und Umwelt',
  climate: 'Klima und Energie',
  health: 'Wohlbefinden',
  education: 'Bildung',
  global: 'Bildung',
  housing: 'Demografie',
  economy: 'Demografie',
  justice: 'Gesellschaftliche Teilhabe und Gender',
}

/** Fields of action of the Berichtsrahmen Nachhaltige Kommune 2.0 (RNE, 2024). */
export const bnkFields: FieldVocabulary = {
  climate: 'Klimaschutz und Klimaanpassung',
  circular: 'Kreislaufwirtschaft',
  nature: 'Biodiversitäts- und Umweltschutz',
  land: 'Nachhaltige Flächen- und Raumentwicklung',
  housing: 'Wohnen und nachhaltige Quartiere',
  mobility: 'Nachhaltige Mobilität',
  justice: 'Soziale Gerechtigkeit und zukunftsfähige Gesellschaft',
  education: 'Bildung und Kultur',
  health: 'Gesundheit',
  economy: 'Gute Arbeit und nachhaltiges Wirtschaften',
  global: 'Globale Zusammenarbeit und Eine Welt',
}
