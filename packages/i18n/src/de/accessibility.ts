/** The statement public bodies owe: how accessible the product is, what was tested, and where to report barriers. */
export const accessibility = {
  title: 'Erklärung zur Barrierefreiheit',
  lead: 'Diese Erklärung gilt für diese Installation von Kommune17.',
  operator: (name: string) => `Verantwortliche Stelle: ${name}`,
  incompleteTitle: 'Diese Erklärung ist noch nicht vollständig',
  incompleteText: 'Die betreibende Stelle muss noch eintragen:',
  missing: {
    name: 'den Namen der verantwortlichen Stelle',
    contact: 'eine Adresse, unter der Sie Barrieren melden können',
    mediation: 'den Link zur zuständigen Schlichtungsstelle',
    statementOn: 'den Tag, an dem die Erklärung erstellt oder zuletzt überprüft wurde',
  },
  stateTitle: 'Wie barrierefrei ist Kommune17?',
  state: [
    'Maßstab sind die EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.1, Stufe AA. Entwickelt wird nach WCAG 2.2, Stufe AA. Vorbild der Erklärung ist die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) des Bundes; in Niedersachsen gelten für Kommunen die §§ 9 bis 9e des Niedersächsischen Behindertengleichstellungsgesetzes (NBGG).',
    'Die automatischen Prüfungen der Software finden keinen Verstoß. Sie erkennen aber nur einen Teil der möglichen Barrieren, und von Hand ist noch nicht alles geprüft. Das Entwicklungsteam bewertet die Software deshalb selbst als teilweise vereinbar. Eine unabhängige Prüfung gab es nicht.',
  ],
  testsTitle: 'Was geprüft wird und wie',
  tests: [
    'Die Seiten jeder Rolle und was sich darauf öffnet (Dialoge, Formulare, Auswahllisten, Kalender), hell und dunkel: automatisch mit axe-core im Browser Chromium.',
    'Die Seiten jeder Rolle in einer Breite von 320 Pixeln, wie bei 400 % Vergrößerung: Sie lassen sich ohne waagerechtes Verschieben lesen.',
    'Vom Anmelden bis zum gespeicherten Sachstand: allein mit der Tastatur.',
  ],
  testsNote:
    'Diese Prüfungen gehören zu den Tests der Software; wer sie betreibt, kann sie selbst ausführen.',
  gapsTitle: 'Was nicht barrierefrei oder noch nicht geprüft ist',
  gaps: [
    'Mit Screenreadern (zum Beispiel NVDA, JAWS, VoiceOver) und von Menschen mit Behinderungen ist Kommune17 noch nicht geprüft.',
    'Automatisch geprüft wird nur in Chromium, nicht in Firefox und Safari.',
    'Es gibt noch keine Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache.',
    'Breite Tabellen, vor allem der Vergleich im Netzwerk, lassen sich auf schmalen Bildschirmen nur waagerecht verschieben.',
    'Texte, die Kommunen selbst eingeben, und verlinkte Dokumente anderer Stellen werden nicht geprüft.',
  ],
  alternativesTitle: 'Andere Wege zum selben Inhalt',
  alternatives:
    'Zu jedem Diagramm gibt es einen Satz, der es zusammenfasst, eine Tabelle mit denselben Zahlen und eine CSV-Datei.',
  contactTitle: 'Barrieren melden',
  contactText:
    'Sie sind auf eine Barriere gestoßen oder brauchen einen Inhalt in anderer Form? Schreiben Sie an:',
  contactMissing:
    'Eine Adresse dafür ist noch nicht eingetragen. Wenden Sie sich an die Koordination Ihrer Kommune.',
  mediationTitle: 'Schlichtungsstelle',
  mediationText:
    'Bekommen Sie keine Antwort, die Ihnen hilft, können Sie sich an die Schlichtungsstelle des Landes wenden. In Niedersachsen sieht § 9b NBGG vor, dass die Erklärung auf sie verweist.',
  mediationMissing: 'Der Link ist noch nicht eingetragen.',
  dateTitle: 'Stand der Erklärung',
  date: (day: string) => `Erstellt oder zuletzt überprüft am ${day}.`,
  dateMissing: 'Ein Datum ist noch nicht eingetragen.',
}
