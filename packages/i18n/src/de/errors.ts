import type { ErrorCode, ErrorDetails } from '@kommune17/domain'

const minutes = (seconds: unknown) => Math.max(1, Math.ceil(Number(seconds ?? 60) / 60))
const wait = (n: number) => (n === 1 ? 'eine Minute' : `${n} Minuten`)

/** What happened and what to do, for every way the product says no. */
export const errors = {
  'not-signed-in': () =>
    'Sie sind nicht angemeldet oder Ihre Sitzung ist abgelaufen. Melden Sie sich bitte an.',
  forbidden: () =>
    'Dafür fehlt Ihnen die Berechtigung. Wenden Sie sich an die Koordination Ihrer Kommune, wenn Sie sie brauchen.',
  'not-found': () =>
    'Das Gesuchte gibt es nicht, oder Sie dürfen es nicht sehen. Prüfen Sie die Adresse oder kehren Sie zur Übersicht zurück.',
  'invalid-input': () => 'Einige Angaben sind nicht gültig. Prüfen Sie die markierten Felder.',
  'invalid-credentials': () =>
    'E-Mail-Adresse oder Passwort stimmen nicht. Prüfen Sie beide und versuchen Sie es erneut.',
  'too-many-attempts': ({ seconds }) =>
    `Zu viele Versuche. Warten Sie ${wait(minutes(seconds))} und versuchen Sie es dann erneut.`,
  conflict: ({ by }) =>
    `${by ?? 'Eine andere Person'} hat inzwischen dieselben Angaben geändert. Entscheiden Sie je Feld, was gelten soll. Ihre Eingaben sind noch da.`,
  'key-date-in-future': () => 'Der Stichtag liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.',
  'end-before-start': () => 'Das Ende liegt vor dem Beginn. Korrigieren Sie eines der beiden Daten.',
  'progress-not-allowed': ({ status }): string =>
    status === 'completed'
      ? '„abgeschlossen“ heißt 100 %. Wählen Sie „in Umsetzung“, wenn noch etwas zu tun ist.'
      : 'Zu diesem Status gehört keine Prozentangabe. Lassen Sie den Fortschritt leer oder wählen Sie „in Umsetzung“.',
  'reason-required': () =>
    'Zum Status „verworfen“ gehört eine Begründung. Tragen Sie sie in das Feld „Begründung“ ein.',
  'goal-required': () => 'Jede Maßnahme braucht mindestens ein Ziel. Wählen Sie ein Ziel oder Unterziel.',
  'target-not-in-goal': ({ goal, target }) =>
    `Das Unterziel ${target ?? ''} gehört nicht zu Ziel ${goal ?? ''}. Wählen Sie ein Unterziel dieses Ziels.`,
  'duplicate-link': () =>
    'Diese Zuordnung gibt es schon. Bearbeiten Sie die vorhandene oder wählen Sie ein anderes Ziel.',
  'last-goal': () =>
    'Das ist das letzte Ziel der Maßnahme und kann nicht entfernt werden. Fügen Sie zuerst ein anderes Ziel hinzu.',
  'already-archived': () => 'Die Maßnahme ist archiviert. Stellen Sie sie wieder her, um sie zu bearbeiten.',
  'not-archived': () =>
    'Die Maßnahme ist nicht archiviert, es gibt nichts wiederherzustellen. Laden Sie die Seite neu.',
  'unknown-municipality-key': () =>
    'Zu diesem amtlichen Schlüssel gibt es keine Kommune im Verzeichnis. Prüfen Sie den Schlüssel (5, 8 oder 9 Ziffern).',
  'already-exists': () =>
    'Das gibt es schon. Wählen Sie einen anderen Namen oder verwenden Sie den vorhandenen Eintrag.',
  'in-use': () =>
    'Der Eintrag wird noch verwendet und kann nicht gelöscht werden. Ordnen Sie zuerst die zugehörigen Maßnahmen neu zu.',
  'too-many': ({ limit }) =>
    `Mehr als ${limit ?? 40} sind hier nicht möglich. Löschen Sie zuerst, was nicht mehr gebraucht wird.`,
  'choices-required': () =>
    'Zu einer Auswahl gehört mindestens ein Eintrag, zu jeder anderen Art keiner. Schreiben Sie einen Eintrag je Zeile.',
  'setup-closed': () => 'Die Ersteinrichtung ist bereits abgeschlossen. Melden Sie sich mit Ihrem Zugang an.',
  'invitation-invalid': () =>
    'Diese Einladung ist ungültig, abgelaufen oder schon verwendet. Bitten Sie um eine neue Einladung.',
  'password-too-weak': () =>
    'Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein längeres, zum Beispiel vier zufällige Wörter.',
  'last-coordinator': () =>
    'Das ist die letzte Koordination der Kommune. Geben Sie zuerst einer anderen Person diese Rolle.',
  busy: () =>
    'Das System ist gerade ausgelastet. Ihre Eingaben sind noch da, versuchen Sie es gleich noch einmal.',
  'too-large': () => 'Die Anfrage ist zu groß. Kürzen Sie Ihre Eingaben oder teilen Sie sie auf.',
  'file-too-large': ({ limit }) =>
    `Die Datei ist größer als ${limit ?? 20} MB. Entfernen Sie Bilder und nicht benötigte Blätter oder speichern Sie nur das Blatt mit den Maßnahmen.`,
  'file-empty': () =>
    'Die Datei enthält keine ausgefüllte Zelle. Prüfen Sie, ob Sie die richtige Datei gewählt haben.',
  'file-kind-unknown': () =>
    'Das ist keine Tabelle, die gelesen werden kann. Speichern Sie die Liste als Excel-Datei (.xlsx), OpenDocument-Tabelle (.ods) oder CSV.',
  'file-encrypted': () =>
    'Die Datei ist mit einem Kennwort geschützt. Öffnen Sie sie, entfernen Sie das Kennwort unter „Datei – Informationen – Schützen“ und speichern Sie sie erneut.',
  'file-broken': () =>
    'Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie unter neuem Namen und versuchen Sie es damit.',
  'file-unsafe': () =>
    'Die Datei enthält Anweisungen, die aus Sicherheitsgründen nicht gelesen werden. Speichern Sie sie in Ihrem Tabellenprogramm neu.',
  'file-unpacks-too-large': ({ limit }) =>
    `Die Datei wird beim Entpacken ungewöhnlich groß (mehr als ${limit ?? 200} MB). Kopieren Sie nur die benötigten Zeilen in eine neue Datei.`,
  'file-too-many-parts': ({ limit }) =>
    `Die Datei besteht aus mehr als ${limit ?? 1000} Teilen. Entfernen Sie Bilder und Anlagen oder speichern Sie nur das Blatt mit den Maßnahmen.`,
  'file-too-many-rows': ({ limit }) =>
    `Das Blatt hat mehr als ${limit ?? 150_000} ausgefüllte Zeilen. Teilen Sie die Liste auf mehrere Dateien auf.`,
  'file-too-many-columns': ({ limit }) =>
    `Das Blatt hat mehr als ${limit ?? 200} ausgefüllte Spalten. Löschen Sie die Spalten, die nicht zur Liste gehören.`,
  'import-not-ready': () =>
    'Die Liste ist nicht (mehr) in dem Zustand, in dem das geht. Laden Sie die Seite neu und sehen Sie nach, was aus ihr wurde.',
  'report-frozen': () =>
    'Dieser Berichtsstand ist festgeschrieben und ändert sich nicht mehr. Legen Sie einen neuen Bericht an, oder ziehen Sie diesen zurück.',
  'report-not-frozen': () =>
    'Das geht erst, wenn der Bericht festgeschrieben ist. Schreiben Sie den Entwurf zuerst fest.',
  'report-withdrawn': () =>
    'Dieser Berichtsstand ist zurückgezogen. Wählen Sie einen anderen, oder legen Sie einen neuen Bericht an.',
  'previous-later': () =>
    'Der Vergleichsbericht hat einen späteren Stichtag als dieser Bericht. Wählen Sie einen früheren.',
  'previous-other-audience': () =>
    'Ein öffentlicher Bericht lässt sich nur mit einem öffentlichen vergleichen, ein nichtöffentlicher nur mit einem nichtöffentlichen. Wählen Sie einen anderen Vergleichsbericht oder keinen.',
  'paper-too-large': () =>
    'Dieses Papier ist zu umfangreich. Wählen Sie weniger Ziele oder Maßnahmen, oder ein Tabellenformat.',
  'logo-not-png': ({ kind }): string =>
    kind === 'svg'
      ? 'SVG-Dateien können Anweisungen enthalten und werden deshalb nicht angenommen. Speichern Sie das Logo bitte als PNG, etwa 1.000 Pixel breit.'
      : 'Das ist kein Bild, das verwendet werden kann. Speichern Sie das Logo als PNG-Datei.',
  'logo-too-large': ({ bytes, pixels }) =>
    `Das Logo ist zu groß. Erlaubt sind ${Number(bytes ?? 500_000) / 1000} kB und ${pixels ?? 2000} Pixel je Seite. Verkleinern Sie das Bild.`,
  'template-problems': () => 'In der Vorlage stimmt noch etwas nicht. Sie wurde nicht gespeichert.',
  'template-not-docx': () =>
    'Das ist keine Word-Vorlage, die gelesen werden kann. Speichern Sie sie als Word-Dokument (.docx) mit höchstens 5 MB.',
  internal: () =>
    'Es ist ein unerwarteter Fehler aufgetreten. Versuchen Sie es erneut; bleibt der Fehler, nennen Sie bitte die Vorgangsnummer.',
} satisfies Record<ErrorCode, (details: ErrorDetails) => string>
