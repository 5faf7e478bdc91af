type FieldTemplate = { template: string; names: readonly string[] }

/**
 * Vocabularies a municipality may start from; the names become its own data, to be renamed at will.
 * KommNN: topic areas named by UAN. BNK 2.0: fields of action of the Berichtsrahmen Nachhaltige Kommune (RNE, 2024).
 */
export const fieldTemplates: readonly FieldTemplate[] = [
  {
    template: 'kommnn',
    names: [
      'Mobilität',
      'Natürliche Ressourcen und Umwelt',
      'Klima und Energie',
      'Wohlbefinden',
      'Bildung',
      'Demografie',
      'Gesellschaftliche Teilhabe und Gender',
    ],
  },
  {
    template: 'bnk-2024',
    names: [
      'Klimaschutz und Klimaanpassung',
      'Kreislaufwirtschaft',
      'Biodiversitäts- und Umweltschutz',
      'Nachhaltige Flächen- und Raumentwicklung',
      'Wohnen und nachhaltige Quartiere',
      'Nachhaltige Mobilität',
      'Soziale Gerechtigkeit und zukunftsfähige Gesellschaft',
      'Bildung und Kultur',
      'Gesundheit',
      'Gute Arbeit und nachhaltiges Wirtschaften',
      'Globale Zusammenarbeit und Eine Welt',
    ],
  },
]
