import type { Locale, Texts } from '@kommune17/i18n'
import { texts as allTexts } from '@kommune17/i18n/all-texts'
import { xmlHead } from '../../zip/xml.ts'
import { type ZipPart, zipParts } from '../../zip/zip-writer.ts'
import type { Paper } from '../paper.ts'
import { chartWorkbook, workbookSheet } from './chart-workbook.ts'
import { chartXml } from './chart-xml.ts'
import { attributeOf, languageTags, namespaces } from './drawing-xml.ts'
import {
  corePropertiesXml,
  layoutXml,
  masterXml,
  notesMasterXml,
  notesXml,
  presentationXml,
  slidePartXml,
  themeXml,
} from './frame-xml.ts'
import type { NativeChart } from './native-chart.ts'
import { planSlides, type SlidePlan } from './plan-slides.ts'
import { notesParagraphXml, type ShapeContext } from './shapes-xml.ts'
import { frontShapes, layoutShapes, markLines, pageShapes } from './slide-shapes.ts'

/** A paper as slides: one per heading of the first level, charts to be edited, values in the notes. */
export async function writePptx(paper: Paper): Promise<Uint8Array> {
  const texts = allTexts[paper.language]
  const plans = planSlides(paper, texts)
  const charts: NativeChart[] = []
  const slides = [
    frontSlide(paper, texts),
    ...plans.map((plan, at) => pageSlide(paper, { plan, number: at + 2, charts })),
  ]
  const workbooks: Uint8Array[] = []
  for (const chart of charts) workbooks.push(await chartWorkbook(chart, paper, texts))
  return zipParts([
    ...packageParts(paper, { slides: slides.length, charts: charts.length }),
    ...lookParts(paper),
    ...slides.flatMap((slide, at) => slideParts(slide, at + 1, paper)),
    ...charts.flatMap((chart, at) =>
      chartParts(chart, { number: at + 1, texts, language: paper.language, workbook: workbooks[at] }),
    ),
  ])
}

type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isOutside?: boolean
}

function relationsXml(relations: readonly Relation[]): string {
  const all = relations.map(({ id, type, target, isOutside = false }) => {
    const kind = type.includes('/') ? type : `${namespaces.relations}/${type}`
    return `<Relationship Id="${id}" Type="${kind}" Target="${attributeOf(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`
  })
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

const part = (name: string, text: string): ZipPart => ({ name, pieces: [text] })

type Counts = { readonly slides: number; readonly charts: number }

function packageParts(paper: Paper, { slides, charts }: Counts): ZipPart[] {
  const { title, subject, date, language, letterhead } = paper
  const numbers = Array.from({ length: slides }, (_, at) => at + 1)
  return [
    part('[Content_Types].xml', contentTypesXml({ slides, charts })),
    part(
      '_rels/.rels',
      relationsXml([
        { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
        {
          id: 'rId2',
          type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          target: 'docProps/core.xml',
        },
        { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    ),
    part(
      'docProps/core.xml',
      corePropertiesXml({ title, subject, creator: letterhead.name, date }, language),
    ),
    part(
      'docProps/app.xml',
      `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kommune17</Application></Properties>`,
    ),
    part('ppt/presentation.xml', presentationXml(slides, language)),
    part(
      'ppt/_rels/presentation.xml.rels',
      relationsXml([
        { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rIdNotesMaster', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
        ...numbers.map((number) => ({
          id: `rIdSlide${number}`,
          type: 'slide',
          target: `slides/slide${number}.xml`,
        })),
      ]),
    ),
  ]
}

function contentTypesXml({ slides, charts }: Counts): string {
  const office = 'application/vnd.openxmlformats-officedocument'
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`
  const each = (count: number, write: (number: number) => string) =>
    Array.from({ length: count }, (_, at) => write(at + 1))
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    `<Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>`,
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    override('docProps/app.xml', `${office}.extended-properties`),
    override('ppt/presentation.xml', `${office}.presentationml.presentation.main`),
    override('ppt/slideMasters/slideMaster1.xml', `${office}.presentationml.slideMaster`),
    ...each(2, (number) =>
      override(`ppt/slideLayouts/slideLayout${number}.xml`, `${office}.presentationml.slideLayout`),
    ),
    ...each(2, (number) => override(`ppt/theme/theme${number}.xml`, `${office}.theme`)),
    override('ppt/notesMasters/notesMaster1.xml', `${office}.presentationml.notesMaster`),
    ...each(slides, (number) => override(`ppt/slides/slide${number}.xml`, `${office}.presentationml.slide`)),
    ...each(slides, (number) =>
      override(`ppt/notesSlides/notesSlide${number}.xml`, `${office}.presentationml.notesSlide`),
    ),
    ...each(charts, (number) => override(`ppt/charts/chart${number}.xml`, `${office}.drawingml.chart`)),
    '</Types>',
  ].join('')
}

const logoRelation: Relation = { id: 'rIdLogo', type: 'image', target: '../media/logo.png' }

function lookParts(paper: Paper): ZipPart[] {
  const { letterhead, language } = paper
  const { colour, logo, name } = letterhead
  const logos = logo === null ? [] : [logoRelation]
  const context = () => shapeContext(paper, []).context
  const { master, front, page } = layoutShapes(paper, context)
  const toMaster = { id: 'rIdMaster', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }
  return [
    part('ppt/slideMasters/slideMaster1.xml', masterXml(master, { colour, language })),
    part(
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([
        { id: 'rIdLayout1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rIdLayout2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
        { id: 'rIdTheme', type: 'theme', target: '../theme/theme1.xml' },
      ]),
    ),
    part('ppt/slideLayouts/slideLayout1.xml', layoutXml(front, { type: 'title', name })),
    part('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relationsXml([toMaster])),
    part('ppt/slideLayouts/slideLayout2.xml', layoutXml(page, { type: 'titleOnly', name: `${name} 2` })),
    part('ppt/slideLayouts/_rels/slideLayout2.xml.rels', relationsXml([toMaster, ...logos])),
    part('ppt/theme/theme1.xml', themeXml(name, colour)),
    part('ppt/theme/theme2.xml', themeXml(name, colour)),
    part('ppt/notesMasters/notesMaster1.xml', notesMasterXml()),
    part(
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relationsXml([{ id: 'rIdTheme', type: 'theme', target: '../theme/theme2.xml' }]),
    ),
    ...(logo === null ? [] : [{ name: 'ppt/media/logo.png', pieces: [logo.png], isStored: true }]),
  ]
}

type Slide = {
  readonly shapes: readonly string[]
  readonly notes: readonly string[]
  readonly relations: readonly Relation[]
}

function shapeContext({ language, letterhead }: Paper, relations: Relation[]): { context: ShapeContext } {
  let id = 1
  const linkId = (href: string) => {
    if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return null
    const link = { id: `rIdLink${relations.length + 1}`, type: 'hyperlink', target: href, isOutside: true }
    relations.push(link)
    return link.id
  }
  const nextId = () => {
    id += 1
    return id
  }
  return { context: { language, colour: letterhead.colour, linkId, nextId } }
}

function frontSlide(paper: Paper, texts: Texts): Slide {
  const { letterhead, marks, title, subtitle } = paper
  const relations: Relation[] = letterhead.logo === null ? [] : [logoRelation]
  const shapes = frontShapes(paper, texts, shapeContext(paper, relations).context)
  const proof = marks.proof === null ? [] : [marks.proof.text, marks.proof.href]
  return {
    shapes,
    relations,
    notes: [title, subtitle, paper.subject, ...markLines(paper).slice(0, 1), ...proof],
  }
}

function pageSlide(
  paper: Paper,
  { plan, number, charts }: { plan: SlidePlan; number: number; charts: NativeChart[] },
): Slide {
  const relations: Relation[] = []
  const { context } = shapeContext(paper, relations)
  const relationOf = (placed: SlidePlan['placed'][number]) => {
    if (placed.kind !== 'chart') return ''
    charts.push(placed.chart)
    const relation = {
      id: `rIdChart${charts.length}`,
      type: 'chart',
      target: `../charts/chart${charts.length}.xml`,
    }
    relations.push(relation)
    return relation.id
  }
  const shapes = pageShapes({ plan, number, relationOf }, paper, context)
  return { shapes, relations, notes: [plan.title, ...plan.notes] }
}

function slideParts({ shapes, notes, relations }: Slide, number: number, { language }: Paper): ZipPart[] {
  const layout = {
    id: 'rIdLayout',
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${number === 1 ? 1 : 2}.xml`,
  }
  const notesRelation = {
    id: 'rIdNotes',
    type: 'notesSlide',
    target: `../notesSlides/notesSlide${number}.xml`,
  }
  const paragraphs = notes.map((text) => notesParagraphXml(text, languageTags[language]))
  return [
    part(`ppt/slides/slide${number}.xml`, slidePartXml(shapes)),
    part(`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml([layout, notesRelation, ...relations])),
    part(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(paragraphs.join(''))),
    part(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relationsXml([
        { id: 'rIdNotesMaster', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rIdSlide', type: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    ),
  ]
}

type ChartPlace = {
  readonly number: number
  readonly texts: Texts
  readonly language: Locale
  readonly workbook: Uint8Array | undefined
}

function chartParts(chart: NativeChart, { number, texts, language, workbook }: ChartPlace): ZipPart[] {
  const name = `ppt/embeddings/chart${number}.xlsx`
  return [
    part(`ppt/charts/chart${number}.xml`, chartXml(chart, { sheet: workbookSheet(texts), language })),
    part(
      `ppt/charts/_rels/chart${number}.xml.rels`,
      relationsXml([{ id: 'rId1', type: 'package', target: `../embeddings/chart${number}.xlsx` }]),
    ),
    { name, pieces: workbook === undefined ? [] : [workbook], isStored: true },
  ]
}
