import type {
  Freshness,
  LinkEffect,
  LinkOrigin,
  LinkRole,
  NoProgressReason,
  OwnColumnKind,
  Role,
  Timing,
  Visibility,
} from '@kommune17/domain'

type Term = { label: string; definition: string }

const roles = {
  viewer: {
    label: 'Lesezugang',
    definition: 'Liest alle Maßnahmen und Auswertungen der Kommune, zum Beispiel Ratsmitglieder.',
  },
  'group-member': {
    label: 'Mitglied der Nachhaltigkeits-AG',
    definition: 'Liest alle Maßnahmen und Auswertungen der Kommune und verfolgt, was aus Vorschlägen wird.',
  },
  contributor: {
    label: 'Fachbereich',
    definition: 'Bearbeitet die Maßnahmen des eigenen Fachbereichs und erfasst deren Sachstand.',
  },
  coordinator: {
    label: 'Koordination',
    definition: 'Legt Maßnahmen an, bearbeitet und archiviert sie und verwaltet die Mitglieder der Kommune.',
  },
  'network-coordinator': {
    label: 'Netzwerkkoordination',
    definition: 'Liest, was die Kommunen eines Netzwerks für das Netzwerk freigegeben haben.',
  },
  administrator: {
    label: 'Administration',
    definition: 'Richtet Kommunen und Netzwerke ein, sieht aber keine Inhalte der Kommunen.',
  },
} satisfies Record<Role, Term>

const visibilities = {
  internal: { label: 'intern', definition: 'Nur die eigene Kommune sieht die Maßnahme.' },
  network: {
    label: 'im Netzwerk',
    definition: 'Auch die Kommunen der gemeinsamen Netzwerke sehen die Maßnahme und ihren Sachstand.',
  },
  public: {
    label: 'öffentlich',
    definition: 'Alle dürfen die Maßnahme und ihren Sachstand sehen, auch ohne Anmeldung.',
  },
} satisfies Record<Visibility, Term>

const ownColumnKinds = { text: 'Text', number: 'Zahl', date: 'Datum', choice: 'Auswahl' } satisfies Record<
  OwnColumnKind,
  string
>

const linkRoles = {
  primary: { label: 'Hauptziel', definition: 'Die Maßnahme verfolgt dieses Ziel in erster Linie.' },
  secondary: { label: 'Nebenziel', definition: 'Die Maßnahme trägt zu diesem Ziel mit bei.' },
} satisfies Record<LinkRole, Term>

const linkEffects = {
  supports: { label: 'unterstützt', definition: 'Die Maßnahme bringt dieses Ziel voran.' },
  hinders: {
    label: 'erschwert',
    definition:
      'Zielkonflikt: Die Maßnahme erschwert dieses Ziel. Sie wird gesondert ausgewiesen und nie abgezogen.',
  },
} satisfies Record<LinkEffect, Term>

const linkOrigins = {
  manual: {
    label: 'eingetragen',
    definition: 'Eine Person hat die Zuordnung eingetragen und damit bestätigt.',
  },
  suggested: {
    label: 'vorgeschlagen',
    definition: 'Die Zuordnung ist ein Vorschlag und wartet auf Bestätigung.',
  },
  imported: { label: 'importiert', definition: 'Die Zuordnung stand in der importierten Liste.' },
  adopted: {
    label: 'übernommen',
    definition: 'Die Zuordnung stammt von einer anderen Kommune und wartet auf Bestätigung.',
  },
} satisfies Record<LinkOrigin, Term>

const freshness = {
  fresh: { label: 'aktuell', definition: 'Der Sachstand wurde in den letzten 6 Monaten bestätigt.' },
  due: {
    label: 'Bestätigung fällig',
    definition: 'Die letzte Bestätigung liegt mehr als 6, höchstens 12 Monate zurück.',
  },
  stale: {
    label: 'veraltet',
    definition: 'Die letzte Bestätigung liegt mehr als 12, höchstens 24 Monate zurück.',
  },
  expired: {
    label: 'abgelaufen',
    definition:
      'Die letzte Bestätigung liegt mehr als 24 Monate zurück. Der Wert zählt in Auswertungen nicht mit.',
  },
} satisfies Record<Freshness, Term>

const timing = {
  'on-schedule': { label: 'im Zeitplan', definition: 'Beginn und Ende liegen im geplanten Zeitraum.' },
  'late-start': {
    label: 'Beginn verspätet',
    definition: 'Der geplante Beginn ist vorbei, die Umsetzung hat noch nicht begonnen.',
  },
  overdue: {
    label: 'überfällig',
    definition: 'Das geplante Ende ist vorbei, die Maßnahme ist nicht abgeschlossen.',
  },
  undated: {
    label: 'ohne Termin',
    definition: 'Es ist weder ein geplanter Beginn noch ein geplantes Ende eingetragen.',
  },
  finished: { label: 'beendet', definition: 'Die Maßnahme ist abgeschlossen.' },
  'not-applicable': {
    label: 'kein Zeitplan',
    definition: 'Ideen, dauerhafte und verworfene Maßnahmen werden nicht an Terminen gemessen.',
  },
} satisfies Record<Timing, Term>

const noProgress = {
  unknown: { label: 'unbekannt', definition: 'Der Status ist unbekannt, daher gibt es keinen Fortschritt.' },
  'not-stated': { label: 'keine Angabe', definition: 'Zu dieser Maßnahme wurde kein Fortschritt angegeben.' },
  expired: {
    label: 'abgelaufen',
    definition: 'Die letzte Bestätigung liegt zu lange zurück. Der Wert zählt in Auswertungen nicht mit.',
  },
  excluded: {
    label: 'nicht gewertet',
    definition: 'Ideen und verworfene Maßnahmen haben keinen Fortschritt.',
  },
  ongoing: { label: 'dauerhaft', definition: 'Dauerhafte Aufgaben werden nicht in Prozent gemessen.' },
} satisfies Record<NoProgressReason, Term>

/** The words of the trade: one German word for each thing, with a definition where a choice is offered. */
export const terms = {
  municipality: 'Kommune',
  municipalities: 'Kommunen',
  measure: 'Maßnahme',
  measures: 'Maßnahmen',
  goal: 'Ziel',
  goals: 'Ziele',
  sdg: 'Ziel für nachhaltige Entwicklung (SDG)',
  target: 'Unterziel',
  targets: 'Unterziele',
  fieldOfAction: 'Handlungsfeld',
  programme: 'Programm',
  department: 'Fachbereich',
  status: 'Status',
  progress: 'Fortschritt',
  statusUpdate: 'Sachstand',
  milestone: 'Meilenstein',
  keyDate: 'Stichtag',
  confirmed: 'bestätigt',
  unconfirmed: 'noch nicht bestätigt',
  decision: 'Beschluss',
  workingGroup: 'Nachhaltigkeits-AG',
  network: 'Netzwerk',
  tradeOff: 'Zielkonflikt',
  tradeOffs: 'Zielkonflikte',
  visibility: 'Sichtbarkeit',
  role: 'Rolle',
  population: 'Einwohnerinnen und Einwohner',
  district: 'Landkreis',
  notStated: 'keine Angabe',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  goalLabel: (goal: number) => `Ziel ${goal}`,
  targetLabel: (target: string) => `Unterziel ${target}`,
  measureCount: (n: number, shown = String(n)) => (n === 1 ? '1 Maßnahme' : `${shown} Maßnahmen`),
  municipalityCount: (n: number, shown = String(n)) => (n === 1 ? '1 Kommune' : `${shown} Kommunen`),
  asOf: (date: string) => `Stand am ${date}`,
  roles,
  visibilities,
  linkRoles,
  ownColumnKinds,
  linkEffects,
  linkOrigins,
  freshness,
  timing,
  noProgress,
}
