const cells = (n: number) => (n === 1 ? 'Eine Zelle' : `${n} Zellen`)
const measures = (n: number) => (n === 1 ? 'eine Maßnahme' : `${n} Maßnahmen`)

const reasonRequired =
  'Zum Status „verworfen“ gehört eine Begründung. Schreiben Sie sie dazu, zum Beispiel „verworfen: keine Fördermittel“.'

/** Why a cell keeps a text that is no value of its column, and what belongs there. */
const problems = {
  'not-a-date': (text: string) =>
    `„${text}“ ist kein Datum, das es gibt. Schreiben Sie zum Beispiel 31.12.2026, Q3/2026 oder 2026.`,
  'not-one-date': (text: string) =>
    `„${text}“ ist nicht ein einzelnes Datum. Beginn, Ende und Daueraufgabe haben je eine eigene Spalte.`,
  'not-an-amount': (text: string) =>
    `„${text}“ ist keine einzelne Zahl. Schreiben Sie zum Beispiel 12.500 oder 1.234,50.`,
  'not-a-percentage': (text: string) =>
    `„${text}“ ist keine Prozentangabe. Schreiben Sie eine Zahl von 0 bis 100.`,
  'not-a-status': (text: string) =>
    `„${text}“ ist kein Status. Wählen Sie einen aus der Liste, zum Beispiel „in Umsetzung“.`,
  'reason-missing': (_text: string) => reasonRequired,
  'not-a-choice': (text: string) => `„${text}“ steht nicht zur Wahl. Wählen Sie einen Eintrag aus der Liste.`,
  'not-yes-or-no': (text: string) => `„${text}“ ist weder ja noch nein. Schreiben Sie ja oder nein.`,
  'not-a-goal': (text: string) =>
    `„${text}“ enthält etwas, das kein Ziel ist. Schreiben Sie zum Beispiel 7, 13.2 (4); in Klammern stehen Nebenziele.`,
  'read-only': (_text: string) =>
    'Diese Zelle dürfen Sie nicht ändern. Wenden Sie sich an die Koordination Ihrer Kommune.',
}

/** The list of measures as a table to type into. */
export const grid = {
  open: 'Tabelle bearbeiten',
  close: 'Zurück zur Liste',
  caption: 'Maßnahmen, bearbeitbare Tabelle',
  isContinuous: 'Daueraufgabe',
  budgetNumber: 'Produktnummer',
  empty: 'leer',
  pastTitle: 'Bearbeiten lässt sich nur der heutige Stand',
  pastText: (date: string) =>
    `Gezeigt würde der Stand am ${date}. Wechseln Sie zu heute, um Zellen zu ändern.`,
  toToday: 'Zum heutigen Stand',
  how: 'Tippen Sie in eine Zelle. Mit Escape und danach Tab verlassen Sie die Tabelle.',
  editing: (column: string, row: string) => `${column}, ${row}`,
  edited: (column: string, row: string) => `${column} von „${row}“ wird bearbeitet.`,
  nothing: 'leer lassen',
  choices: 'Auswahl',
  chooseAll: 'Alle Zeilen auswählen',
  chooseRow: (row: string) => `${row} auswählen`,
  selection: 'Auswahl',
  block: (n: number, m: number) => `${n} × ${m} Zellen ausgewählt`,
  openMeasure: 'Maßnahme öffnen',
  tools: 'Werkzeuge der Tabelle',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: (n: number) => `${cells(n)} zurückgenommen.`,
  redone: (n: number) => `${cells(n)} wiederhergestellt.`,
  nothingToUndo: 'Es gibt nichts zurückzunehmen.',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
  copied: (n: number) => `${cells(n)} kopiert.`,
  pasted: (n: number) => (n === 0 ? 'Nichts hat sich geändert.' : `${cells(n)} geändert.`),
  marked: (n: number) =>
    n === 1
      ? 'Eine Zelle ist nicht lesbar und markiert; ihr Text bleibt stehen.'
      : `${n} Zellen sind nicht lesbar und markiert; ihre Texte bleiben stehen.`,
  lostRows: (n: number) =>
    n === 1
      ? 'Eine Zeile hatte unten keinen Platz. Neue Maßnahmen legen Sie einzeln an.'
      : `${n} Zeilen hatten unten keinen Platz. Neue Maßnahmen legen Sie einzeln an.`,
  lostColumns: (n: number) =>
    n === 1 ? 'Eine Spalte hatte rechts keinen Platz.' : `${n} Spalten hatten rechts keinen Platz.`,
  cleared: (n: number) => `${cells(n)} geleert.`,
  filled: (n: number) => `${cells(n)} ausgefüllt.`,
  problems,
  reasonRequired,
  reason: {
    title: (row: string) => `Warum wird „${row}“ verworfen?`,
    label: 'Begründung',
    hint: 'Sie steht als Notiz im Sachstand und ist für alle lesbar, die die Maßnahme sehen.',
    missing: 'Bitte geben Sie eine Begründung an, oder brechen Sie ab.',
    submit: 'Verwerfen',
    give: 'Begründung angeben',
  },
  progressNotAllowed:
    'Zu diesem Status gehört keine Prozentangabe. Ändern Sie zuerst den Status, zum Beispiel auf „in Umsetzung“.',
  note: 'Hinweis zur Zelle',
  toNote: 'Mit Alt und Pfeil nach unten kommen Sie zu den Möglichkeiten.',
  refusedTitle: 'Nicht gespeichert',
  failedTitle: 'Noch nicht gespeichert',
  failedText:
    'Die Eingabe hat den Server nicht erreicht. Sie bleibt hier stehen und lässt sich erneut senden.',
  kept: (value: string) => `Ihre Eingabe „${value}“ ist noch da.`,
  discard: 'Eingabe verwerfen',
  edit: 'Bearbeiten',
  conflictTitle: 'Von zwei Seiten geändert',
  conflictText: (by: string | null, at: string) =>
    `${by ?? 'Eine andere Person'} hat diese Zelle ${at === '' ? 'inzwischen' : `am ${at}`} geändert. Entscheiden Sie, was gelten soll.`,
  mine: 'Ihr Wert',
  theirs: 'Gespeichert ist',
  takeMine: 'Meinen Wert nehmen',
  takeTheirs: 'Gespeicherten Wert behalten',
  openCells: (n: number) => (n === 1 ? 'Eine Zelle ist noch offen' : `${n} Zellen sind noch offen`),
  nextProblem: 'Zur nächsten',
  discardAll: 'Alle verwerfen',
  discarded: (n: number) => `${cells(n)} verworfen.`,
  restored: (n: number) => `${cells(n)} mit Eingaben von vorhin sind wieder da und noch nicht gespeichert.`,
  bulk: {
    button: (n: number) => (n === 0 ? 'Ausgewählte ändern' : `${n} ausgewählte ändern`),
    title: (n: number) => (n === 1 ? 'Eine Maßnahme ändern' : `${n} Maßnahmen ändern`),
    field: 'Was soll sich ändern?',
    value: 'Neuer Wert',
    choose: 'Bitte wählen',
    how: 'Wie?',
    goalsHint: 'Zum Beispiel 7, 13.2 (4): Hauptziele, in Klammern Nebenziele',
    emptyHint: 'Leer lassen, um die Angabe zu entfernen',
    operations: {
      replace: 'Durch diese Ziele ersetzen',
      add: 'Diese Ziele hinzufügen',
      remove: 'Diese Ziele entfernen',
    },
    preview: 'Vorschau',
    changes: (n: number, total: number) =>
      n === 0
        ? 'Nichts ändert sich.'
        : `${n} von ${total} ${total === 1 ? 'Maßnahme ändert' : 'Maßnahmen ändern'} sich.`,
    group: (before: string, after: string, n: number) => `${before} → ${after}: ${measures(n)}`,
    more: (n: number) => `und ${n} weitere Fälle`,
    same: (n: number) => `${n === 1 ? 'Eine Maßnahme hat' : `${n} Maßnahmen haben`} diesen Wert schon.`,
    locked: (n: number) =>
      `${n === 1 ? 'Eine Maßnahme dürfen' : `${n} Maßnahmen dürfen`} Sie nicht ändern; sie bleibt, wie sie ist.`,
    impossible: (n: number) =>
      n === 1 ? 'Bei einer Maßnahme ist das nicht möglich.' : `Bei ${n} Maßnahmen ist das nicht möglich.`,
    apply: 'Ändern',
    done: (n: number) => `${measures(n).replace(/^e/, 'E')} geändert.`,
  },
  columns: {
    button: 'Spalten',
    title: 'Spalten der Tabelle',
    hint: 'Der Titel steht immer vorn. Reihenfolge und Auswahl stehen in der Adresszeile, Breiten merkt sich dieser Browser.',
    show: (column: string) => `${column} zeigen`,
    earlier: (column: string) => `${column} nach vorn`,
    later: (column: string) => `${column} nach hinten`,
    narrower: (column: string) => `${column} schmaler`,
    wider: (column: string) => `${column} breiter`,
    reset: 'Standard wiederherstellen',
    hidden: 'Weitere Spalten',
    shown: 'Gezeigte Spalten',
  },
  views: {
    button: 'Ansichten',
    title: 'Gespeicherte Ansichten',
    none: 'Noch ist keine Ansicht gespeichert. Eine Ansicht merkt sich Filter, Reihenfolge, Spalten und Breiten.',
    own: 'Eigene',
    shared: 'Für alle in der Kommune',
    keep: 'Jetzige Ansicht speichern',
    name: 'Name der Ansicht',
    share: 'Für alle in der Kommune',
    applyName: (name: string) => `Ansicht „${name}“ zeigen`,
    replace: 'Ersetzen',
    replaceName: (name: string) => `Ansicht „${name}“ durch die jetzige ersetzen`,
    removeName: (name: string) => `Ansicht „${name}“ entfernen`,
    saved: (name: string) => `Die Ansicht „${name}“ ist gespeichert.`,
    removed: (name: string) => `Die Ansicht „${name}“ ist entfernt.`,
  },
  keys: {
    title: 'Tasten',
    list: [
      { keys: 'Pfeiltasten, Tab', effect: 'eine Zelle weiter; mit Umschalt und Pfeil einen Block auswählen' },
      { keys: 'Tippen', effect: 'ersetzt den Inhalt; Enter speichert und geht nach unten, Tab nach rechts' },
      { keys: 'F2 oder Enter', effect: 'öffnet die Zelle, Escape verwirft die Änderung' },
      { keys: 'Alt + Enter', effect: 'neue Zeile im Text' },
      { keys: 'Entf', effect: 'leert die ausgewählten Zellen' },
      {
        keys: 'Strg + C, X, V',
        effect: 'kopieren, ausschneiden, einfügen, auch aus und nach Excel und LibreOffice',
      },
      { keys: 'Strg + D', effect: 'füllt nach unten aus' },
      { keys: 'Strg + Z, Strg + Y', effect: 'nimmt zurück, stellt wieder her (20 Schritte)' },
      {
        keys: 'Leertaste',
        effect: 'wählt die Zeile aus, wenn das Kästchen aktiv ist; sonst Umschalt + Leertaste',
      },
      { keys: 'Strg + Pos1, Ende', effect: 'erste und letzte Zelle' },
      { keys: 'Escape, dann Tab', effect: 'verlässt die Tabelle' },
    ],
  },
}
