const problems = {
  'title-required': (_original: string, _mend: string | null) =>
    'Die Maßnahme hat keinen Titel. Tragen Sie einen ein oder überspringen Sie die Zeile.',
  'goal-required': (_original: string, _mend: string | null) =>
    'Die Maßnahme hat kein Ziel. Wählen Sie mindestens eines der 17 Ziele.',
  'title-too-long': (_original: string, _mend: string | null) =>
    'Der Titel hat mehr als 200 Zeichen. Vorgeschlagen ist eine gekürzte Fassung; der ganze Text steht in der Beschreibung.',
  'text-too-long': (_original: string, _mend: string | null) =>
    'Der Text ist zu lang und würde gekürzt. Prüfen Sie, was wichtig ist.',
  'not-a-date': (original: string, _mend: string | null) =>
    `„${original}“ ist kein Datum, das es gibt. Schreiben Sie zum Beispiel 31.12.2026, Q3/2026 oder 2026.`,
  'date-imprecise': (original: string, mend: string | null) =>
    `„${original}“ ist ungenau. Übernommen würde ${mend ?? '–'}; der Wortlaut bleibt in der Anmerkung.`,
  'date-from-number': (original: string, mend: string | null) =>
    `„${original}“ ist als Zahl gespeichert. Gemeint ist wohl der Tag ${mend ?? '–'}.`,
  'year-in-date': (original: string, mend: string | null) =>
    `„${original}“ ist wohl das Jahr ${mend ?? '–'}, das in eine Datumszelle geschrieben wurde.`,
  'day-or-month-first': (original: string, mend: string | null) =>
    `Bei „${original}“ ist nicht klar, ob der Tag oder der Monat vorn steht. Gelesen wurde ${mend ?? '–'}.`,
  'end-before-start': (original: string, _mend: string | null) =>
    `Das Ende liegt vor dem Beginn (${original}). Korrigieren Sie eines der beiden Daten.`,
  'key-date-in-future': (original: string, _mend: string | null) =>
    `Der Stichtag „${original}“ liegt in der Zukunft und wird nicht übernommen.`,
  'not-a-number': (original: string, _mend: string | null) =>
    `„${original}“ ist kein Betrag. Der Text bleibt als Hinweis zu den Kosten erhalten.`,
  'number-approximate': (original: string, _mend: string | null) =>
    `„${original}“ ist eine ungefähre Angabe. Übernommen wird die genannte Zahl.`,
  'number-range': (original: string, _mend: string | null) =>
    `„${original}“ nennt mehrere Beträge. Übernommen wird der Text, kein Betrag.`,
  'number-per-year': (original: string, _mend: string | null) =>
    `„${original}“ gilt je Jahr. Übernommen wird der Betrag eines Jahres; der Wortlaut bleibt erhalten.`,
  'number-separator': (original: string, mend: string | null) =>
    `Bei „${original}“ trennt das Zeichen vermutlich Tausender. Gelesen wurde ${mend ?? '–'}.`,
  'number-currency': (original: string, _mend: string | null) =>
    `„${original}“ ist nicht in Euro angegeben. Prüfen Sie den Betrag.`,
  'number-negative': (original: string, _mend: string | null) =>
    `„${original}“ ist negativ. Beträge sind ohne Vorzeichen anzugeben.`,
  'not-a-plain-number': (original: string, _mend: string | null) =>
    `„${original}“ ist keine Zahl, die diese Spalte aufnehmen kann. Schreiben Sie zum Beispiel 1.234,5 oder leeren Sie die Zelle.`,
  'unknown-choice': (original: string, mend: string | null) =>
    `„${original}“ gehört nicht zur Auswahl dieser Spalte. Möglich sind: ${mend ?? '–'}`,
  'not-a-percentage': (original: string, _mend: string | null) =>
    `„${original}“ ist keine Prozentangabe von 0 bis 100. Der Text bleibt in der Anmerkung.`,
  'progress-range': (original: string, _mend: string | null) =>
    `„${original}“ ist eine Spanne. Sie bleibt als Text in der Anmerkung; ein Fortschritt wird nicht geraten.`,
  'progress-contradicts': (original: string, _mend: string | null) =>
    `Der Fortschritt „${original}“ passt nicht zum Status. Er bleibt in der Anmerkung lesbar, oder korrigieren Sie den Status.`,
  'percent-scale': (original: string, _mend: string | null) =>
    `„${original}“ kann 1 % oder vollständig heißen. Gelesen wurde vollständig, weil die Spalte nur 0 und 1 enthält.`,
  'status-unknown': (original: string, _mend: string | null) =>
    `Der Status „${original}“ ist nicht bekannt. Ordnen Sie das Wort einmal zu; bis dahin bleibt der Status offen.`,
  'status-ambiguous': (original: string, _mend: string | null) =>
    `„${original}“ wird für verschiedene Zustände benutzt. Prüfen Sie den vorgeschlagenen Status.`,
  'status-partly-understood': (original: string, _mend: string | null) =>
    `Von „${original}“ wurde nur der Anfang als Status verstanden. Der Wortlaut bleibt erhalten.`,
  'status-from-percent': (original: string, _mend: string | null) =>
    `Der Status steht nicht in der Liste und ist aus dem Fortschritt ${original} abgeleitet.`,
  'status-from-note': (original: string, _mend: string | null) =>
    `Der Status ist aus der Anmerkung „${original}“ abgeleitet.`,
  'reason-required': (_original: string, _mend: string | null) =>
    'Zum Status „verworfen“ gehört eine Begründung. Die Liste nennt keine; ergänzen Sie sie.',
  'not-a-goal': (original: string, _mend: string | null) =>
    `„${original}“ enthält etwas, das kein Ziel von 1 bis 17 ist. Korrigieren Sie die Zelle.`,
  'not-a-target': (original: string, _mend: string | null) =>
    `„${original}“ enthält ein Unterziel, das es nicht gibt. Korrigieren Sie die Nummer.`,
  'goal-from-words': (original: string, mend: string | null) =>
    `In „${original}“ steht keine Nummer. Nach dem Wortlaut ist wohl Ziel ${mend ?? '–'} gemeint.`,
  'goal-from-title': (_original: string, mend: string | null) =>
    `Das Ziel ${mend ?? '–'} steht im Titel. Eine eigene Angabe fehlt; bitte prüfen.`,
  'goal-name-differs': (original: string, _mend: string | null) =>
    `In „${original}“ passen Nummer und Name des Ziels nicht zusammen. Beide sind vorgeschlagen.`,
  'goal-of-target': (original: string, mend: string | null) =>
    `Ziel ${mend ?? '–'} gehört zu einem der Unterziele (${original}) und bleibt daher. Entfernen Sie auch das Unterziel, wenn es wegfallen soll.`,
  'goal-range': (original: string, mend: string | null) =>
    `„${original}“ wurde als Spanne gelesen: Ziele ${mend ?? '–'}.`,
  'goals-all': (original: string, _mend: string | null) =>
    `„${original}“ nennt alle 17 Ziele. Wählen Sie die wichtigsten aus.`,
  'date-or-target': (original: string, mend: string | null) =>
    `Das Tabellenprogramm hat aus der Angabe ein Datum gemacht (${original}). Gemeint ist wohl ${mend ?? '–'}.`,
  'number-or-target': (original: string, mend: string | null) =>
    `„${original}“ kann ein Unterziel sein oder zwei Ziele. Vorgeschlagen ist ${mend ?? '–'}.`,
  'number-was-date': (original: string, mend: string | null) =>
    `Das Tabellenprogramm hat aus der Nummer ein Datum gemacht (${original}). Gemeint ist wohl ${mend ?? '–'}.`,
  'several-departments': (original: string, mend: string | null) =>
    `„${original}“ nennt mehrere Stellen. Vorgeschlagen ist ${mend ?? '–'} als federführend, die übrigen als beteiligt.`,
  'mark-unclear': (original: string, _mend: string | null) =>
    `Was „${original}“ in dieser Spalte bedeutet, sagt die Liste nicht. Prüfen Sie die Zuordnung.`,
  'person-name': (original: string, _mend: string | null) =>
    `„${original}“ enthält vermutlich den Namen einer Person. Namen werden nur auf Ihren Wunsch übernommen.`,
  'filled-from-above': (_original: string, mend: string | null) =>
    `Die Zelle ist leer. Vorgeschlagen ist der Inhalt der Zeile darüber: ${mend ?? '–'}.`,
  'duplicate-in-file': (_original: string, mend: string | null) =>
    `Diese Maßnahme steht schon in Zeile ${mend ?? '–'}. Überspringen Sie eine der beiden oder ändern Sie den Titel.`,
  'duplicate-number': (original: string, mend: string | null) =>
    `Die Nummer „${original}“ steht auch in Zeile ${mend ?? '–'}.`,
  'likely-match': (original: string, mend: string | null) =>
    `„${original}“ ist wahrscheinlich die vorhandene Maßnahme „${mend ?? '–'}“. Bestätigen Sie das oder legen Sie sie neu an.`,
  'number-matches-other-title': (original: string, mend: string | null) =>
    `Unter dieser Nummer gibt es schon „${mend ?? '–'}“. Prüfen Sie, ob „${original}“ dieselbe Maßnahme ist.`,
  'changed-since': (original: string, _mend: string | null) =>
    `Dieses Feld (${original}) wurde inzwischen im System geändert. Es bleibt, wie es ist, bis Sie entscheiden.`,
  'older-than-stored': (original: string, _mend: string | null) =>
    `Der Sachstand der Liste (${original}) ist älter als der gespeicherte und wird nicht übernommen.`,
  'unknown-id': (original: string, _mend: string | null) =>
    `Die Kennung ${original} gehört zu keiner vorhandenen Maßnahme dieser Kommune.`,
  'formula-error': (original: string, _mend: string | null) =>
    `Die Formel in dieser Zelle hat einen Fehler ergeben (${original}).`,
  'cells-shifted': (_original: string, _mend: string | null) =>
    'Die Zelle mit den Zielen enthielt das Trennzeichen; die folgenden Zellen sind um eine Spalte verschoben. Vorgeschlagen ist die zurückgeschobene Zeile.',
  'not-a-visibility': (original: string, _mend: string | null) =>
    `„${original}“ sagt nicht, wer die Maßnahme sehen darf. Sie bleibt intern.`,
}

const notes = {
  'hidden-rows': (n: number, rows: string) =>
    n === 1
      ? `Eine ausgeblendete Zeile wird mitgelesen: ${rows}.`
      : `${n} ausgeblendete Zeilen werden mitgelesen: ${rows}.`,
  'hidden-columns': (n: number, names: string) =>
    n === 1
      ? `Eine ausgeblendete Spalte wird mitgelesen: ${names}.`
      : `${n} ausgeblendete Spalten werden mitgelesen: ${names}.`,
  'hidden-sheet': (n: number, _text: string) =>
    n === 1
      ? 'Ein ausgeblendetes Blatt wird nicht gelesen.'
      : `${n} ausgeblendete Blätter werden nicht gelesen.`,
  'other-sheets': (n: number, _text: string) =>
    n === 1
      ? 'Die Datei hat ein weiteres Blatt, das nicht gelesen wird.'
      : `Die Datei hat ${n} weitere Blätter, die nicht gelesen werden.`,
  'no-header': (_n: number, _text: string) =>
    'Es wurde keine Kopfzeile gefunden. Die Spalten sind nach ihrem Inhalt zugeordnet; bitte prüfen.',
  'header-and-content-differ': (_n: number, name: string) =>
    `In der Spalte „${name}“ steht etwas anderes, als die Überschrift sagt. Bitte prüfen.`,
  'column-not-imported': (n: number, name: string) =>
    `Die Spalte „${name}“ (${n === 1 ? 'eine ausgefüllte Zelle' : `${n} ausgefüllte Zellen`}) ist keinem Feld zugeordnet und wird nicht übernommen.`,
  'looks-like-indicators': (_n: number, _text: string) =>
    'Das ist eine Reihe von Indikatoren mit Jahreswerten, keine Liste von Maßnahmen. Sie wird hier nicht übernommen.',
  'not-a-list-of-measures': (_n: number, _text: string) =>
    'In diesem Blatt wurde keine Liste von Maßnahmen erkannt. Wählen Sie ein anderes Blatt oder ordnen Sie die Spalten selbst zu.',
  'unit-from-header': (_n: number, name: string) =>
    `Die Beträge der Spalte „${name}“ werden nach der Überschrift in Euro umgerechnet.`,
  'comments-not-imported': (_n: number, _text: string) =>
    'Kommentare und Eigenschaften der Datei werden nicht übernommen, weil sie Namen enthalten können.',
  'looks-misencoded': (n: number, _text: string) =>
    `In ${n === 1 ? 'einer Zelle' : `${n} Zellen`} sind Umlaute verfälscht (zum Beispiel „Ã¼“). Speichern Sie die Datei neu als UTF-8.`,
}

const fields = {
  id: 'Kennung im System',
  number: 'Nummer',
  title: 'Titel der Maßnahme',
  description: 'Beschreibung',
  status: 'Status',
  progress: 'Fortschritt',
  fieldOfAction: 'Handlungsfeld',
  department: 'Federführung',
  coDepartments: 'Beteiligte Stellen',
  partners: 'Partner',
  persons: 'Personen',
  programme: 'Programm',
  period: 'Zeitraum',
  start: 'Beginn',
  end: 'Ende',
  actualStart: 'Tatsächlicher Beginn',
  actualEnd: 'Tatsächliches Ende',
  cost: 'Kosten',
  costActual: 'Ist-Kosten',
  funding: 'Förderung',
  costNote: 'Hinweis zu den Kosten',
  goals: 'Ziele',
  secondaryGoals: 'Weitere Ziele',
  targets: 'Unterziele',
  keyDate: 'Stichtag',
  note: 'Anmerkung zum Sachstand',
  decision: 'Beschluss',
  budgetNumber: 'Haushaltsprodukt',
  visibility: 'Sichtbarkeit',
  stamp: 'Abgleich mit dem Stand der Ausgabe',
  ignore: 'Nicht übernehmen',
  unknown: 'Nicht erkannt',
}

/** The words of the import of lists. */
export const imports = {
  problems,
  notes,
  fields,
  ownColumnGone: 'Eigene Spalte, die es nicht mehr gibt',
  goalColumn: (goal: number) => `Ziel ${goal} (Kreuz)`,
  values: {
    isContinuous: 'Daueraufgabe',
    primaryGoals: 'Ziele',
  },
  actions: {
    create: 'neu',
    change: 'geändert',
    unchanged: 'unverändert',
    skip: 'übersprungen',
    error: 'Fehler',
  },
  skipReasons: {
    blank: 'leere Zeile',
    sum: 'Summenzeile',
    section: 'Zwischenüberschrift, gilt für die Zeilen darunter',
    'repeated-header': 'wiederholte Kopfzeile',
    continuation: 'gehört zur Maßnahme darüber',
    remark: 'Anmerkung unter der Liste',
    'not-a-measure': 'keine Maßnahme',
    chosen: 'auf Wunsch übersprungen',
  },
}
