import { format } from '../format.ts'

const { number } = format('de')
const measures = (n: number) => (n === 1 ? '1 Maßnahme' : `${number(n)} Maßnahmen`)
const rows = (n: number) => (n === 1 ? '1 Zeile' : `${number(n)} Zeilen`)

/** The pages that bring a list in: choosing it, its preview, what became of it. */
export const importing = {
  title: 'Liste importieren',
  lead: 'Bringen Sie Ihre Maßnahmenliste mit, wie sie ist. Sie sehen zuerst eine Vorschau; geschrieben wird erst, wenn Sie zustimmen, und der ganze Import lässt sich rückgängig machen.',
  open: 'Liste importieren',
  toStart: 'Andere Liste importieren',
  forbidden: 'Listen importiert die Koordination Ihrer Kommune.',
  file: {
    title: 'Datei',
    choose: 'Datei auswählen',
    drop: 'oder die Datei auf diese Seite ziehen',
    dropNow: 'Lassen Sie die Datei los, um sie zu lesen.',
    kinds: (megabytes: number) =>
      `Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) oder Text (.csv, .tsv), höchstens ${megabytes} MB. Makros werden nicht ausgeführt, Kommentare nicht gelesen.`,
    uploading: (name: string) => `„${name}“ wird hochgeladen`,
    template: 'Noch keine Liste? Leere Vorlage mit Auswahllisten (.xlsx)',
    cancel: 'Hochladen abbrechen',
    cancelled: 'Das Hochladen wurde abgebrochen. Es wurde nichts gespeichert.',
    failed: 'Die Datei wurde nicht angenommen',
  },
  paste: {
    title: 'Aus der Zwischenablage',
    label: 'Kopierte Zellen',
    hint: 'Markieren Sie in Ihrem Tabellenprogramm die Zeilen samt Kopfzeile, kopieren Sie sie und fügen Sie sie hier ein. Strg+V wirkt auch irgendwo sonst auf dieser Seite.',
    submit: 'Eingefügte Zellen lesen',
    empty: 'Fügen Sie zuerst Zellen ein.',
    tooLong:
      'Das ist mehr, als sich einfügen lässt. Speichern Sie die Liste als Datei und wählen Sie sie hier aus.',
    name: 'Zwischenablage',
  },
  latest: {
    title: 'Bisherige Listen',
    none: 'Noch wurde keine Liste importiert.',
    list: 'Liste',
    state: 'Stand',
    totals: 'Ergebnis',
    brought: 'Gebracht',
    by: (time: string, name: string | null) => (name === null ? time : `${time}, ${name}`),
    undo: (name: string) => `Import von „${name}“ rückgängig machen`,
  },
  states: {
    reading: 'wird gelesen',
    ready: 'wartet auf Ihre Zustimmung',
    refused: 'nicht lesbar',
    cancelled: 'verworfen',
    applied: 'übernommen',
    undone: 'rückgängig gemacht',
  },
  counts: {
    create: (n: string) => `${n} neu`,
    change: (n: string) => `${n} geändert`,
    unchanged: (n: string) => `${n} unverändert`,
    skip: (n: string) => `${n} übersprungen`,
    error: (n: string) => `${n} fehlerhaft`,
  },
  reading: {
    title: 'Die Liste wird gelesen',
    opening: 'Die Datei wird geöffnet …',
    rows: (done: string, all: string) => `${done} von ${all} Zeilen gelesen`,
    leave:
      'Sie können diese Seite verlassen: Gelesen wird weiter, unter dieser Adresse finden Sie die Liste wieder.',
    cancel: 'Lesen abbrechen',
  },
  refused: {
    title: 'Diese Liste konnte nicht gelesen werden',
    nothing: 'Es wurde nichts gespeichert.',
  },
  cancelled: {
    title: 'Diese Liste wurde verworfen',
    text: 'Es wurde nichts gespeichert. Sie können die Datei jederzeit neu wählen.',
  },
  preview: {
    lead: 'Vorschau. Prüfen Sie, was fraglich ist, und bestätigen Sie dann unten.',
    numbers: 'Was die Zeilen der Liste bewirken',
    all: 'alle Zeilen',
    actions: {
      create: 'neu',
      change: 'geändert',
      unchanged: 'unverändert',
      skip: 'übersprungen',
      error: 'fehlerhaft',
    },
    sum: (parts: string, n: number) => `${parts} = ${rows(n)} unter der Kopfzeile.`,
    onlyProblems: 'nur Zeilen mit Hinweisen',
    rechecking: 'Die Liste wird mit Ihren Korrekturen neu geprüft …',
    rechecked: (sum: string) => `Neu geprüft: ${sum}`,
    changedSince: {
      title: 'Geschrieben wurde noch nichts',
      text: 'Seit der Vorschau wurden Maßnahmen Ihrer Kommune geändert. Die Liste wird deshalb neu geprüft; sehen Sie die Vorschau noch einmal an.',
    },
    restored: 'Ihre noch nicht angewendeten Korrekturen sind wieder da.',
  },
  layout: {
    title: 'Blatt, Kopfzeile und Stand',
    sheet: 'Tabellenblatt',
    headerRow: 'Zeile der Überschriften',
    headerRowHint: 'Nummer der Zeile in der Datei; 0, wenn die Liste keine Überschriften hat.',
    headerRowWrong: 'Geben Sie eine ganze Zahl ein, zum Beispiel 4.',
    keyDate: 'Stand der Liste (Stichtag)',
    keyDateHint:
      'Gilt für Status und Fortschritt, wo die Zeile keinen eigenen nennt. Ohne Angabe gilt der heutige Tag.',
  },
  columns: {
    title: 'Spalten',
    summary: (known: number, all: number) => `${known} von ${all} Spalten sind zugeordnet.`,
    lead: 'Prüfen Sie, was vermutet oder nicht erkannt ist. Ihre Zuordnung wird für die nächste Liste gemerkt.',
    show: 'Alle Spalten zeigen',
    hide: 'Nur fragliche Spalten zeigen',
    column: 'Spalte',
    header: 'Überschrift',
    noHeader: '(ohne Überschrift)',
    field: 'Bedeutung',
    fieldOf: (column: string) => `Bedeutung der Spalte ${column}`,
    certainty: 'Sicherheit',
    sure: 'sicher',
    guessed: 'vermutet',
    unknown: 'nicht erkannt',
    chosen: 'festgelegt',
    pending: 'vorgemerkt',
    goalMarks: 'Kreuze für ein Ziel',
    fields: 'Felder',
    ownColumns: 'Eigene Spalten',
  },
  questions: {
    title: (n: number) => (n === 1 ? '1 Frage zur ganzen Liste' : `${n} Fragen zur ganzen Liste`),
    answered: 'Angaben zur ganzen Liste',
    lead: 'Eine Antwort gilt für alle Zeilen und wird für die nächste Liste gemerkt. Wo Sie nichts ändern, gilt der Vorschlag.',
    inRows: (n: number) => `in ${rows(n)}`,
    statuses: 'Wörter für den Status',
    statusLead: 'Ohne Zuordnung bleibt der Status „unbekannt“. Das Wort der Liste bleibt lesbar.',
    leaveOpen: 'bitte zuordnen',
    departments: 'Fachbereiche, die es noch nicht gibt',
    newDepartment: 'neu anlegen',
    persons: 'Namen von Personen',
    personsText: (cells: number) =>
      cells === 1
        ? 'In einer Zelle steht vermutlich der Name einer Person.'
        : `In ${cells} Zellen stehen vermutlich Namen von Personen.`,
    personsDrop: 'Namen weglassen',
    personsDropHint: 'Empfohlen. Die Stelle bleibt, wo eine genannt ist.',
    personsKeep: 'Als Fachbereich übernehmen',
    personsKeepHint: 'Die Namen sind dann für alle sichtbar, die Ihre Maßnahmen lesen.',
    targets: 'Datum oder Unterziel?',
    targetsText: (column: string, cells: number) =>
      `Spalte ${column}: ${
        cells === 1 ? 'Eine Zelle ist' : `${cells} Zellen sind`
      } als Datum oder Zahl gespeichert, gemeint ist wohl ein Unterziel (aus „4.1“ wurde der 4. Januar).`,
    targetsAsProposed: 'Als Unterziele oder Ziele lesen, wie vorgeschlagen',
    targetsIgnore: 'Diese Spalte nicht übernehmen',
    matches: 'Vermutlich schon vorhanden',
    matchText: (row: number, title: string) => `Zeile ${row}: Ist das die vorhandene Maßnahme „${title}“?`,
    matchSame: 'Ja, diese Maßnahme ändern',
    matchNew: 'Nein, neu anlegen',
    more: (n: number) => `${n} weitere zeigen`,
    sheetText: 'Mehrere Blätter sehen wie eine Liste aus. Gelesen wird:',
  },
  notes: {
    title: 'Das sollten Sie über die Datei wissen',
  },
  rows: {
    caption: 'Zeilen der Liste',
    row: 'Zeile',
    action: 'Was geschieht',
    period: 'Zeitraum',
    details: 'Einzelheiten',
    show: (row: number) => `Zeile ${row}: Einzelheiten zeigen`,
    hide: (row: number) => `Zeile ${row}: Einzelheiten ausblenden`,
    problems: (n: number) => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
    errors: (n: number) => (n === 1 ? '1 Fehler' : `${n} Fehler`),
    edit: 'Bearbeiten',
    view: 'Ansehen',
    pending: 'Korrektur vorgemerkt',
    none: 'In dieser Auswahl gibt es keine Zeilen.',
    secondary: (goals: string) => `nebenbei: ${goals}`,
    from: (date: string) => `ab ${date}`,
    until: (date: string) => `bis ${date}`,
    continuous: 'fortlaufend',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    paging: 'Seiten der Zeilen',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    count: (n: number) => rows(n),
  },
  detail: {
    title: (row: number) => `Einzelheiten zu Zeile ${row}`,
    values: 'So wird die Maßnahme angelegt',
    changes: 'Das ändert sich',
    before: 'bisher',
    after: 'künftig',
    nothing: 'ohne Angabe',
    error: 'Fehler',
    doubt: 'Hinweis',
    cell: (name: string, header: string) => (header === '' ? `Zelle ${name}` : `Zelle ${name}, ${header}`),
    mend: (text: string) => `„${text}“ eintragen`,
    goalHint: 'Nummern von 1 bis 17 oder Unterziele, zum Beispiel 11, 13 oder 12.7',
    restore: 'Wie in der Datei',
    allCells: 'Alle Zellen dieser Zeile bearbeiten',
    skip: 'Diese Zeile überspringen',
    conflict: (field: string) => `${field} wurde inzwischen hier geändert. Was soll gelten?`,
    conflictStored: (value: string) => `So lassen: ${value}`,
    conflictFile: (value: string) => `Aus der Liste: ${value}`,
    matchedBy: {
      id: 'erkannt an der Kennung oder von Ihnen gewählt',
      number: 'erkannt an der Nummer',
      title: 'erkannt am Titel',
    },
    openMeasure: 'Maßnahme öffnen',
  },
  bar: {
    label: 'Übernehmen',
    pending: (n: number) => (n === 1 ? '1 Korrektur vorgemerkt.' : `${n} Korrekturen vorgemerkt.`),
    pendingHint: 'Strg+Eingabe wendet sie an, ohne dass Sie die Stelle verlassen.',
    apply: (n: number) => (n === 1 ? '1 Korrektur anwenden' : `${n} Korrekturen anwenden`),
    discard: 'Korrekturen verwerfen',
    run: (created: number, changed: number) => {
      if (changed === 0) return `${measures(created)} anlegen`
      return created === 0
        ? `${measures(changed)} ändern`
        : `${measures(created)} anlegen, ${number(changed)} ändern`
    },
    nothing: 'Es gibt nichts zu übernehmen.',
    unwritten: 'Noch ist nichts geschrieben.',
    running: 'Wird geschrieben …',
    errors: (n: number) =>
      n === 1
        ? '1 Zeile hat einen Fehler und bliebe draußen.'
        : `${number(n)} Zeilen haben Fehler und blieben draußen.`,
    open: (n: number) => (n === 1 ? '1 Frage ist noch offen.' : `${n} Fragen sind noch offen.`),
    cancel: 'Liste verwerfen',
    cancelTitle: 'Liste verwerfen?',
    cancelText: 'Was Sie an Zellen und Zeilen dieser Liste korrigiert haben, geht verloren.',
    keep: 'Zurück zur Vorschau',
  },
  errorRows: {
    title: (n: number) =>
      n === 1 ? '1 Zeile wird nicht übernommen' : `${number(n)} Zeilen werden nicht übernommen`,
    text: 'Diese Zeilen haben Fehler. Sie können sie vorher berichtigen oder später einzeln nachtragen.',
    row: (row: number, title: string) => `Zeile ${row}: ${title}`,
    untitled: 'ohne Titel',
    more: (n: number) => `und ${rows(n)} mehr`,
    confirm: (action: string) => `Ohne sie: ${action}`,
  },
  result: {
    appliedTitle: 'Die Liste ist übernommen',
    applied: (created: number, changed: number) => {
      if (created + changed === 0) return 'Es gab nichts zu ändern.'
      const made =
        created === 1 ? '1 Maßnahme wurde angelegt' : `${number(created)} Maßnahmen wurden angelegt`
      return `${made}, ${changed === 1 ? '1 geändert' : `${number(changed)} geändert`}.`
    },
    leftOut: (n: number) =>
      n === 1
        ? '1 Zeile mit einem Fehler wurde nicht übernommen.'
        : `${number(n)} Zeilen mit Fehlern wurden nicht übernommen.`,
    at: (time: string) => `Übernommen am ${time}.`,
    toMeasures: 'Zu den Maßnahmen',
    report: { xlsx: 'Bericht als XLSX', csv: 'Bericht als CSV' },
    reporting: 'Bericht wird erstellt …',
    undo: 'Import rückgängig machen',
    undoneTitle: 'Der Import ist rückgängig gemacht',
    undone: (n: number) =>
      n === 0
        ? 'Es wurde nichts zurückgenommen.'
        : `${measures(n)} ${n === 1 ? 'ist' : 'sind'} wieder wie vor dem Import.`,
    undoneAt: (time: string) => `Rückgängig gemacht am ${time}.`,
    keptTitle: (n: number) =>
      n === 1
        ? '1 Maßnahme blieb, wie sie ist, weil seither jemand daran gearbeitet hat:'
        : `${n} Maßnahmen blieben, wie sie sind, weil seither jemand daran gearbeitet hat:`,
    kept: (row: number, time: string, by: string | null) =>
      by === null ? `Zeile ${row}, zuletzt am ${time}` : `Zeile ${row}, zuletzt am ${time} von ${by}`,
    rowsTitle: 'Was aus jeder Zeile wurde',
    outcomes: { undone: 'zurückgenommen', kept: 'behalten' },
    actions: {
      create: 'angelegt',
      change: 'geändert',
      unchanged: 'unverändert',
      skip: 'übersprungen',
      error: 'nicht übernommen',
    },
    undoneToast: (name: string) => `Der Import von „${name}“ ist rückgängig gemacht.`,
  },
  report: {
    result: 'Ergebnis',
    reason: 'Grund',
    changes: 'Änderungen',
    problems: 'Hinweise',
    address: 'Adresse',
    fileName: 'importbericht',
  },
}
