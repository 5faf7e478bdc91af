import type { NoMeanReason } from '@kommune17/domain'

const here = (value: string | null) => (value === null ? '' : ` (hier: ${value})`)

const noMean = {
  'no-measures': () => 'keine Maßnahmen',
  'none-committed': () => 'keine gewerteten Maßnahmen',
  'too-few-known': (known: string, committed: string) => `zu wenig Angaben (${known} von ${committed})`,
} satisfies Record<NoMeanReason, (known: string, committed: string) => string>

const names = {
  distribution: 'Verteilung nach Status',
  mean: 'Durchschnittlicher Fortschritt',
  bounds: 'Spanne des Fortschritts',
  low: 'Untergrenze',
  high: 'Obergrenze',
  coverage: 'Anteil mit Angabe',
  completionRate: 'Abschlussquote',
  measures: 'Maßnahmen',
  committed: 'gewertete Maßnahmen',
  known: 'mit bekanntem Fortschritt',
  completed: 'abgeschlossen',
  ongoing: 'dauerhaft',
  excluded: 'nicht gewertet',
  hindering: 'Zielkonflikte',
  unconfirmed: 'noch nicht bestätigt',
  freshness: 'Aktualität der Angaben',
  covered: 'Kommunen mit aktiver Maßnahme',
  median: 'Median',
  lowerQuartile: 'unteres Quartil',
  upperQuartile: 'oberes Quartil',
  interquartileRange: 'mittlere Hälfte der Kommunen',
  pooled: 'Gemeinsame Verteilung nach Status',
  stated: 'Angegebener Fortschritt',
}

/** Each explanation states numerator, denominator and exclusions; `null` leaves out the number of the case at hand. */
const explain = {
  distribution: {
    numerator: (n: string | null) => `Maßnahmen mit dem jeweiligen Status am Stichtag${here(n)}`,
    denominator: (n: string | null) =>
      `alle Maßnahmen, die mit einer bestätigten Zuordnung das Ziel oder eines seiner Unterziele unterstützen, jede einmal${here(n)}`,
    exclusions:
      'Maßnahmen ohne Sachstand bis zum Stichtag, archivierte Maßnahmen, unbestätigte Zuordnungen und Zielkonflikte',
    note: 'Die ganzzahligen Prozente ergeben zusammen 100 (Verfahren der größten Reste).',
  },
  mean: {
    numerator: (n: string | null) =>
      `Summe des Fortschritts der Maßnahmen mit bekanntem Fortschritt${here(n)}`,
    denominator: (n: string | null) => `Anzahl der Maßnahmen mit bekanntem Fortschritt${here(n)}`,
    exclusions:
      'Ideen, dauerhafte, verworfene und zusammengeführte Maßnahmen; Maßnahmen ohne Angabe und solche, deren letzte Bestätigung mehr als 24 Monate zurückliegt',
    note: 'Geplant und beschlossen zählt als 0 %, abgeschlossen als 100 %, sonst gelten die Meilensteine oder die letzte Prozentangabe. Der Durchschnitt erscheint nur, wenn mindestens 3 Angaben und 60 % der gewerteten Maßnahmen bekannt sind.',
  },
  bounds: {
    numerator: (n: string | null) =>
      `wie beim Durchschnitt, dazu jede unbekannte Angabe als 0 % (Untergrenze) oder 100 % (Obergrenze)${here(n)}`,
    denominator: (n: string | null) =>
      `gewertete Maßnahmen: unbekannt, geplant, beschlossen, in Umsetzung, pausiert und abgeschlossen${here(n)}`,
    exclusions: 'Ideen, dauerhafte, verworfene und zusammengeführte Maßnahmen',
    note: 'Der wahre Durchschnitt liegt innerhalb dieser Spanne, auch wenn Angaben fehlen.',
  },
  coverage: {
    numerator: (n: string | null) => `gewertete Maßnahmen mit bekanntem Fortschritt${here(n)}`,
    denominator: (n: string | null) => `gewertete Maßnahmen${here(n)}`,
    exclusions: 'Ideen, dauerhafte, verworfene und zusammengeführte Maßnahmen',
    note: 'Angaben, deren letzte Bestätigung mehr als 24 Monate zurückliegt, gelten als unbekannt.',
  },
  completionRate: {
    numerator: (n: string | null) => `abgeschlossene Maßnahmen${here(n)}`,
    denominator: (n: string | null) => `gewertete Maßnahmen${here(n)}`,
    exclusions: 'Ideen, dauerhafte, verworfene und zusammengeführte Maßnahmen',
    note: 'Maßnahmen mit unbekanntem Status zählen im Nenner mit.',
  },
  history: {
    numerator: (n: string | null) => `angegebener Fortschritt zum jeweiligen Stichtag${here(n)}`,
    denominator: (n: string | null) => `100 %, also die vollständig umgesetzte Maßnahme${here(n)}`,
    exclusions: 'Sachstände ohne Prozentangabe erscheinen als Lücke, nie als 0',
    note: 'Gezeigt wird, was erfasst wurde. In Auswertungen haben Meilensteine Vorrang vor der Angabe.',
  },
  covered: {
    numerator: (n: string | null) => `Kommunen mit mindestens einer aktiven Maßnahme zum Ziel${here(n)}`,
    denominator: (n: string | null) => `alle Kommunen der Auswahl${here(n)}`,
    exclusions: 'Maßnahmen, die nicht für das Netzwerk freigegeben sind; Ideen und verworfene Maßnahmen',
    note: 'Jede Kommune zählt gleich viel, unabhängig von ihrer Größe.',
  },
  median: {
    numerator: (n: string | null) =>
      `mittlerer Wert der durchschnittlichen Fortschritte der Kommunen, der Größe nach geordnet${here(n)}`,
    denominator: (n: string | null) => `Kommunen mit ausgewiesenem Durchschnitt${here(n)}`,
    exclusions: 'Kommunen mit zu wenig Angaben und nicht freigegebene Maßnahmen',
    note: 'Median und Quartile mit linearer Interpolation, ausgewiesen erst ab 5 Kommunen mit Durchschnitt. Jede Kommune zählt gleich viel.',
  },
  pooled: {
    numerator: (n: string | null) =>
      `freigegebene Maßnahmen aller Kommunen mit dem jeweiligen Status${here(n)}`,
    denominator: (n: string | null) => `freigegebene Maßnahmen aller Kommunen zum Ziel${here(n)}`,
    exclusions: 'nicht freigegebene und archivierte Maßnahmen, unbestätigte Zuordnungen und Zielkonflikte',
    note: 'Ausgewiesen erst ab 3 Kommunen mit Maßnahmen. Die ganzzahligen Prozente ergeben zusammen 100.',
  },
}

/** The names of the figures and how each is calculated. */
export const figures = {
  howCalculated: 'Wie berechnet?',
  numerator: 'Zähler',
  denominator: 'Nenner',
  exclusions: 'Nicht enthalten',
  note: 'Hinweis',
  keyDate: 'Stichtag',
  keyDates: (first: string, last: string) => `${first} bis ${last}`,
  ruleVersion: 'Regelversion',
  noSum: 'Kein Gesamtwert: Eine Punktzahl für eine Kommune wird bewusst nicht berechnet.',
  names,
  explain,
  noMean,
  tooFewMeans: (n: string) => `zu wenig Kommunen mit Durchschnitt (${n} von mindestens 5)`,
  tooFewMunicipalities: 'zu wenig Kommunen mit Maßnahmen (mindestens 3)',
  knownOf: (known: string, committed: string) => `${known} von ${committed}`,
  range: (low: string, high: string) => `${low} bis ${high}`,
}
