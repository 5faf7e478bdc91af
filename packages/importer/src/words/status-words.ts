import { type MeasureStatus, measureStatuses } from '@kommune17/domain'
import { texts } from '@kommune17/i18n/all-texts'
import { fold } from './fold.ts'

// Words of German council papers and tools, and of the federal Swiss and other English stocktakings.
const words: Readonly<Record<MeasureStatus, string>> = {
  unknown: 'unbekannt; unklar; unknown; keine Angabe; nicht bekannt',
  idea: `Idee; Vorschlag; Ideenspeicher; neu; new; angedacht; Wunsch; Prüfauftrag; in Prüfung; idea; proposed; proposal;
    zu prüfen; wird geprüft; Projektidee; in Diskussion; in Überlegung; Vorüberlegung; under review`,
  planned: `in Planung; geplant; Planung; Vorbereitung; in Vorbereitung; noch nicht begonnen; nicht begonnen; offen;
    Entwurf; planned; not started; Konzeptphase; beantragt; vorgesehen; noch offen; Planungsphase; ausstehend; to do;
    noch nicht gestartet; nicht gestartet; planning; in preparation; terminiert; Start geplant; bevorstehend; open;
    in Konzeption; Konzeption; Konzepterstellung; Ausschreibung; in Ausschreibung; noch nicht umgesetzt; nicht umgesetzt;
    wird vorbereitet; Vorplanung; Entwurfsphase; Projektierung; Antrag gestellt; Förderantrag gestellt; pending; upcoming;
    in Genehmigung; gepl; in Abstimmung; in Beratung; zukünftig; Planungsstufe`,
  decided: `beschlossen; adopted; Beschluss gefasst; beschlossen durch Rat; Ratsbeschluss; genehmigt; approved; decided;
    bewilligt; beauftragt; vom Rat beschlossen; Beschluss liegt vor; agreed`,
  'in-progress': `in Umsetzung; Umsetzung; läuft; laufend (Projekt); begonnen; in Arbeit; in Bearbeitung; angelaufen;
    teilweise umgesetzt; in progress; inprogress; delayed; verzögert; gestartet; im Bau; Umsetzungsphase; aktiv; active;
    wird umgesetzt; in Durchführung; Durchführung; teilumgesetzt; teilweise erledigt; weitgehend umgesetzt; started; im Gange;
    läuft noch; in der Umsetzung; Realisierung; in Realisierung; Bauphase; in Ausführung; under way; underway; running;
    überwiegend umgesetzt; größtenteils umgesetzt; zum Teil umgesetzt; begonnene Umsetzung; befindet sich in Umsetzung;
    Umsetzung begonnen; Umsetzung läuft; teilweise abgeschlossen; verspätet; on track; implementing;
    im Aufbau; laufende Umsetzung; in Erarbeitung; wird erarbeitet; begonn; in Umsetz; in Umsetzg; angefangen; gestartete Umsetzung`,
  ongoing: `dauerhaft; Daueraufgabe; fortlaufend; laufend; kontinuierlich; in Betrieb; in Anwendung; verstetigt;
    regelmäßig; ongoing; permanent; laufende Aufgabe; fortlaufende Aufgabe; dauernd; ständig; stetig; jährlich; continuous;
    jährlich wiederkehrend; wiederkehrend; etabliert; laufend umgesetzt; permanent task; recurring; operational; in use;
    wird fortgeführt; Dauerprojekt; wird laufend umgesetzt; kontinuierliche Aufgabe`,
  completed: `abgeschlossen; umgesetzt; erledigt; fertig; beendet; realisiert; vollständig umgesetzt; done; completed;
    erreicht; fertiggestellt; finished; complete; implemented; durchgeführt; ist umgesetzt; abgerechnet; Abschluss;
    ganz umgesetzt; komplett umgesetzt; vollständig; erfolgt; ist erledigt; achieved; closed; eröffnet; geschafft;
    eingeführt; erarbeitet; abgeschl; aufgebaut; eingerichtet; gebaut; installiert`,
  paused: `ruht; ruhend; zurückgestellt; pausiert; verschoben; ausgesetzt; gestoppt; blockiert; on hold; paused; Pause;
    wartet; unterbrochen; vertagt; aufgeschoben; postponed; suspended; deferred; stalled; stopped; stockt; liegt auf Eis;
    auf Eis gelegt; angehalten; blocked`,
  discarded: `verworfen; abgelehnt; nicht weiterverfolgt; entfällt; gestrichen; aufgegeben; cancelled; canceled; archived;
    rejected; wird nicht weiterverfolgt; nicht umsetzbar; eingestellt; abgebrochen; discarded; dropped; withdrawn; hinfällig;
    entfallen; nicht realisiert; obsolet; wird nicht umgesetzt; storniert; abandoned`,
}

const ambiguous = `laufend; läuft; gestoppt; stopped; ongoing; verzögert; delayed; verspätet; neu; new; offen; open; archived;
  eingestellt; jährlich; regelmäßig; in Betrieb; Abschluss; Planung; vollständig; Antrag gestellt; Förderantrag gestellt;
  eingeführt; erarbeitet; eingerichtet; in Abstimmung`

const listed = (text: string) => text.split(';').map((word) => fold(word))

/** Every word that names a status, folded. */
export const statusWords: ReadonlyMap<string, MeasureStatus> = new Map(
  measureStatuses.flatMap((status) =>
    [
      ...listed(words[status]),
      fold(texts.de.statuses[status].label),
      fold(texts.en.statuses[status].label),
      status,
    ].map((word): [string, MeasureStatus] => [word, status]),
  ),
)

/** The product's own words and codes for statuses: in a list that came from here they mean just that. */
export const ownStatusWords: ReadonlyMap<string, MeasureStatus> = new Map(
  measureStatuses.flatMap((status) =>
    [texts.de.statuses[status].label, texts.en.statuses[status].label, status].map(
      (word): [string, MeasureStatus] => [fold(word), status],
    ),
  ),
)

/** Words in use for more than one state; the proposal is shown and asked about. */
export const ambiguousWords: ReadonlySet<string> = new Set(listed(ambiguous))

/** Words of a traffic light: quality, not a phase. They are kept as written and never become a status by themselves. */
export function isTrafficLight(text: string): boolean {
  return /^(?:gruen|gelb|rot|orange|grau|green|yellow|red|amber|grey|gray|🟢|🟡|🔴|🟠|⚪|●)$/u.test(
    fold(text),
  )
}
