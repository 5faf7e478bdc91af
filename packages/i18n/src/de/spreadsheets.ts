import type { MeasureColumnKey } from '../measure-columns.ts'

const measureColumnHelp = {
  number: 'Die Nummer aus Ihrem Programm, zum Beispiel 3.2.1.',
  title: 'Pflichtangabe. Höchstens 200 Zeichen.',
  description: 'Worum es geht, so ausführlich wie nötig.',
  status: 'Auswahl aus der Liste. Was die Wörter bedeuten, steht unten in dieser Tabelle.',
  progress: 'In Prozent von 0 bis 100. Leer heißt: nicht bekannt.',
  keyDate: 'Der Tag, zu dem Status, Fortschritt und Notiz gelten.',
  note: 'Was seit dem letzten Sachstand geschehen ist. Beim Status „verworfen“ die Begründung.',
  fieldOfAction: 'Das Handlungsfeld, zu dem die Maßnahme gehört.',
  department: 'Der Fachbereich, der die Maßnahme verantwortet.',
  coDepartments: 'Weitere Fachbereiche, durch Semikolon getrennt.',
  programme: 'Das Programm oder Konzept, aus dem die Maßnahme stammt.',
  partners: 'Wer außerhalb der Verwaltung mitwirkt.',
  start: 'So genau wie bekannt: 01.03.2026, 03/2026, Q1/2026, H1/2026 oder 2026.',
  end: 'So genau wie bekannt, oder „fortlaufend“ für eine Daueraufgabe ohne festes Ende.',
  actualStart: 'Wann die Umsetzung begonnen hat, so genau wie bekannt.',
  actualEnd: 'Wann die Umsetzung abgeschlossen war, so genau wie bekannt.',
  cost: 'In Euro. Leer heißt: nicht bekannt, 0 heißt: keine Kosten.',
  costActual: 'In Euro, was bisher ausgegeben wurde.',
  funding: 'In Euro, was Dritte davon tragen.',
  costNote: 'Was zu den Beträgen zu wissen ist.',
  budgetNumber: 'Das Produkt oder Konto im Haushalt.',
  primaryGoals:
    'Pflichtangabe. Nummern der Ziele, die die Maßnahme in erster Linie verfolgt, zum Beispiel 7, 13.',
  secondaryGoals: 'Nummern weiterer Ziele, zu denen die Maßnahme beiträgt.',
  targets: 'Nummern der Unterziele, zum Beispiel 7.2, 13.a.',
  visibility: 'Wer die Maßnahme sehen darf.',
  stamp:
    'Daran wird erkannt, was in der Liste geändert wurde. Bitte nicht ändern; bei neuen Zeilen leer lassen.',
  id: 'Daran wird die Maßnahme beim Einlesen wiedererkannt. Bitte nicht ändern; bei neuen Zeilen leer lassen.',
} satisfies Record<MeasureColumnKey, string>

/** Tables as files: names of sheets and columns, what stands above and beside them. */
export const spreadsheets = {
  sheets: {
    measures: 'Maßnahmen',
    definitions: 'Erläuterungen',
    choices: 'Auswahllisten',
    table: 'Tabelle',
  },
  measureColumns: {
    note: 'Notiz zum Sachstand',
    primaryGoals: 'Hauptziele',
    secondaryGoals: 'Nebenziele',
    targets: 'Unterziele',
    stamp: 'Kommune17-Abgleich (nicht ändern)',
    id: 'Kommune17-ID (nicht ändern)',
  },
  measureColumnHelp,
  measuresTitle: (municipality: string) => `Maßnahmen für nachhaltige Entwicklung: ${municipality}`,
  filter: (words: string) => `Auswahl: ${words}`,
  everything: 'Auswahl: alle Maßnahmen',
  roundTrip:
    'Diese Liste können Sie bearbeiten und wieder einlesen: Geändert wird nur, was Sie ändern. Eine geleerte Zelle löscht die Angabe.',
  template: {
    title: (municipality: string) => `Vorlage für Maßnahmen: ${municipality}`,
    help: 'Je Zeile eine Maßnahme. Pflicht sind nur Titel und Hauptziele; was unbekannt ist, bleibt leer. Erläuterungen stehen auf dem nächsten Blatt.',
  },
  continuous: 'fortlaufend',
  extraColumn: 'Eigene Spalte Ihrer Kommune.',
  definitions: {
    title: 'Erläuterungen',
    group: 'Gehört zu',
    term: 'Begriff',
    meaning: 'Bedeutung',
    groups: {
      columns: 'Spalten',
      statuses: 'Status',
      freshness: 'Aktualität',
      visibility: 'Sichtbarkeit',
      goals: 'Ziele',
    },
  },
  choice: {
    refusedTitle: 'Nicht in der Liste',
    refused: 'Bitte wählen Sie einen Eintrag aus der Liste.',
    unusualTitle: 'Neuer Eintrag',
    unusual: 'Dieser Eintrag steht nicht in der Liste. Soll er neu dazukommen?',
  },
  page: (page: string, pages: string) => `Seite ${page} von ${pages}`,
}
