import type { template as german } from '../de/paper-template.ts'

type Problem = { readonly detail: string; readonly nearest: string | null }

const meant = (nearest: string | null) => (nearest === null ? '' : ` Did you mean {${nearest}}?`)

const placeholders = {
  fields: {
    kommune: 'name of the municipality',
    anschrift: 'address of the municipality, line by line',
    titel: 'title of the report or paper',
    betreff: 'subject of the paper',
    vorlagennummer: 'number of the paper',
    stichtag: 'date of the figures, such as 30 June 2026',
    oeffentlichkeit: '“public” or “not public”',
    umfang: 'which measures the report covers',
    vergleich: 'report it is compared with; empty without one',
    entwurf: '“Draft” until the report is frozen; empty then',
    berichtsstand: 'checksum of the frozen report; empty for a draft',
    pruefadresse: 'address where the figures are found; empty for a draft',
    beschlussvorschlag: 'text of the proposed decision',
    sachverhalt: 'text on the facts',
    finanzen: 'text on the financial effects',
    nachhaltigkeit: 'text on the relation to the sustainable development goals',
    beratungsfolge: 'text on the consultations',
    anlagen: 'text on the enclosures',
    bewertung: 'assessment by the administration',
    anzahl_massnahmen: 'number of measures',
    anzahl_abgeschlossen: 'of these completed',
    anzahl_in_umsetzung: 'of these in progress',
    anzahl_dauerhaft: 'of these ongoing',
    anzahl_geplant: 'of these planned or decided',
    anzahl_unbekannt: 'of these with no known status',
    anzahl_verspaetet: 'of these late',
    kosten_geplant: 'sum of the planned costs',
    foerderung: 'sum of the funding',
    hinweis: 'what stands between {#hinweis} and {/hinweis} is read only by those who edit the template',
  },
  pictures: {
    logo: 'coat of arms or logo of the municipality',
    diagramm_status: 'chart: all measures by status',
    diagramm_ziele: 'chart: measures by goal',
    diagramm_fortschritt: 'chart: progress by goal',
  },
  lists: {
    massnahmen: {
      meaning: 'repeats for each measure',
      fields: {
        nummer: 'number of the measure',
        titel: 'title of the measure',
        status: 'status',
        fortschritt: 'progress in per cent, or why it is missing',
        beginn: 'planned start',
        ende: 'planned end',
        fachbereich: 'department in charge',
        handlungsfeld: 'field of action',
        ziele: 'goals, such as 7, 13',
        kosten: 'planned costs',
        notiz: 'last status update in words',
      },
    },
    ziele: {
      meaning: 'repeats for each goal with measures',
      fields: {
        nummer: 'number of the goal',
        name: 'name of the goal',
        anzahl: 'number of measures',
        abgeschlossen: 'of these completed',
        fortschritt: 'mean progress, or why it is missing',
        spanne: 'bounds of the mean',
      },
    },
    beschluesse: {
      meaning: 'repeats for each decision',
      fields: {
        datum: 'date',
        gremium: 'body',
        vorlage: 'number of the paper',
        ergebnis: 'result',
        massnahme: 'measure the decision is about',
      },
    },
  },
}

const problems = {
  'too-large': () => 'The file is larger than 10 MB. Make the pictures in it smaller.',
  'no-docx': () => 'This is not a Word document. Save the template as .docx (not .doc, .dotx or .docm).',
  broken: () => 'The file is damaged. Open it in Word or LibreOffice and save it again as .docx.',
  'unpacks-too-large': () => 'Unpacked, the file is too large. Make the pictures in it smaller.',
  macros: () => 'The file contains macros. Save it without macros as .docx.',
  'loads-from-outside': ({ detail }: Problem) =>
    `The file loads something from outside: ${detail}. Insert pictures instead of linking them, and detach the document from its template.`,
  'embedded-object': ({ detail }: Problem) =>
    `The file contains an embedded object (${detail}). Replace it by text, a table or a picture.`,
  'field-refused': ({ detail }: Problem) =>
    `The field “${detail}” is not allowed because it can load content or call programs. Delete it.`,
  'unsafe-xml': ({ detail }: Problem) =>
    `The part ${detail} contains something Word does not write. Save the file again in Word as .docx.`,
  'placeholder-unknown': ({ detail, nearest }: Problem) =>
    `There is no placeholder ${detail}.${meant(nearest)}`,
  'placeholder-outside-loop': ({ detail, nearest }: Problem) =>
    `The placeholder ${detail} only has a meaning between {#${nearest}} and {/${nearest}}.`,
  'placeholder-broken': ({ detail }: Problem) =>
    `A curly bracket stands alone, or a placeholder stands where it cannot be replaced: ${detail}`,
  'placeholder-in-picture': ({ detail }: Problem) =>
    `Nothing is replaced in the alternative text of a picture: ${detail}. Write the placeholder into the text.`,
  'loop-not-closed': ({ detail }: Problem) => `The end of ${detail} is missing.`,
  'loop-not-opened': ({ detail }: Problem) => `The start of ${detail} is missing.`,
}

const example = {
  title: 'Example of a template',
  about:
    'You can redesign this example: fonts, colours, order and texts are yours. Only what stands in curly brackets is replaced.',
  proposal: 'Proposed decision',
  facts: 'Facts',
  numbers: 'Figures',
  measures: 'Measures',
  goals: 'Goals',
  decisions: 'Decisions',
  finances: 'Financial effects',
  sustainability: 'Relation to the sustainable development goals',
  columns: {
    nummer: 'No.',
    titel: 'Measure',
    status: 'Status',
    fortschritt: 'Progress',
    ende: 'End',
    fachbereich: 'Department',
    name: 'Goal',
    anzahl: 'Measures',
    abgeschlossen: 'done',
    spanne: 'Bounds',
    datum: 'Date',
    gremium: 'Body',
    vorlage: 'Paper',
    ergebnis: 'Result',
    massnahme: 'Measure',
  },
}

export const template = { placeholders, problems, example } satisfies typeof german
