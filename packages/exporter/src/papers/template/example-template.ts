import type { Locale, Texts } from '@kommune17/i18n'
import { texts as allTexts } from '@kommune17/i18n/all-texts'
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { wordingOf } from '../../wording.ts'
import { languageTags } from '../docx/docx-styles.ts'
import { steadyDocx } from '../docx/steady-docx.ts'

/** A template with every kind of placeholder, to be redesigned in Word. */
export async function exampleTemplate(language: Locale): Promise<Uint8Array> {
  const texts = allTexts[language]
  const tag = languageTags[language]
  const document = new Document({
    title: texts.papers.template.example.title,
    creator: 'Kommune17',
    lastModifiedBy: 'Kommune17',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: tag } } } } },
    sections: [{ footers: { default: footer(texts) }, children: [...head(texts), ...parts(texts)] }],
  })
  return steadyDocx(await Packer.toBuffer(document), { date: '2026-01-01', language })
}

function footer(texts: Texts): Footer {
  const [before, between, after] = wordingOf(texts).page
  const page = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  })
  const line = `{kommune} · ${texts.papers.asOfLabel}: {stichtag} · {vorlagennummer} · {oeffentlichkeit} · `
  return new Footer({ children: [new Paragraph({ children: [new TextRun(line), page] })] })
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true })
const lines = (...all: readonly string[]) =>
  all.map((text) => new Paragraph({ text, spacing: { after: 120 } }))

function head({ papers }: Texts): (Paragraph | Table)[] {
  return [
    ...lines('{logo}', '{kommune}', '{anschrift}'),
    new Paragraph({ children: [new TextRun({ text: '{entwurf}', bold: true, color: '8F2438' })] }),
    new Paragraph({ text: '{titel}', heading: HeadingLevel.TITLE }),
    ...lines('{betreff}', papers.template.example.about),
    rows(
      [papers.numberLabel, '{vorlagennummer}'],
      [papers.asOfLabel, '{stichtag}'],
      [papers.audienceLabel, '{oeffentlichkeit}'],
      [papers.scopeLabel, '{umfang}'],
    ),
  ]
}

function parts({ papers }: Texts): (Paragraph | Table)[] {
  const { example, placeholders } = papers.template
  const { massnahmen, ziele } = placeholders.lists
  return [
    heading(example.proposal),
    ...lines('{beschlussvorschlag}'),
    heading(example.facts),
    ...lines('{sachverhalt}', '{#bewertung}{bewertung}{/bewertung}'),
    heading(example.numbers),
    rows(
      ...Object.entries(placeholders.fields)
        .filter(([name]) => name.startsWith('anzahl_'))
        .map(([name, meaning]) => [meaning, `{${name}}`] as const),
    ),
    ...lines('{diagramm_status}', '{diagramm_ziele}', '{diagramm_fortschritt}'),
    heading(example.measures),
    list('massnahmen', massnahmen.fields, [
      'nummer',
      'titel',
      'status',
      'fortschritt',
      'ende',
      'fachbereich',
    ]),
    heading(example.goals),
    list('ziele', ziele.fields, ['nummer', 'name', 'anzahl', 'abgeschlossen', 'fortschritt', 'spanne']),
    heading(example.decisions),
    ...lines('{#beschluesse}', '{datum}, {gremium}, {vorlage}: {ergebnis} ({massnahme})', '{/beschluesse}'),
    heading(example.finances),
    ...lines(
      '{finanzen}',
      `${placeholders.fields.kosten_geplant}: {kosten_geplant}`,
      `${placeholders.fields.foerderung}: {foerderung}`,
    ),
    heading(example.sustainability),
    ...lines(
      '{nachhaltigkeit}',
      '{beratungsfolge}',
      '{anlagen}',
      '{berichtsstand} {pruefadresse}',
      '{vergleich}',
    ),
  ]
}

const full = { size: 100, type: WidthType.PERCENTAGE }
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })

function rows(...all: readonly (readonly [label: string, value: string])[]): Table {
  return new Table({
    width: full,
    rows: all.map((texts) => new TableRow({ children: texts.map(cell), cantSplit: true })),
  })
}

/** A table whose second row is repeated: the list begins in its first cell and ends in its last. */
function list<Field extends string>(
  name: string,
  meanings: Readonly<Record<Field, string>>,
  fields: readonly NoInfer<Field>[],
): Table {
  const tags = fields.map((field, at) => {
    const before = at === 0 ? `{#${name}}` : ''
    return `${before}{${field}}${at === fields.length - 1 ? `{/${name}}` : ''}`
  })
  return new Table({
    width: full,
    rows: [
      new TableRow({ children: fields.map((field) => cell(meanings[field])), tableHeader: true }),
      new TableRow({ children: tags.map(cell), cantSplit: true }),
    ],
  })
}
