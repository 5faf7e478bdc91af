import type { PlainField } from '../import-plan.ts'
import { foldWords } from './fold.ts'
import { ownNames } from './own-names.ts'

// What lists call their columns, German and English; a word said of two fields stands in both and the content decides.
const names: Readonly<Partial<Record<PlainField, string>>> = {
  id: `Kommune17-ID; Kommune17 Kennung; Kommune17; System-ID`,
  number: `Nr; Nr.; No; No.; lfd. Nr.; lfd Nr; Lfd.-Nr.; laufende Nummer; Nummer; Maßnahmennummer; Maßnahmen-Nr.; Maßnahme Nr;
    M-Nr.; Kennung; Kennziffer; ID; Code; Ref; Reference; Number; Project No; Measure No; Measure number; #; Ord.-Nr.; Kürzel;
    Maßnahmen-ID; Projektnummer; Projekt-Nr.; Ziffer; Gliederungsnummer; Pos.; Position; M.-Nr.; Maßn.-Nr.; Item; Nr. Maßnahme`,
  title: `Maßnahme; Maßnahmen; Titel; Titel der Maßnahme; Bezeichnung; Bezeichnung der Maßnahme; Maßnahmentitel;
    Maßnahmenbezeichnung; Name; Name der Maßnahme; Projekt; Projekte; Projektname; Projekttitel; Projekt / Maßnahme;
    Maßnahme / Projekt; Vorhaben; Aktivität; Kurztitel; Measure; Title; Name of measure; Project; Action; Activity;
    Initiative; Project title; Aufgabe; Was; Was?; Kurzbezeichnung; Projektbezeichnung; Project name; Maßnahmenname;
    Maßnahme/Vorhaben; Einzelmaßnahme; Teilmaßnahme; Measure title; Task; Überschrift; Maßnahme (Kurztitel); Betreff; Idee; Ideen; Vorschlag; Vorschläge; Projektidee; Projektideen; Maßnahmenvorschlag; Maßnahmenidee`,
  description: `Beschreibung; Kurzbeschreibung; Details; Inhalt; Description; Summary; Maßnahmenbeschreibung; Inhalte;
    Strategisches Ziel; Operatives Ziel; Leitziel; Leitlinie; Zielsetzung; Ziel der Maßnahme; Begründung; Strategic goal;
    Operational goal; Objective; Objectives; Erläuterung; Projektbeschreibung; Ausführliche Beschreibung; Hintergrund;
    Ziel; Ziele; Beschreibung der Maßnahme; Worum geht es; Short description; Operatives Teilziel; Maßnahmeninhalt; Goal; Priorität; Prio; Priority; Indikator; Indikatoren; Indicator; Indicators;
    Kennzahl; Zielwert; Zielgruppe; Target group; Wirkungen; Klimawirkung; Bewertung; CO2-Einsparung; THG-Einsparung; CO2 Minderung`,
  status: `Status; Stand; Umsetzungsstand; Bearbeitungsstand; Projektstatus; Projektstand; Phase; Umsetzungsstatus; Sachstand;
    Stand der Umsetzung; Realisierungsstand; State; Implementation status; Stage; Ampel; Ampelstatus; Traffic light; RAG; RAG status; Progress status; Stand der Dinge;
    Status der Maßnahme; Current status; Umsetzungsphase; Bearbeitungsstatus; Aktueller Stand; Zustand; Maßnahmenstatus`,
  progress: `Fortschritt; Umsetzungsgrad; Fertigstellungsgrad; Erfüllungsgrad; Realisierungsgrad; Grad der Umsetzung; Prozent;
    %; in %; Progress; Percent complete; % complete; Completion; Zielerreichung; Zielerreichungsgrad; erledigt in %;
    Fortschritt in %; Umsetzungsstand in %; Umsetzungsstand; Status; Stand in %; Fertigstellung in %; Progress in %; Percentage; Fortschrittsgrad;
    % done; done %; done; % fertig; % erledigt; % umgesetzt; fertig in %; erledigt %`,
  fieldOfAction: `Handlungsfeld; Themenfeld; Themenbereich; Thema; Bereich; Kategorie; Schwerpunkt; Cluster; Aktionsfeld;
    Arbeitsfeld; Handlungsbereich; Field of action; Topic; Theme; Category; Policy area; Area; Sektor; Rubrik; HF; Säule;
    Handlungsfelder; Themengebiet; Handlungsschwerpunkt; Dimension; Maßnahmenbereich; Sector; Aufgabenfeld; Field`,
  department: `Zuständig; Zuständigkeit; Zuständiges Amt; Zuständige Stelle; Verantwortlich; Verantwortung; Verantwortliche;
    Verantwortliche Stelle; Federführung; Federführend; Federführendes Amt; Fachbereich; FB; Amt; Abteilung; Dienststelle;
    Organisationseinheit; OE; Fachdienst; Dezernat; Träger; Lead; Responsible; Department; Owner; Office; Responsibility; Wer; Wer?;
    Sachgebiet; Hauptverantwortung; Umsetzung durch; Durchführung; Verantwortlichkeit; Lead department; Responsible department;
    Fachbereich/Amt; Verantwortlicher Fachbereich; Akteur; Amt/Fachbereich; Zuständiger Fachbereich; Responsible unit; Lead office;
    Hauptakteur; Initiator; Projektträger; Maßnahmenträger; verantwortl.; zust.; Zuständig (FB)`,
  coDepartments: `Beteiligte Ämter; Beteiligt; Mitwirkung; Mitwirkende; Weitere Beteiligte; Unterstützung; Beteiligte Fachbereiche;
    Supporting departments; Mitarbeit; Mitwirkende Ämter; Co-departments; Unterstützende Ämter; Weitere Fachbereiche; Beteiligung`,
  partners: `Partner; Kooperationspartner; Beteiligte; Akteure; Externe Partner; Projektpartner; Partners; Stakeholders;
    Kooperation; Mit wem; Kooperationen; Weitere Akteure; Partner/innen; Beteiligte Akteure; Externe; Netzwerkpartner`,
  persons: `Ansprechpartner; Ansprechperson; Kontakt; Contact; Contact person; Bearbeiter; Sachbearbeitung; Sachbearbeiter;
    Verantwortliche Person; Projektleitung; E-Mail; Mail; Telefon; Koordinator; Bearbeitung; Projektverantwortliche;
    Person; Project manager; Name Ansprechpartner; Kontaktperson; Kontaktdaten; Projektleiter; Kümmerer`,
  programme: `Programm; Handlungsprogramm; Konzept; Programme; Program; Plan; Strategie; Quelle; Source; Herkunft; Strategy`,
  period: `Zeitraum; Laufzeit; Umsetzungszeitraum; Zeitrahmen; Zeitplan; Zeitschiene; Realisierungszeitraum; Period; Timeframe;
    Time frame; Timeline; Duration; Wann; Wann?; Durchführungszeitraum; Zeithorizont; Projektlaufzeit; von - bis; Dauer; Zeit;
    Umsetzung; Zeitliche Umsetzung; Implementation period; Jahr; Zeitpunkt; Umsetzungszeitpunkt; Schedule; Years; Terminierung;
    Beginn / Laufzeit; Beginn/Dauer; Start / Ende; Beginn / Ende; Beginn - Ende`,
  start: `Beginn; Start; Anfang; von; ab; seit; Startdatum; Projektbeginn; Geplanter Beginn; Plan Start; Plan Beginn; Start date;
    Begin; From; Beginn der Umsetzung; Startjahr; Baubeginn; Zeitraum von; Laufzeit von; Beginn geplant; Planned start; Since;
    Maßnahmenbeginn; Start geplant; Umsetzungsbeginn; Start (Plan); Beginn Plan; Geplanter Start; Zeitraum Beginn; Starttermin; Anfangsdatum; Starts;
    Started`,
  end: `Ende; bis; Fertigstellung; Abschluss; Enddatum; Geplantes Ende; Plan Ende; Frist; Termin; Zieltermin; fällig; fällig am;
    Umsetzung bis; Zieljahr; Deadline; End; End date; Due; Due date; To; Until; Fertigstellungstermin; Geplanter Abschluss; Bauende;
    Zeitraum bis; Laufzeit bis; Ende geplant; Planned end; Bis wann; Maßnahmenende; Endtermin; Ende (Plan); Ende Plan; Fällig bis;
    Zieldatum; Projektende; Umgesetzt bis; Zeitraum Ende; Abschluss geplant; Umsetzungsende; Target date; Planned completion; Finish;
    Finish date; Ends`,
  actualStart: `Ist Beginn; Ist Start; Tatsächlicher Beginn; Actual start; Begonnen am; Beginn Ist; Start Ist; Beginn tatsächlich; Begonnen`,
  actualEnd: `Ist Ende; Tatsächliches Ende; Actual end; Abgeschlossen am; Erledigt am; Completed on; Umgesetzt am; Fertiggestellt am;
    Ende Ist; Ende tatsächlich; Tatsächlicher Abschluss; Actual completion; Abschlussdatum; Abschluss Ist; Completion date`,
  cost: `Kosten; Budget; Gesamtkosten; Investition; Finanzbedarf; Plankosten; Geplante Kosten; Kosten Plan; Mittel; Mittelbedarf;
    Aufwand; Investitionskosten; Kostenschätzung; Cost; Costs; Planned cost; Total cost; Haushaltsansatz; Ansatz; Finanzielle Mittel;
    Volumen; Betrag; Kosten geplant; Kosten gesamt; Finanzierung; Investitionen; Planned costs; Kostenrahmen; Haushaltsmittel;
    Estimated cost; Expected cost; Finanzmittel; Investitionssumme; Kosten ca; Projektkosten; Eigenmittel; Euro; EUR; Plan Kosten; Soll Kosten`,
  costActual: `Ist Kosten; Istkosten; Tatsächliche Kosten; Ausgaben; Ausgegeben; Abgerechnet; Verausgabt; Actual cost; Expenditure;
    Spent; Mittelabfluss; Kosten Ist; Actual costs; Kosten tatsächlich; Abgerechnete Kosten; bisherige Kosten; Rechnungsergebnis`,
  funding: `Förderung; Fördermittel; Fördersumme; Zuschuss; Drittmittel; Zuwendung; Funding; Grant; Subsidy; davon gefördert;
    Förderbetrag; Zuschüsse; davon Fördermittel; Förderhöhe; Grants; davon Förderung; Kosten Förderung; External funding`,
  goals: `SDG; SDGs; SDG-Bezug; SDG Bezug; Ziel; Ziele; Nachhaltigkeitsziel; Nachhaltigkeitsziele; SDG-Ziel; SDG-Ziele; Haupt-SDG;
    Primäres SDG; SDG Nr.; SDG-Nummer; Bezug zu den SDG; Bezug zu SDGs; Globale Nachhaltigkeitsziele; Agenda 2030; UN-Ziele; Main SDG;
    Sustainable Development Goal; Sustainable Development Goals; Goal; Goals; SDG-Zuordnung; 17 Ziele; Beitrag zu SDG; Main SDGs;
    Agenda-2030-Ziele; Primary SDG; SDG goal; Haupt-SDGs; Hauptziel; Hauptziele; SDG (Haupt); Beitrag zu den SDGs; UN-Nachhaltigkeitsziele;
    Globales Ziel; Nachhaltigkeitsbezug; SDG goals; Related SDGs; SDG Hauptziel; wichtigstes SDG`,
  secondaryGoals: `Neben-SDG; Neben-SDGs; Weitere SDG; Weitere SDGs; Sekundäre SDGs; Nebenziele; Weitere Ziele; Secondary SDGs; Other SDGs;
    Weitere Bezüge; Indirekte SDGs; Nebenziel; Sekundäres SDG; Secondary SDG; Further SDGs; Weitere Nachhaltigkeitsziele; SDG (Neben);
    Additional SDGs; SDG Nebenziele; Secondary goals; SDG weitere; auch SDG`,
  targets: `Unterziel; Unterziele; SDG-Unterziel; SDG-Unterziele; Target; Targets; SDG target; SDG targets; SDG Targets (Nr.); Teilziel;
    Teilziele; Zielvorgabe; Zielvorgaben; Sub-goals; SDG-Zielvorgaben; SDG Teilziele; Unterziel Nr.; Sub-target`,
  keyDate: `Stichtag; Datenstand; Stand vom; Sachstand vom; Letzte Aktualisierung; Zuletzt aktualisiert; Aktualisiert am; Stand am; As of;
    Key date; Last updated; Reporting date; Letzte Änderung; Berichtsdatum; Aktualisierung; Stand; Datum; Date; Stand (Datum); Updated;
    Sachstand am; Berichtsstand; Status date; Letzter Stand; Sachstand Datum; Stand per`,
  note: `Bemerkung; Bemerkungen; Anmerkung; Anmerkungen; Sachstand; Kommentar; Kommentare; Hinweis; Hinweise; Notiz; Notizen;
    Erläuterungen; Aktueller Stand; Stand/Bemerkung; Aktuelles; Sonstiges; Notes; Note; Remarks; Remark; Comment; Comments;
    Nächste Schritte; Next steps; Hemmnisse; Sachstandsbericht; Bericht; Umsetzungsstand; Stand; Status report; Zwischenstand; Update; Bem.;
    Erläuterung; Sachstand / Bemerkungen; Umsetzungsschritte; Was wurde getan; Ergebnis; Ergebnisse; Wirkung; Stand der Umsetzung; Details zum Stand; Ausblick; Meilensteine; Förderprogramm; Ampel; Ampelstatus; Traffic light; RAG; RAG status`,
  decision: `Beschluss; Ratsbeschluss; Beschlossen am; Vorlage; Vorlagennummer; Drucksache; Decision; Council decision;
    Beschlussdatum; Vorlage-Nr.; Vorlagen-Nr.; Beschlussvorlage; Drucksachen-Nr.; Gremium; Council paper`,
  budgetNumber: `Produkt; Produktnummer; Haushaltsstelle; Produktkonto; Kostenstelle; PSP; PSP-Element; Investitionsnummer;
    Budget number; Buchungsstelle; Haushaltsprodukt; Sachkonto; Produkt-Nr.; Budget code; Cost centre; Inv.-Nr.`,
  visibility: `Sichtbarkeit; Veröffentlichung; Öffentlich; Visibility; Public; Veröffentlichen; öffentlich?; Freigabe`,
}

const fieldsByName = new Map<string, PlainField[]>()
for (const [field, list] of typedEntries(names)) {
  for (const name of list.split(';')) addName(headerWords(name), field)
}
for (const [name, field] of ownNames) addName(headerWords(name), field)

function addName(name: string, field: PlainField): void {
  const known = fieldsByName.get(name) ?? []
  if (!known.includes(field)) fieldsByName.set(name, [...known, field])
}

function typedEntries(map: Readonly<Partial<Record<PlainField, string>>>): [PlainField, string][] {
  const fields: PlainField[] = [
    'id',
    'number',
    'title',
    'description',
    'status',
    'progress',
    'fieldOfAction',
    'department',
    'coDepartments',
    'partners',
    'persons',
    'programme',
    'period',
    'start',
    'end',
    'actualStart',
    'actualEnd',
    'cost',
    'costActual',
    'funding',
    'goals',
    'secondaryGoals',
    'targets',
    'keyDate',
    'note',
    'decision',
    'budgetNumber',
    'visibility',
  ]
  return fields.flatMap((field): [PlainField, string][] => {
    const list = map[field]
    return list === undefined ? [] : [[field, list]]
  })
}

/** A header reduced to its words: no gender endings, units, footnote signs, hyphenation or line breaks. */
export function headerWords(header: string): string {
  const joined = header.replaceAll(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2')
  return foldWords(
    joined
      .replaceAll(/[*:_/]-?(?:in(?:nen)?|r|n)\b/gi, '')
      .replaceAll(/\((?:inn?en|in|r|n|e)\)/gi, '')
      .replaceAll(
        /[([](?:in )?(?:t?€|t?eur|euro|tsd\.? ?(?:€|eur|euro)?|mio\.? ?(?:€|euro|eur)?|%|prozent|jahr|datum|tt\.mm\.jjjj|mm\/jjjj|brutto|netto|optional|pflichtfeld)[)\]]/gi,
        ' ',
      )
      .replaceAll(/\s+in (?:t?€|t?eur|euro|tsd\.? ?(?:€|eur|euro)|mio\.? ?(?:€|euro|eur))\b/gi, ' ')
      .replaceAll(/[*¹²³]+/g, ''),
  )
}

/** How well a header names a field, 0..1; several fields for a word of several meanings. */
export type HeaderGuess = { readonly field: PlainField; readonly score: number }

const longestHeader = 80

/** The fields a header may name: the whole of it (1), or a known name inside it (0.6 to 0.9). */
export function guessFields(header: string): HeaderGuess[] {
  const words = headerWords(header)
  if (words === '' || words.length > longestHeader) return []
  const exact = fieldsByName.get(words)
  if (exact !== undefined) return exact.map((field) => ({ field, score: 1 }))
  const best = new Map<PlainField, number>()
  for (const [name, fields] of fieldsByName) {
    const score = partialScore(words, name)
    for (const field of fields) if (score > (best.get(field) ?? 0)) best.set(field, score)
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score)
}

// A name at the beginning says more than one at the end; compounds ("Maßnahmenstatus") end with what they are.
function partialScore(words: string, name: string): number {
  if (name.length < 3) return 0
  const share = name.length / words.length
  const padded = ` ${words} `
  if (padded.startsWith(` ${name} `)) return 0.65 + share * 0.25
  if (padded.includes(` ${name} `)) return 0.5 + share * 0.35
  const isCompound = name.length >= 5 && !words.includes(' ') && words.endsWith(name)
  return isCompound ? 0.6 : 0
}
