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
import { noteName, type TemplateListName } from './template-vocabulary.ts'

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

const heading = (text: string) =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 280, after: 120 },
  })
const lines = (...all: readonly string[]) =>
  all.map((text) => new Paragraph({ text, spacing: { after: 120 } }))

function head({ papers }: Texts): (Paragraph | Table)[] {
  return [
    ...lines('{logo}', '{kommune}', '{anschrift}'),
    new Paragraph({ children: [new TextRun({ text: '{entwurf}', bold: true, color: '8F2438' })] }),
    new Paragraph({ text: '{titel}', heading: HeadingLevel.TITLE }),
    ...lines('{betreff}', `{#${noteName}}${papers.template.example.about}{/${noteName}}`),
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
    list(
      'massnahmen',
      { nummer: 8, titel: 32, status: 16, fortschritt: 14, ende: 12, fachbereich: 18 },
      example,
    ),
    heading(example.goals),
    list(
      'ziele',
      { nummer: 8, name: 34, anzahl: 18, abgeschlossen: 10, fortschritt: 15, spanne: 15 },
      example,
    ),
    heading(example.decisions),
    list('beschluesse', { datum: 14, gremium: 20, vorlage: 14, ergebnis: 22, massnahme: 30 }, example),
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

function cell(text: string, { width, isHead = false }: { width: number; isHead?: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold: isHead, size: 20 })] })],
  })
}

function rows(...all: readonly (readonly [label: string, value: string])[]): Table {
  return new Table({
    width: full,
    rows: all.map(
      (texts) =>
        new TableRow({
          children: texts.map((text, at) => cell(text, { width: at === 0 ? 40 : 60, isHead: at === 0 })),
          cantSplit: true,
        }),
    ),
  })
}

type ExampleWords = Texts['papers']['template']['example']

/** A table whose second row is repeated: the list begins in its first cell and ends in its last; widths in per cent. */
function list(
  name: TemplateListName,
  widths: Readonly<Partial<Record<keyof ExampleWords['columns'], number>>>,
  { columns }: ExampleWords,
): Table {
  const fields = Object.entries(widths)
  const labels: Readonly<Record<string, string>> = columns
  const tags = fields.map(([field], at) => {
    const before = at === 0 ? `{#${name}}` : ''
    return `${before}{${field}}${at === fields.length - 1 ? `{/${name}}` : ''}`
  })
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map((text, at) => cell(text, { width: fields[at]?.[1] ?? 0, isHead }))
  return new Table({
    width: full,
    rows: [
      new TableRow({
        children: cells(
          fields.map(([field]) => labels[field] ?? field),
          true,
        ),
        tableHeader: true,
      }),
      new TableRow({ children: cells(tags, false), cantSplit: true }),
    ],
  })
}
