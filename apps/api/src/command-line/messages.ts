import type { Locale } from '@kommune17/i18n'
import type { DatabaseFailure, DatabaseFailureCode } from '@kommune17/prisma'

type DatabaseSentences = Record<DatabaseFailureCode, (details: DatabaseFailure['details']) => string>

type ImportTotals = Readonly<Record<'created' | 'changed' | 'unchanged' | 'skipped' | 'errors', number>>

const german = {
  usage: (detail: string) => `Aufruf nicht verstanden: ${detail}. Hilfe: kommune17 --help`,
  failure: 'Unerwarteter Fehler. Mit KOMMUNE17_LOG=debug zeigt das Programm mehr.',
  database: {
    'database-busy': ({ folder, pid }) =>
      `Der Ordner ${folder} wird gerade von Prozess ${pid} geöffnet oder geschlossen. Bitte gleich noch einmal versuchen.`,
    'database-lost': () => 'Die eingebettete Datenbank hat sich unerwartet beendet. Bitte neu starten.',
    'database-unreachable': () =>
      'Die Datenbank ist nicht erreichbar. Stimmt DATABASE_URL, und läuft der Server?',
    'migration-failed': ({ migration }) =>
      `Die Umstellung ${migration} der Datenbank ist gescheitert; sie hat nichts verändert.`,
    'migration-changed': ({ migration }) =>
      `Die Umstellung ${migration} weicht von der schon angewandten ab. Diese Programmversion passt nicht zur Datenbank.`,
    'migration-unknown': ({ migration }) =>
      `Die Datenbank ist neuer als dieses Programm (${migration}). Bitte das Programm aktualisieren.`,
    'migration-pending': () =>
      'Die laufende Anwendung ist älter als dieses Programm. Bitte die Anwendung neu starten.',
  } satisfies DatabaseSentences,
  weakSecret:
    'KOMMUNE17_SECRET ist zu kurz oder zu einfach. Nötig sind 256 Bit Zufall, zum Beispiel aus: openssl rand -base64 48',
  demoInProduction: 'Die Demo hat Anmeldungen ohne Passwort und startet nicht mit NODE_ENV=production.',
  demoOnServer: 'Die Demo legt ihre Daten nur im eigenen Ordner an, nicht in der Datenbank aus DATABASE_URL.',
  insecureBaseUrl: 'KOMMUNE17_BASE_URL muss mit https:// beginnen, wenn NODE_ENV=production gesetzt ist.',
  invalidBaseUrl: 'KOMMUNE17_BASE_URL ist keine gültige Adresse (http:// oder https://, ohne Pfad).',
  portTaken: (port: number) => `Port ${port} ist belegt. Mit --port einen anderen wählen.`,
  listening: (url: string) => `Kommune17 läuft: ${url}`,
  setupLink: (url: string) => `Noch niemand verwaltet diese Installation. Erstes Konto anlegen: ${url}`,
  stopping: 'Kommune17 wird beendet …',
  seeding: 'Demodaten werden angelegt (erfundene Maßnahmen, einmalig) …',
  demoLogins: 'Demo-Anmeldungen (auf der Anmeldeseite ein Klick, ohne Passwort):',
  demoData: (folder: string) => `Demodaten: ${folder} (zum Neubeginn den Ordner löschen)`,
  migrated: (place: string) => `Die Datenbank (${place}) ist auf dem neuesten Stand.`,
  administratorCreated: (email: string) => `Verwaltungskonto angelegt: ${email}`,
  passwordPrompt: 'Passwort (mindestens 12 Zeichen): ',
  passwordMissing: 'Das Passwort wird über die Standardeingabe erwartet',
  municipalityAdded: (name: string, key: string) => `Kommune angelegt: ${name} (${key})`,
  networkAdded: (name: string) => `Netzwerk angelegt: ${name}`,
  networkJoined: (network: string, key: string) => `${key} gehört jetzt zum Netzwerk „${network}“.`,
  doctorOk: 'in Ordnung',
  doctorBad: 'FEHLER',
  figures: (place: string, asOf: string, rule: number) =>
    `${place} · Stand ${asOf} · Berechnungsregel ${rule}`,
  goal: 'Ziel',
  measures: 'Maßnahmen',
  committed: 'zugesagt',
  known: 'mit Angabe',
  mean: 'Fortschritt',
  bounds: 'Spanne',
  completed: 'abgeschlossen',
  covered: 'Kommunen',
  median: 'Median',
  quartiles: 'Quartile',
  tooFew: (known: number, of: number) => `zu wenig Angaben (${known} von ${of})`,
  none: 'keine Angabe',
  fileNotReadable: (file: string) =>
    `Die Datei ${file} lässt sich nicht lesen. Gibt es sie, und dürfen Sie sie öffnen?`,
  fileNotWritable: (file: string) =>
    `Die Datei ${file} lässt sich nicht schreiben. Gibt es den Ordner, und dürfen Sie dort schreiben?`,
  exported: (measures: number, file: string) => `${measures} Maßnahmen in ${file} geschrieben.`,
  listRead: (sheet: string, row: number) => `Blatt „${sheet}“, Kopfzeile ${row}`,
  row: (row: number) => `Zeile ${row}`,
  importTotals: (totals: ImportTotals) =>
    `${totals.created} neu, ${totals.changed} geändert, ${totals.unchanged} unverändert, ${totals.skipped} übersprungen, ${totals.errors} fehlerhaft`,
  reportTitle: 'Sachstandsbericht Nachhaltigkeit',
  reportDraft: 'Entwurf, nicht festgeschrieben (--freeze).',
  reportFrozen: (code: string, sha256: string) => `Festgeschrieben: ${code} · SHA-256 ${sha256}`,
  verified: (code: string, sha256: string) => `Berichtsstand ${code} ist unverändert · SHA-256 ${sha256}`,
  notVerified: (code: string, differences: readonly string[]) =>
    `Berichtsstand ${code} ist NICHT unverändert. Abweichungen: ${differences.join(', ')}`,
  importApplied: 'Übernommen. Fehlerhafte Zeilen wurden nicht übernommen.',
  importRehearsed: 'Nur geprüft, nichts geschrieben.',
}

export type Messages = Omit<typeof german, 'database'> & { readonly database: DatabaseSentences }

const english: Messages = {
  usage: (detail) => `Could not understand the command: ${detail}. Help: kommune17 --help`,
  failure: 'Unexpected error. KOMMUNE17_LOG=debug makes the program tell more.',
  database: {
    'database-busy': ({ folder, pid }) =>
      `Process ${pid} is just opening or closing the folder ${folder}. Please try again in a moment.`,
    'database-lost': () => 'The embedded database ended unexpectedly. Please start again.',
    'database-unreachable': () =>
      'The database cannot be reached. Is DATABASE_URL right, and is the server running?',
    'migration-failed': ({ migration }) =>
      `Migration ${migration} of the database failed; it changed nothing.`,
    'migration-changed': ({ migration }) =>
      `Migration ${migration} differs from the one already applied. This program does not fit the database.`,
    'migration-unknown': ({ migration }) =>
      `The database is newer than this program (${migration}). Please update the program.`,
    'migration-pending': () =>
      'The running application is older than this program. Please restart the application.',
  },
  weakSecret:
    'KOMMUNE17_SECRET is too short or too simple. It needs 256 random bits, for instance from: openssl rand -base64 48',
  demoInProduction: 'The demo has sign-ins without a password and does not start with NODE_ENV=production.',
  demoOnServer: 'The demo keeps its data in its own folder only, not in the database of DATABASE_URL.',
  insecureBaseUrl: 'KOMMUNE17_BASE_URL must start with https:// when NODE_ENV=production is set.',
  invalidBaseUrl: 'KOMMUNE17_BASE_URL is not a valid address (http:// or https://, without a path).',
  portTaken: (port) => `Port ${port} is taken. Choose another one with --port.`,
  listening: (url) => `Kommune17 is running: ${url}`,
  setupLink: (url) => `Nobody administers this installation yet. Create the first account: ${url}`,
  stopping: 'Stopping Kommune17 …',
  seeding: 'Creating demo data (invented measures, once) …',
  demoLogins: 'Demo sign-ins (one click on the sign-in page, no password):',
  demoData: (folder) => `Demo data: ${folder} (delete the folder to start afresh)`,
  migrated: (place) => `The database (${place}) is up to date.`,
  administratorCreated: (email) => `Administrator created: ${email}`,
  passwordPrompt: 'Password (at least 12 characters): ',
  passwordMissing: 'the password is expected on standard input',
  municipalityAdded: (name, key) => `Municipality added: ${name} (${key})`,
  networkAdded: (name) => `Network added: ${name}`,
  networkJoined: (network, key) => `${key} now belongs to the network "${network}".`,
  doctorOk: 'ok',
  doctorBad: 'FAILED',
  figures: (place, asOf, rule) => `${place} · as of ${asOf} · rule version ${rule}`,
  goal: 'Goal',
  measures: 'Measures',
  committed: 'committed',
  known: 'stated',
  mean: 'Progress',
  bounds: 'Bounds',
  completed: 'completed',
  covered: 'Municipalities',
  median: 'Median',
  quartiles: 'Quartiles',
  tooFew: (known, of) => `too few statements (${known} of ${of})`,
  none: 'not stated',
  fileNotReadable: (file) => `The file ${file} cannot be read. Does it exist, and may you open it?`,
  fileNotWritable: (file) =>
    `The file ${file} cannot be written. Does the folder exist, and may you write there?`,
  exported: (measures, file) => `${measures} measures written to ${file}.`,
  listRead: (sheet, row) => `Sheet "${sheet}", header in row ${row}`,
  row: (row) => `Row ${row}`,
  importTotals: ({ created, changed, unchanged, skipped, errors }) =>
    `${created} new, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${errors} with errors`,
  reportTitle: 'Sustainability status report',
  reportDraft: 'Draft, not frozen (--freeze).',
  reportFrozen: (code, sha256) => `Frozen: ${code} · SHA-256 ${sha256}`,
  verified: (code, sha256) => `Report ${code} is unchanged · SHA-256 ${sha256}`,
  notVerified: (code, differences) =>
    `Report ${code} is NOT unchanged. Differences: ${differences.join(', ')}`,
  importApplied: 'Imported. Rows with errors were not imported.',
  importRehearsed: 'Only checked, nothing written.',
}

/** The sentences of the command line; the web application has its own in the i18n package. */
export const messages: Record<Locale, Messages> = { de: german, en: english }
