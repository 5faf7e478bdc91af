/** What the product is, where its reference data come from, and how its figures are made. */
export const about = {
  title: 'Über Kommune17 und Quellen',
  lead: 'Kommune17 hilft Kommunen, ihre Maßnahmen für eine nachhaltige Entwicklung zu erfassen, den 17 Zielen zuzuordnen und ehrlich darüber zu berichten.',
  principlesTitle: 'Wie Kommune17 zählt',
  principles: [
    'Fehlende Angaben bleiben Lücken. Sie werden nie als 0 % gerechnet und nie geschätzt.',
    'Ein Durchschnitt erscheint nur, wenn mindestens drei Maßnahmen und 60 % der gewerteten Maßnahmen eine Angabe haben, und immer mit seinen Grenzen.',
    'Zielkonflikte stehen gesondert. Sie werden nicht verrechnet.',
    'Kommunen werden nicht nach Werten geordnet, und es gibt keine Gesamtnote.',
    'Die Umsetzung von Maßnahmen sagt noch nicht, ob sich die Lage verbessert. Das zeigen Indikatoren.',
  ],
  demoTitle: 'Daten der Vorführung',
  demoText:
    'Die Maßnahmen, Sachstände, Beschlüsse und Personen der Vorführung sind erfunden. Namen, Schlüssel, Landkreis und Einwohnerzahl der Kommunen stammen aus dem amtlichen Gemeindeverzeichnis. Aus den erfundenen Maßnahmen lässt sich nichts über die genannten Kommunen schließen.',
  sourcesTitle: 'Quellen und Lizenzen der Referenzdaten',
  sourceColumn: 'Quelle',
  usedForColumn: 'Verwendet für',
  sources: {
    municipalities: 'Namen, amtliche Schlüssel, Einwohnerzahlen und Gebietsstand der Kommunen',
    goals: 'Texte der 17 Ziele und 169 Unterziele auf Deutsch und Englisch',
  },
  places:
    'Teilnehmende Kommunen der Vorführung: öffentliche Angaben zu KommNN und „Global Nachhaltige Kommune Niedersachsen“ (skew.engagement-global.de, uan.de).',
  tilesTitle: 'Ziel-Kacheln',
  tilesText:
    'Die farbigen Zahlenkacheln sind eigene Zeichnungen. Kommune17 verwendet weder das SDG-Logo noch die Symbole der Vereinten Nationen und wird von ihnen nicht unterstützt.',
  softwareTitle: 'Software',
  softwareText:
    'Kommune17 ist freie Software unter der Lizenz EUPL-1.2. Die Gestaltung folgt dem Designsystem KERN (EUPL-1.2) mit der Schrift Fira Sans (SIL Open Font License).',
  privacyTitle: 'Datenschutz',
  privacyText:
    'Diese Seite lädt nichts von anderen Servern und verwendet nur das Cookie Ihrer Sitzung. Sprache und Darstellung merkt sich Ihr Browser.',
}
