import type { MeasureStatus } from '@kommune17/domain'
import type { WorkKind } from './measure-template.ts'

type Notes = Readonly<Record<WorkKind, readonly string[]>>

// In the order such work goes: a later report never speaks of an earlier stage.
const underWay: Notes = {
  build: [
    'Planungsbüro ist beauftragt.',
    'Zuwendungsbescheid liegt vor.',
    'Anlieger wurden informiert, zwei Einwände sind ausgeräumt.',
    'Ausschreibung veröffentlicht, Submission in vier Wochen.',
    'Bauanlaufgespräch hat stattgefunden, Beginn nach den Ferien.',
    'Lieferzeiten verlängern sich um etwa zwei Monate.',
    'Mehrkosten gegenüber der Schätzung, Nachtrag wird geprüft.',
    'Erster Abschnitt abgenommen, Restarbeiten nach der Frostperiode.',
  ],
  supply: [
    'Standorte mit den Ortsräten abgestimmt.',
    'Drei Angebote eingeholt, Auftrag wird vorbereitet.',
    'Auftrag erteilt, Lieferung im nächsten Quartal.',
    'Lieferung verzögert sich um etwa zwei Monate.',
    'Erster Teil umgesetzt, der Rest folgt im Frühjahr.',
    'Überwiegend umgesetzt, Wartung ist geregelt.',
  ],
  concept: [
    'Auftaktveranstaltung mit rund 60 Teilnehmenden.',
    'Bestandsaufnahme abgeschlossen, Auswertung läuft.',
    'Arbeitsgruppe hat die Schwerpunkte festgelegt.',
    'Zweite Werkstatt durchgeführt, Protokoll ist veröffentlicht.',
    'Gutachten kommt später als vereinbart, neuer Termin im nächsten Quartal.',
    'Entwurf liegt den Fachbereichen zur Stellungnahme vor.',
  ],
  service: [
    'Zuständigkeit im Fachbereich ist geregelt, Start zum Quartalsbeginn.',
    'Kooperationsvereinbarung unterschrieben.',
    'Angelaufen, Nachfrage höher als erwartet.',
    'Personalengpass, Umsetzung derzeit eingeschränkt.',
    'Zwischenauswertung: gute Rückmeldungen, Öffentlichkeitsarbeit soll verstärkt werden.',
    'Förderung für ein weiteres Jahr beantragt.',
  ],
  rule: [
    'Erster Entwurf liegt vor.',
    'Entwurf mit den Fachbereichen abgestimmt.',
    'Rechtliche Prüfung läuft.',
    'Beratung im Fachausschuss vertagt, neue Vorlage folgt.',
    'Anwendung in zwei Bereichen erprobt, Rückmeldungen eingearbeitet.',
    'Schulung der Beschäftigten hat begonnen.',
  ],
  event: [
    'Team hat sich gefunden, weitere Helferinnen und Helfer gesucht.',
    'Termin steht fest, Vereine sind angefragt.',
    'Zuschuss der Sparkassenstiftung bewilligt.',
    'Gut besucht, Fortsetzung im nächsten Jahr gewünscht.',
    'Auswertung im Team, nächster Termin in Planung.',
  ],
}

const others: Readonly<Record<Exclude<MeasureStatus, 'in-progress'>, readonly string[]>> = {
  unknown: [
    'Aus der früheren Liste übernommen, Stand nicht angegeben.',
    'Zuständigkeit nach der Neuordnung der Fachbereiche offen.',
    'Rückmeldung steht aus.',
  ],
  idea: [
    'Vorschlag aus der AG Nachhaltigkeit.',
    'Idee aus der Ideenwerkstatt, noch nicht beraten.',
    'Anregung aus der Einwohnerfragestunde.',
  ],
  planned: [
    'Abstimmung mit Nachbarkommunen steht noch aus.',
    'Mittel für den nächsten Haushalt angemeldet.',
    'Vorplanung läuft, Beschlussvorlage in Vorbereitung.',
  ],
  decided: [
    'Mit dem Programm beschlossen, Zuständigkeit ist geklärt.',
    'Beschluss liegt vor, Umsetzung beginnt nach Freigabe der Mittel.',
    'Beschlossen, Förderantrag wird gestellt.',
  ],
  ongoing: ['In den Regelbetrieb übergegangen.', 'Läuft als Daueraufgabe.', 'Wird jährlich wiederholt.'],
  completed: [
    'Abgeschlossen und abgerechnet, Verwendungsnachweis ist eingereicht.',
    'Eingeweiht, Bericht im Mitteilungsblatt.',
    'Umsetzung abgeschlossen, Auswertung liegt dem Fachausschuss vor.',
  ],
  paused: [
    'Ruht wegen der Haushaltssperre.',
    'Ruht, bis die Förderung neu aufgelegt ist.',
    'Stelle nicht besetzt, Fortsetzung im kommenden Jahr.',
  ],
  discarded: [
    'Verworfen: Prüfung ergab, dass die Fläche nicht verfügbar ist.',
    'Verworfen: Kosten stehen außer Verhältnis zum Nutzen.',
    'Verworfen: wird durch ein Angebot des Kreises abgedeckt.',
    'Verworfen: kein Träger gefunden.',
  ],
}

/** Sentences people write under a status update of that kind, in the order the work goes. */
export function notesFor(status: MeasureStatus, kind: WorkKind): readonly string[] {
  return status === 'in-progress' ? underWay[kind] : others[status]
}

/** True where the sentences tell a course of events; elsewhere each is a reason of its own, said once. */
export function isCourse(status: MeasureStatus): boolean {
  return status === 'in-progress' || status === 'planned' || status === 'decided' || status === 'ongoing'
}

export const setbackNote = 'Neu bewertet: Umfang erweitert, Prozentangabe nach unten berichtigt.'
