import type { CouncilPaperType, CouncilSection, PaperKind } from '@kommune17/domain'
import { format } from '../format.ts'
import { changeKinds } from './change-kinds.ts'
import { template } from './paper-template.ts'

/** What is said first and stands out, and the rest of the sentence. */
type Point = readonly [strong: string, rest: string]

const shown = (n: number) => format('de').number(n)
const measures = (n: number) => (n === 1 ? '1 Maßnahme' : `${shown(n)} Maßnahmen`)

const kinds = {
  'status-report': 'Sachstandsbericht',
  'council-paper': 'Vorlage',
  'fact-sheets': 'Maßnahmen-Steckbriefe',
  slides: 'Folien für die Sitzung',
} satisfies Record<PaperKind, string>

const summary = {
  title: 'Auf einer Seite',
  boxTitle: 'Das Wichtigste',
  total: (n: number): Point => [measures(n), ' umfasst dieser Bericht.'],
  totalOf: (n: number, parts: string): Point => [measures(n), ` umfasst dieser Bericht: ${parts}.`],
  late: (n: number, overdue: number, lateStart: number): Point => [
    n === 1 ? '1 Maßnahme ist verspätet' : `${shown(n)} Maßnahmen sind verspätet`,
    `: Das geplante Ende ist bei ${shown(overdue)} vorbei, der geplante Beginn bei ${shown(lateStart)}.`,
  ],
  noneLate: (): Point => ['Keine Maßnahme ist verspätet', ', gemessen an den eingetragenen Terminen.'],
  unknown: (n: number): Point => [
    `Bei ${measures(n)} ist der Fortschritt nicht bekannt`,
    '. Unbekannt zählt nirgends als 0 %.',
  ],
  allKnown: (): Point => ['Zu jeder gewerteten Maßnahme ist der Fortschritt bekannt', '.'],
  due: (n: number, months: number): Point => [
    `Bei ${measures(n)} ist der Sachstand älter als ${months} Monate`,
    ' und müsste bestätigt werden.',
  ],
  goals: (covered: number, of: number): Point => [
    `Zu ${covered} von ${of} ${of === 1 ? 'Ziel' : 'Zielen'} gibt es Maßnahmen`,
    '.',
  ],
  goalsWithout: (covered: number, of: number, without: string): Point => [
    `Zu ${covered} von ${of} ${of === 1 ? 'Ziel' : 'Zielen'} gibt es Maßnahmen`,
    `; ohne Maßnahmen: ${without}.`,
  ],
  assessment: 'Einschätzung der Verwaltung',
  done: 'Was ist geschafft?',
  doneNone: 'Noch ist keine Maßnahme abgeschlossen.',
  isLate: 'Was ist verspätet?',
  isUnknown: 'Was wissen wir nicht?',
  toDecide: 'Was ist zu entscheiden?',
  ideas: (n: number) =>
    n === 1
      ? 'Über 1 Idee ist noch nicht entschieden: '
      : `Über ${shown(n)} Ideen ist noch nicht entschieden: `,
  paused: (n: number) => `${n === 1 ? '1 Maßnahme ruht' : `${shown(n)} Maßnahmen ruhen`}: `,
  nothingToDecide: 'Aus den erfassten Daten ergibt sich kein Entscheidungsbedarf.',
  further: (n: number) => `und ${shown(n)} weitere`,
  chart: 'Alle Maßnahmen nach Status',
}

const changes = {
  title: (date: string) => `Veränderungen seit dem Bericht zum Stand ${date}`,
  intro:
    'Verglichen werden zwei festgeschriebene Berichte, Maßnahme für Maßnahme. Eine Maßnahme, die vorangekommen und zugleich verspätet ist, steht in beiden Gruppen.',
  countsTable: 'Anzahl der Veränderungen',
  kind: 'Veränderung',
  count: 'Maßnahmen',
  meaning: 'Bedeutung',
  unchanged: 'unverändert',
  unchangedMeaning: 'Status, Fortschritt und geplantes Ende sind gleich geblieben.',
  listTable: 'Veränderte Maßnahmen',
  before: 'Im letzten Bericht',
  after: 'In diesem Bericht',
  notReported: 'nicht enthalten',
  none: 'Seit dem letzten Bericht hat sich nichts verändert.',
  kinds: changeKinds,
  reason: (reason: string) => `Grund: ${reason}`,
  until: (date: string) => `Ende ${date}`,
}

const goals = {
  numbers: (n: number, list: string) => (n === 1 ? `Ziel ${list}` : `Ziele ${list}`),
  title: 'Die 17 Ziele im Überblick',
  titleSome: 'Die Ziele im Überblick',
  intro:
    'Gezählt wird eine Maßnahme bei jedem Ziel, zu dem sie nachweislich beiträgt. Die Summe über die Ziele ist deshalb größer als die Zahl der Maßnahmen. Eine Punktzahl für die Kommune gibt es bewusst nicht.',
  chapters: 'Die Ziele im Einzelnen',
  chaptersIntro:
    'Jede Maßnahme steht einmal: bei ihrem ersten Hauptziel. Trägt sie zu weiteren Zielen bei, wird sie dort genannt.',
  also: (list: string) => `Außerdem tragen bei: ${list}.`,
  alsoAt: (measure: string, goal: number) => `${measure} (Ziel ${goal})`,
  without: (list: string) => `Ohne Maßnahmen in diesem Bericht: ${list}.`,
  measuresTable: (goal: string) => `Maßnahmen zu ${goal}`,
  noGoal: 'Maßnahmen ohne bestätigtes Ziel',
  noGoalIntro: 'Diese Maßnahmen zählen bei keinem Ziel mit, bis eine Zuordnung bestätigt ist.',
  sheetWithoutGoal: 'Ohne Ziel',
}

const columns = {
  measure: 'Maßnahme',
  status: 'Status',
  progress: 'Fortschritt',
  timing: 'Zeitplan',
  keyDate: 'Sachstand',
  note: 'Notiz',
  goal: 'Ziel',
  date: 'Datum',
  body: 'Gremium',
  paperNumber: 'Vorlage',
  result: 'Ergebnis',
  milestone: 'Meilenstein',
  due: 'Termin',
  weight: 'Gewicht',
  state: 'Stand',
  amount: 'Betrag',
  sum: 'Summe',
  known: 'Angaben',
  justification: 'Begründung',
  measures: 'Maßnahmen',
}

const finances = {
  title: 'Finanzen',
  table: 'Kosten und Förderung',
  costPlanned: 'Geplante Kosten',
  costActual: 'Bisher ausgegeben',
  funding: 'Förderung durch Dritte',
  known: (known: number, of: number) => `${shown(known)} von ${measures(of)}`,
  note: 'Jeder Betrag zählt einmal, auch wenn eine Maßnahme zu mehreren Zielen beiträgt; Summen je Ziel gibt es deshalb nicht. Wo keine Angabe vorliegt, wird nichts geschätzt: Die wahre Summe kann höher sein.',
  none: 'Zu keiner Maßnahme sind Beträge erfasst.',
}

const unknown = {
  title: 'Was nicht bekannt ist, und warum',
  intro:
    'Unbekannt ist nicht null: Diese Maßnahmen gehen in keinen Durchschnitt ein. Die Spanne beim Fortschritt zeigt, wie weit er damit höchstens und mindestens reichen kann.',
  lastStated: (value: string, date: string) => `zuletzt ${value} am ${date}`,
  count: (n: number, reason: string) => `${measures(n)}: ${reason}`,
  reasons: {
    unknown: 'Der Status ist unbekannt.',
    'not-stated': 'Es wurde kein Fortschritt angegeben.',
    expired: 'Die letzte Bestätigung liegt zu lange zurück.',
  },
}

const method = {
  title: 'So wird gerechnet',
  intro: (version: number) =>
    `Alle Zahlen folgen denselben Regeln (Regelversion ${version}) und beziehen sich auf den genannten Stichtag.`,
  figure: (numerator: string, denominator: string) => `${numerator}, geteilt durch: ${denominator}.`,
  exclusions: (text: string) => `Nicht enthalten: ${text}.`,
  late: 'Eine Maßnahme gilt erst als verspätet, wenn der ganze geplante Zeitraum vorbei ist: „2026“ erst nach dem 31.12.2026.',
  statuses: 'Die Status bedeuten',
  sources: 'Quellen',
  source: (place: string) => `Angaben zu Maßnahmen: ${place}, erfasst in Kommune17.`,
  goalSource:
    'Ziele und Unterziele: Resolution A/RES/70/1 der Vereinten Nationen, „Transformation unserer Welt: die Agenda 2030 für nachhaltige Entwicklung“.',
  proof: (hash: string) =>
    `Dieser Bericht ist festgeschrieben. Prüfsumme seiner Daten (SHA-256): ${hash}. Aus den Daten lässt sich jede Zahl neu berechnen: `,
  draft: 'Dieser Bericht ist ein Entwurf: Seine Zahlen können sich noch ändern.',
  publicPaper:
    'Diese öffentliche Fassung enthält nur freigegebene Maßnahmen, keine Notizen, keine internen Angaben und nur Beschlüsse aus öffentlicher Sitzung. Ihre Zahlen beziehen sich allein darauf.',
  replaced: (signs: string) =>
    `Zeichen, für die keine Schrift vorhanden ist, erscheinen als „[?]“: ${signs}.`,
}

const sections = {
  proposal: 'Beschlussvorschlag',
  facts: 'Sachverhalt',
  finances: 'Finanzielle Auswirkungen',
  sustainability: 'Auswirkungen auf die Ziele nachhaltiger Entwicklung',
  consultations: 'Beratungsfolge',
  enclosures: 'Anlagen',
} satisfies Record<CouncilSection, string>

const paperTypes = {
  notice: 'Mitteilungsvorlage',
  decision: 'Beschlussvorlage',
} satisfies Record<CouncilPaperType, string>

const council = {
  sections,
  paperTypes,
  paperType: 'Art der Vorlage',
  author: 'Verfasst von',
  subject: (title: string, date: string) => `${title} zum Stand ${date}`,
  takeNote: (title: string, date: string) =>
    `Der Bericht „${title}“ zum Stand ${date} wird zur Kenntnis genommen.`,
  enclosure: (title: string, date: string) => `${title}, Stand ${date}`,
  sdgTitle: 'Bezug zu den Zielen für nachhaltige Entwicklung (SDG)',
  sdgIntro: (n: number) =>
    `Der Bericht umfasst ${measures(n)} mit bestätigtem Beitrag zu den folgenden Zielen:`,
  sdgTable: 'Beitrag zu den Zielen',
  noGoals: 'Zu keinem der 17 Ziele ist ein Beitrag bestätigt.',
}

const tradeOffs = {
  title: 'Zielkonflikte',
  intro: 'Diese Maßnahmen erschweren ein anderes Ziel. Das wird offen ausgewiesen und nirgends abgezogen.',
  table: 'Maßnahmen, die ein Ziel erschweren',
}

const decisions = {
  title: 'Beschlüsse',
  table: 'Beschlüsse zu den Maßnahmen',
  noDate: 'ohne Datum',
}

const factSheet = {
  title: 'Maßnahmen-Steckbrief',
  goals: 'Ziele',
  milestones: 'Meilensteine',
  updates: 'Sachstände',
  decisions: 'Beschlüsse',
  description: 'Beschreibung',
  done: (date: string) => `erledigt am ${date}`,
  dropped: (date: string) => `entfallen am ${date}`,
  open: 'offen',
  confirmed: 'unverändert bestätigt',
  period: 'Zeitraum',
  continuous: 'fortlaufend',
  from: (start: string) => `ab ${start}`,
  until: (end: string) => `bis ${end}`,
  between: (start: string, end: string) => `${start} bis ${end}`,
  link: (target: string, role: string) => `${target} (${role})`,
  hinders: 'erschwert',
}

const slides = {
  status: 'Alle Maßnahmen nach Status',
  goals: 'Maßnahmen je Ziel',
  progress: 'Fortschritt je Ziel',
  numbers: 'Auf einen Blick',
}

/** Papers for the council: what stands around and in them. */
export const papers = {
  contents: 'Inhalt',
  kinds,
  figureCaption: (n: number, title: string) => `Abbildung ${n}: ${title}`,
  tableCaption: (n: number, title: string) => `Tabelle ${n}: ${title}`,
  sheet: (n: number) => `Tabelle ${n}`,
  asOf: (date: string) => `Stand: ${date}`,
  asOfLabel: 'Stand',
  numberLabel: 'Vorlagennummer',
  paperNumber: (number: string) => `Vorlage ${number}`,
  draft: 'Entwurf',
  audienceLabel: 'Status',
  audience: { public: 'öffentlich', internal: 'nichtöffentlich' },
  proof: (hash: string) => `Berichtsstand ${hash}`,
  scopeLabel: 'Umfang',
  everything: (n: number) => `alle Maßnahmen (${shown(n)})`,
  scope: (filter: string, n: number) => `${filter} (${measures(n)})`,
  previousLabel: 'Verglichen mit',
  previous: (date: string) => `Bericht zum Stand ${date}`,
  gap: 'k. A.',
  expired: (value: string) => `${value} (veraltet)`,
  coat: (place: string) => `Wappen oder Logo: ${place}`,
  attachment: 'Die Maßnahmen dieses Berichts als Tabelle (CSV)',
  attachmentName: 'massnahmen.csv',
  summary,
  changes,
  goals,
  columns,
  finances,
  unknown,
  method,
  council,
  tradeOffs,
  decisions,
  factSheet,
  slides,
  /** The second slide of the same heading: `Die 17 Ziele (2)`. */
  continued: (title: string, number: number) => `${title} (${number})`,
  facts: 'Angaben',
  spanStart: (span: string) => `${span}: von`,
  spanEnd: (span: string) => `${span}: bis`,
  tables: { sheet: 'Übersicht', section: 'Abschnitt', label: 'Angabe', text: 'Text' },
  template,
  page: (page: string, pages: string) => `Seite ${page} von ${pages}`,
}
