import type { MeasureStatus } from '@kommune17/domain'
import type { WorkKind } from './measure-template.ts'

type Notes = Readonly<Record<WorkKind, readonly string[]>>

const underWay: Notes = {
  build: [
    'Ausschreibung veröffentlicht, Submission in vier Wochen.',
    'Zuwendungsbescheid liegt vor, Planungsbüro ist beauftragt.',
    'Erster Bauabschnitt abgenommen, Restarbeiten nach der Frostperiode.',
    'Lieferzeiten verlängern sich um etwa zwei Monate.',
    'Mehrkosten durch Bodenverhältnisse, Nachtrag wird geprüft.',
    'Bauanlaufgespräch hat stattgefunden, Beginn nach den Ferien.',
    'Anlieger wurden informiert, zwei Einwände sind ausgeräumt.',
  ],
  supply: [
    'Standorte mit den Ortsräten abgestimmt.',
    'Drei Angebote eingeholt, Auftrag wird vorbereitet.',
    'Auftrag erteilt, Lieferung im nächsten Quartal.',
    'Erster Teil umgesetzt, der Rest folgt im Frühjahr.',
    'Lieferung verzögert sich um etwa zwei Monate.',
    'Einweisung durchgeführt, Wartung ist geregelt.',
  ],
  concept: [
    'Bestandsaufnahme abgeschlossen, Auswertung läuft.',
    'Auftaktveranstaltung mit rund 60 Teilnehmenden.',
    'Entwurf liegt den Fachbereichen zur Stellungnahme vor.',
    'Gutachten kommt später als vereinbart, neuer Termin im nächsten Quartal.',
    'Zweite Werkstatt durchgeführt, Protokoll ist veröffentlicht.',
    'Arbeitsgruppe hat die Schwerpunkte festgelegt.',
  ],
  service: [
    'Zuständigkeit im Fachbereich ist geregelt, Start zum Quartalsbeginn.',
    'Angelaufen, Nachfrage höher als erwartet.',
    'Personalengpass, Umsetzung derzeit eingeschränkt.',
    'Kooperationsvereinbarung unterschrieben.',
    'Zwischenauswertung: gute Rückmeldungen, Öffentlichkeitsarbeit soll verstärkt werden.',
    'Förderung für ein weiteres Jahr beantragt.',
  ],
  rule: [
    'Entwurf mit den Fachbereichen abgestimmt.',
    'Rechtliche Prüfung läuft.',
    'Beratung im Fachausschuss vertagt, neue Vorlage folgt.',
    'Anwendung in zwei Bereichen erprobt, Rückmeldungen eingearbeitet.',
    'Schulung der Beschäftigten hat begonnen.',
  ],
  event: [
    'Termin steht fest, Vereine sind angefragt.',
    'Gut besucht, Fortsetzung im nächsten Jahr gewünscht.',
    'Wegen Wetter verschoben, neuer Termin im Herbst.',
    'Team sucht weitere Helferinnen und Helfer.',
    'Zuschuss der Sparkassenstiftung bewilligt.',
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
    'Mittel für den nächsten Haushalt angemeldet.',
    'Abstimmung mit Nachbarkommunen steht noch aus.',
    'Vorplanung läuft, Beschlussvorlage in Vorbereitung.',
  ],
  decided: [
    'Beschluss liegt vor, Umsetzung beginnt nach Freigabe der Mittel.',
    'Mit dem Programm beschlossen, Zuständigkeit ist geklärt.',
    'Beschlossen, Förderantrag wird gestellt.',
  ],
  ongoing: ['Läuft als Daueraufgabe.', 'In den Regelbetrieb übergegangen.', 'Wird jährlich wiederholt.'],
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

/** Sentences people write under a status update of that kind. */
export function notesFor(status: MeasureStatus, kind: WorkKind): readonly string[] {
  return status === 'in-progress' ? underWay[kind] : others[status]
}

export const setbackNote = 'Neu bewertet: Umfang erweitert, Prozentangabe nach unten berichtigt.'
