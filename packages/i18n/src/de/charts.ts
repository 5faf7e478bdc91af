/** What charts say: titles, summaries, columns and the words around the drawing. */
export const charts = {
  showTable: 'Als Tabelle anzeigen',
  hideTable: 'Tabelle ausblenden',
  downloadCsv: 'Als CSV herunterladen',
  downloadXlsx: 'Als XLSX herunterladen',
  fileName: 'auswertung',
  legend: 'Legende',
  loading: 'Das Diagramm wird geladen …',
  walker: (title: string) => `Diagramm: ${title}`,
  walkerHint: 'Mit den Pfeiltasten gehen Sie die Werte einzeln durch.',
  position: (index: number, count: number) => `${index} von ${count}`,
  empty: 'Zu diesem Stichtag liegen keine Daten vor.',
  gap: 'keine Angabe',
  share: (label: string, percent: string) => `${label} ${percent}`,
  countWithShare: (label: string, count: string, percent: string) => `${label}: ${count} (${percent})`,
  series: { mean: 'Durchschnittlicher Fortschritt', stated: 'Angegebener Fortschritt', bounds: 'Spanne' },
  marks: {
    mean: 'Durchschnitt',
    median: 'Median',
    bounds: 'Spanne',
    quartiles: 'mittlere Hälfte',
    gap: 'keine Angabe',
  },
  columns: {
    status: 'Status',
    measures: 'Maßnahmen',
    percent: 'Anteil',
    goal: 'Ziel',
    municipality: 'Kommune',
    keyDate: 'Stichtag',
    progress: 'Fortschritt',
    mean: 'Durchschnittlicher Fortschritt',
    low: 'Untergrenze',
    high: 'Obergrenze',
    coverage: 'Anteil mit Angabe',
    completionRate: 'Abschlussquote',
    known: 'Mit Angabe',
    committed: 'Gewertet',
    covered: 'Kommunen mit aktiver Maßnahme',
    n: 'Kommunen mit Durchschnitt',
    median: 'Median',
    lowerQuartile: 'Unteres Quartil',
    upperQuartile: 'Oberes Quartil',
    note: 'Hinweis',
    confirmation: 'Bestätigung',
  },
  subject: (goal: number, name: string) => `Ziel ${goal}: ${name}`,
  distribution: {
    all: 'Alle Maßnahmen',
    allTitle: 'Alle Maßnahmen nach Status',
    title: (subject: string) => `${subject}: Maßnahmen nach Status`,
    summary: (date: string, measures: string, parts: string) =>
      `Stand am ${date}: ${measures}, davon ${parts}.`,
    part: (count: string, status: string) => `${count} ${status}`,
    none: (date: string) => `Stand am ${date}: keine Maßnahmen.`,
    pooledTitle: (subject: string) => `${subject}: Maßnahmen im Netzwerk nach Status`,
    hidden: (date: string, reason: string) => `Stand am ${date}: nicht ausgewiesen, ${reason}.`,
  },
  overview: {
    title: 'Maßnahmen nach Ziel und Status',
    summary: (date: string, withMeasures: number, goals: number) =>
      `Stand am ${date}: ${withMeasures} von ${goals} Zielen haben Maßnahmen.`,
    most: (goals: string, count: string) => `Die meisten Maßnahmen gehören zu ${goals} (${count}).`,
    without: (goals: string) => `Ohne Maßnahmen: ${goals}.`,
  },
  comparison: {
    title: (subject: string) => `${subject}: Maßnahmen der Kommunen nach Status`,
    summary: (date: string, withMeasures: number, municipalities: number) =>
      `Stand am ${date}: ${withMeasures} von ${municipalities} Kommunen haben freigegebene Maßnahmen.`,
    notReleased: 'nichts freigegeben',
  },
  mean: {
    title: 'Durchschnittlicher Fortschritt je Ziel mit Spanne',
    titleOne: (subject: string) => `${subject}: durchschnittlicher Fortschritt mit Spanne`,
    summary: (date: string, shown: number, goals: number) =>
      `Stand am ${date}: Für ${shown} von ${goals} Zielen liegen genug Angaben für einen Durchschnitt vor.`,
    summaryOne: (date: string, mean: string, bounds: string) =>
      `Stand am ${date}: durchschnittlicher Fortschritt ${mean}, Spanne ${bounds}.`,
    summaryKnown: (known: string, committed: string) =>
      `Angaben liegen zu ${known} von ${committed} Maßnahmen vor.`,
    summaryNone: (date: string, reason: string) => `Stand am ${date}: ${reason}.`,
    summaryNoneWithBounds: (date: string, reason: string, bounds: string) =>
      `Stand am ${date}: ${reason}. Der durchschnittliche Fortschritt liegt in der Spanne ${bounds}.`,
  },
  trend: {
    title: (subject: string) => `${subject}: Fortschritt im Zeitverlauf`,
    rose: (from: string, to: string) => `Der durchschnittliche Fortschritt stieg von ${from} auf ${to}.`,
    fell: (from: string, to: string) => `Der durchschnittliche Fortschritt sank von ${from} auf ${to}.`,
    stayed: (from: string, to: string) =>
      `Der durchschnittliche Fortschritt blieb gleich: von ${from} auf ${to}.`,
    once: (at: string) => `Der durchschnittliche Fortschritt betrug ${at}.`,
    at: (value: string, date: string) => `${value} (${date})`,
    gaps: (n: number, of: number) =>
      n === 1
        ? `An einem von ${of} Stichtagen gibt es keinen Durchschnitt.`
        : `An ${n} von ${of} Stichtagen gibt es keinen Durchschnitt.`,
    none: (of: number) =>
      of === 1
        ? 'Am einzigen Stichtag gibt es keinen Durchschnitt.'
        : `An keinem der ${of} Stichtage gibt es einen Durchschnitt.`,
  },
  history: {
    title: 'Fortschritt der Maßnahme im Zeitverlauf',
    summary: (updates: number, date: string, point: string) =>
      `${updates === 1 ? '1 Sachstand' : `${updates} Sachstände`}, zuletzt am ${date}: ${point}.`,
    none: 'Noch kein Sachstand erfasst.',
    noValue: 'ohne Prozentangabe',
    confirmed: 'unverändert bestätigt',
    reported: 'neu erfasst',
    point: (status: string, value: string) => `${status}, ${value}`,
  },
  network: {
    title: (subject: string) => `${subject}: Fortschritt im Netzwerk`,
    overviewTitle: 'Fortschritt im Netzwerk je Ziel',
    covered: (covered: string, of: string) => `${covered} von ${of} Kommunen haben aktive Maßnahmen.`,
    summary: (date: string, text: string) => `Stand am ${date}: ${text}`,
    median: (median: string, quartiles: string, n: string) =>
      `Der Median des durchschnittlichen Fortschritts beträgt ${median}, die mittlere Hälfte der Kommunen liegt bei ${quartiles} (n = ${n}).`,
    hidden: (reason: string) => `Median nicht ausgewiesen: ${reason}.`,
    overview: (shown: number, goals: number) =>
      `Für ${shown} von ${goals} Zielen gibt es genug Kommunen mit Durchschnitt für einen Median.`,
  },
}
