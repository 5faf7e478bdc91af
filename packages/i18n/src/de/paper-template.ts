type Problem = { readonly detail: string; readonly nearest: string | null }

const meant = (nearest: string | null) => (nearest === null ? '' : ` Meinten Sie {${nearest}}?`)

/** What each placeholder of a municipality's own Word template stands for; the names are part of those templates. */
const placeholders = {
  fields: {
    kommune: 'Name der Kommune',
    anschrift: 'Anschrift der Kommune, eine Zeile je Zeile',
    titel: 'Titel des Berichts oder der Vorlage',
    betreff: 'Gegenstand der Vorlage',
    vorlagennummer: 'Nummer der Vorlage',
    stichtag: 'Stand der Zahlen, zum Beispiel 30.06.2026',
    oeffentlichkeit: '„öffentlich“ oder „nichtöffentlich“',
    umfang: 'Welche Maßnahmen der Bericht umfasst',
    vergleich: 'Bericht, mit dem verglichen wird; leer ohne Vergleich',
    entwurf: '„Entwurf“, solange der Bericht nicht festgeschrieben ist; sonst leer',
    berichtsstand: 'Prüfsumme des festgeschriebenen Berichts; leer beim Entwurf',
    pruefadresse: 'Adresse, unter der die Zahlen stehen; leer beim Entwurf',
    beschlussvorschlag: 'Text des Beschlussvorschlags',
    sachverhalt: 'Text zum Sachverhalt',
    finanzen: 'Text zu den finanziellen Auswirkungen',
    nachhaltigkeit: 'Text zum Bezug zu den Nachhaltigkeitszielen',
    beratungsfolge: 'Text zur Beratungsfolge',
    anlagen: 'Text zu den Anlagen',
    bewertung: 'Einschätzung der Verwaltung',
    anzahl_massnahmen: 'Zahl der Maßnahmen',
    anzahl_abgeschlossen: 'davon abgeschlossen',
    anzahl_in_umsetzung: 'davon in Umsetzung',
    anzahl_dauerhaft: 'davon dauerhaft',
    anzahl_geplant: 'davon geplant oder beschlossen',
    anzahl_unbekannt: 'davon ohne bekannten Status',
    anzahl_verspaetet: 'davon verspätet',
    kosten_geplant: 'Summe der geplanten Kosten',
    foerderung: 'Summe der Förderung',
    hinweis: 'Was zwischen {#hinweis} und {/hinweis} steht, lesen nur die, die die Vorlage bearbeiten',
  },
  pictures: {
    logo: 'Wappen oder Logo der Kommune',
    diagramm_status: 'Diagramm: alle Maßnahmen nach Status',
    diagramm_ziele: 'Diagramm: Maßnahmen je Ziel',
    diagramm_fortschritt: 'Diagramm: Fortschritt je Ziel',
  },
  lists: {
    massnahmen: {
      meaning: 'wiederholt sich für jede Maßnahme',
      fields: {
        nummer: 'Nummer der Maßnahme',
        titel: 'Titel der Maßnahme',
        status: 'Status',
        fortschritt: 'Fortschritt in Prozent, oder warum er fehlt',
        beginn: 'Geplanter Beginn',
        ende: 'Geplantes Ende',
        fachbereich: 'Federführender Fachbereich',
        handlungsfeld: 'Handlungsfeld',
        ziele: 'Ziele, zum Beispiel 7, 13',
        kosten: 'Geplante Kosten',
        notiz: 'Letzter Sachstand in Worten',
      },
    },
    ziele: {
      meaning: 'wiederholt sich für jedes Ziel mit Maßnahmen',
      fields: {
        nummer: 'Nummer des Ziels',
        name: 'Name des Ziels',
        anzahl: 'Zahl der Maßnahmen',
        abgeschlossen: 'davon abgeschlossen',
        fortschritt: 'Durchschnittlicher Fortschritt, oder warum er fehlt',
        spanne: 'Spanne des Durchschnitts',
      },
    },
    beschluesse: {
      meaning: 'wiederholt sich für jeden Beschluss',
      fields: {
        datum: 'Datum',
        gremium: 'Gremium',
        vorlage: 'Nummer der Vorlage',
        ergebnis: 'Ergebnis',
        massnahme: 'Maßnahme, zu der beschlossen wurde',
      },
    },
  },
}

const problems = {
  'too-large': () => 'Die Datei ist größer als 10 MB. Verkleinern Sie die Bilder darin.',
  'no-docx': () =>
    'Das ist kein Word-Dokument. Speichern Sie die Vorlage als .docx (nicht .doc, .dotx oder .docm).',
  broken: () =>
    'Die Datei ist beschädigt. Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie neu als .docx.',
  'unpacks-too-large': () => 'Entpackt ist die Datei zu groß. Verkleinern Sie die Bilder darin.',
  macros: () => 'Die Datei enthält Makros. Speichern Sie sie ohne Makros als .docx.',
  'loads-from-outside': ({ detail }: Problem) =>
    `Die Datei lädt etwas von außerhalb: ${detail}. Fügen Sie Bilder ein, statt sie zu verknüpfen, und lösen Sie die Verbindung zu einer Dokumentvorlage.`,
  'embedded-object': ({ detail }: Problem) =>
    `Die Datei enthält ein eingebettetes Objekt (${detail}). Ersetzen Sie es durch Text, eine Tabelle oder ein Bild.`,
  'field-refused': ({ detail }: Problem) =>
    `Das Feld „${detail}“ ist nicht erlaubt, weil es Inhalte nachladen oder Programme aufrufen kann. Löschen Sie es.`,
  'unsafe-xml': ({ detail }: Problem) =>
    `Der Teil ${detail} enthält etwas, das Word nicht schreibt. Speichern Sie die Datei in Word neu als .docx.`,
  'placeholder-unknown': ({ detail, nearest }: Problem) =>
    `Den Platzhalter ${detail} gibt es nicht.${meant(nearest)}`,
  'placeholder-outside-loop': ({ detail, nearest }: Problem) =>
    `Der Platzhalter ${detail} steht nur zwischen {#${nearest}} und {/${nearest}} für etwas.`,
  'placeholder-broken': ({ detail }: Problem) =>
    `Eine geschweifte Klammer steht allein, oder ein Platzhalter steht an einer Stelle, an der er nicht ersetzt werden kann: ${detail}`,
  'placeholder-in-picture': ({ detail }: Problem) =>
    `Im Alternativtext eines Bildes wird nichts ersetzt: ${detail}. Schreiben Sie den Platzhalter in den Text.`,
  'loop-not-closed': ({ detail }: Problem) => `Zu ${detail} fehlt das Ende.`,
  'loop-not-opened': ({ detail }: Problem) => `Zu ${detail} fehlt der Anfang.`,
}

/** The words of the template that is offered as an example. */
const example = {
  title: 'Beispiel einer Vorlage',
  about:
    'Dieses Beispiel können Sie umgestalten: Schriften, Farben, Reihenfolge und Texte gehören Ihnen. Ersetzt wird nur, was in geschweiften Klammern steht.',
  proposal: 'Beschlussvorschlag',
  facts: 'Sachverhalt',
  numbers: 'Zahlen',
  measures: 'Maßnahmen',
  goals: 'Ziele',
  decisions: 'Beschlüsse',
  finances: 'Finanzielle Auswirkungen',
  sustainability: 'Bezug zu den Nachhaltigkeitszielen',
  columns: {
    nummer: 'Nr.',
    titel: 'Maßnahme',
    status: 'Status',
    fortschritt: 'Fortschritt',
    ende: 'Ende',
    fachbereich: 'Fachbereich',
    name: 'Ziel',
    anzahl: 'Maßnahmen',
    abgeschlossen: 'fertig',
    spanne: 'Spanne',
    datum: 'Datum',
    gremium: 'Gremium',
    vorlage: 'Vorlage',
    ergebnis: 'Ergebnis',
    massnahme: 'Maßnahme',
  },
}

/** A municipality's own Word template. */
export const template = { placeholders, problems, example }
