import type { Texts } from '@kommune17/i18n'
import type { Paper } from '../paper.ts'
import { fillXml, languageTags, type Paragraph, paragraphXml } from './drawing-xml.ts'
import type { Placed, SlidePlan } from './plan-slides.ts'
import {
  chartFrameXml,
  logoXml,
  placeholderXml,
  type ShapeContext,
  surfaceXml,
  tableXml,
  textBoxXml,
} from './shapes-xml.ts'
import { boxPadding } from './slide-pieces.ts'
import { contentWidth, margin, slideSize } from './slide-shape.ts'
import { framedFacts } from './table-frame.ts'
import { cutAtLines, linesIn } from './text-size.ts'

const badgeWidth = 110
const titlePlace = { left: margin, top: 30, width: contentWidth - badgeWidth - 20, height: 64 }
const badgePlace = { left: margin + contentWidth - badgeWidth, top: 30, width: badgeWidth, height: 26 }
const logoPlace = { left: margin + contentWidth - badgeWidth, top: 30, width: badgeWidth, height: 48 }
const footerPlace = { left: margin, top: 492, width: contentWidth - 70, height: 36 }
const numberPlace = { left: margin + contentWidth - 60, top: 492, width: 60, height: 36 }
const frontPlaces = {
  logo: { left: 84, top: 40, width: 260, height: 70 },
  badge: { left: margin + contentWidth - 150, top: 44, width: 150, height: 34 },
  title: { left: 84, top: 116, width: 832, height: 112 },
  subtitle: { left: 84, top: 234, width: 832, height: 44 },
  facts: { left: 84, top: 286, width: 832, height: 156 },
  footer: { left: 84, top: 492, width: 760, height: 36 },
  address: { left: 84, top: 444, width: 832, height: 44 },
}

const quiet = '#4a5058'
const warning = '#8f2438'

function plain(text: string, looks: Omit<Paragraph, 'spans'>): Paragraph {
  return { spans: [{ text: text.replaceAll('\n', ' ') }], ...looks }
}

// The largest size in which a title stands on two lines; what is longer than four is cut, the notes have it whole.
function titleSize(
  text: string,
  candidates: readonly number[],
  width: number,
): readonly [text: string, size: number] {
  const size =
    candidates.find((candidate) => linesIn(text, { width, size: candidate }) <= 2) ?? candidates.at(-1) ?? 18
  const [part, rest] = cutAtLines(text, 4, { width, size: size * 1.05 })
  return [rest === '' ? text : `${part}…`, size]
}

/** What stands at the foot of every slide, in one line or two. */
export function markLines({ marks, letterhead }: Paper): string[] {
  const { asOf, paperNumber, audience, draft, proof } = marks
  const first = [letterhead.name, asOf, paperNumber, audience, draft].filter((part) => part !== null)
  return [first.join(' · '), ...(proof === null ? [] : [proof.text])]
}

type Foot = { readonly number: number | null; readonly place?: typeof footerPlace }

/** On the slide in the place of its layout: without a number it is the layout's own. */
function footXml(paper: Paper, { number, place = footerPlace }: Foot, context: ShapeContext): string[] {
  const lines = markLines(paper).map((line) =>
    paragraphXml(plain(line, { size: 10, colour: quiet }), context),
  )
  const field = `<a:p><a:pPr algn="r"/><a:fld id="{5C2A9A6B-0C1D-4E3F-8A17-0E17A1B2C3D4}" type="slidenum"><a:rPr lang="${languageTags[context.language]}" sz="1000">${fillXml(quiet)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${number ?? '‹#›'}</a:t></a:fld></a:p>`
  const isLayout = number === null
  return [
    placeholderXml({ type: 'ftr', place: isLayout ? place : null, paragraphs: lines }, context),
    placeholderXml({ type: 'sldNum', place: isLayout ? numberPlace : null, paragraphs: [field] }, context),
  ]
}

function badgeXml(paper: Paper, place: typeof badgePlace, context: ShapeContext): string[] {
  const { draft } = paper.marks
  if (draft === null) return []
  const paragraph = plain(draft, { size: place.height * 0.5, colour: warning, isStrong: true, align: 'ctr' })
  return [textBoxXml({ place, paragraphs: [paragraph], looks: { line: warning, anchor: 'ctr' } }, context)]
}

function emptyTitle(context: ShapeContext): string {
  return paragraphXml(plain('', { size: 28 }), context)
}

type LayoutShapes = Readonly<Record<'master' | 'front' | 'page', readonly string[]>>

/** The shapes of the master, of the layout for the title slide and of that for all others. */
export function layoutShapes(paper: Paper, context: () => ShapeContext): LayoutShapes {
  const [master, front, page] = [context(), context(), context()]
  return {
    master: [
      placeholderXml({ type: 'title', place: titlePlace, paragraphs: [emptyTitle(master)] }, master),
      ...footXml(paper, { number: null }, master),
    ],
    front: [
      surfaceXml({ left: 0, top: 0, width: 44, height: slideSize.height }, front),
      placeholderXml({ type: 'ctrTitle', place: frontPlaces.title, paragraphs: [emptyTitle(front)] }, front),
      placeholderXml(
        { type: 'subTitle', place: frontPlaces.subtitle, paragraphs: [emptyTitle(front)] },
        front,
      ),
      ...footXml(paper, { number: null, place: frontPlaces.footer }, front),
    ],
    page: [
      surfaceXml({ left: 0, top: 0, width: slideSize.width, height: 10 }, page),
      placeholderXml({ type: 'title', place: titlePlace, paragraphs: [emptyTitle(page)] }, page),
      ...badgeXml(
        paper,
        paper.letterhead.logo === null
          ? badgePlace
          : { ...badgePlace, left: badgePlace.left, top: 80 - 2, height: 20 },
        page,
      ),
      ...(paper.letterhead.logo === null
        ? []
        : [logoXml({ logo: paper.letterhead.logo, frame: logoPlace, isRight: true }, page)]),
      ...footXml(paper, { number: null }, page),
    ],
  }
}

// As large as it fits; a head of many lines is set smaller.
function frontFacts(head: Paper['head'], caption: string) {
  const { width, height: room } = frontPlaces.facts
  const tableAt = (size: number) => {
    const table = framedFacts(head, { caption, size, width })
    return { ...table, height: table.rows.reduce((sum, row) => sum + row.height, 0) }
  }
  return [16, 14, 12].map(tableAt).find(({ height }) => height <= room) ?? tableAt(10)
}

/** Title, subtitle, head and letterhead. */
export function frontShapes(paper: Paper, texts: Texts, context: ShapeContext): string[] {
  const { title, subtitle, letterhead, head } = paper
  const { logo, name, address } = letterhead
  const [shown, size] = titleSize(title, [40, 32, 26, 22], frontPlaces.title.width)
  const [shownSubtitle] = cutAtLines(subtitle, 2, { width: frontPlaces.subtitle.width, size: 20 })
  const { frame, rows, height } = frontFacts(head, texts.papers.facts)
  return [
    placeholderXml(
      {
        type: 'ctrTitle',
        place: null,
        paragraphs: [
          paragraphXml(plain(shown, { size, isStrong: true, colour: letterhead.colour }), context),
        ],
      },
      context,
    ),
    placeholderXml(
      {
        type: 'subTitle',
        place: null,
        paragraphs: [paragraphXml(plain(shownSubtitle, { size: 20 }), context)],
      },
      context,
    ),
    ...(logo === null ? [] : [logoXml({ logo, frame: frontPlaces.logo, isRight: false }, context)]),
    ...(rows.length === 0
      ? []
      : [tableXml({ place: { ...frontPlaces.facts, height }, frame, rows }, context)]),
    ...badgeXml(paper, frontPlaces.badge, context),
    textBoxXml(
      {
        place: frontPlaces.address,
        paragraphs: [
          plain(name, { size: 12, isStrong: true, colour: quiet }),
          plain(address.join(' · '), { size: 12, colour: quiet }),
        ],
        looks: { anchor: 'b' },
      },
      context,
    ),
    ...footXml(paper, { number: 1 }, context),
  ]
}

/** The shapes of a slide in the order in which they are read out. */
export function pageShapes(
  { plan, number, relationOf }: { plan: SlidePlan; number: number; relationOf: (placed: Placed) => string },
  paper: Paper,
  context: ShapeContext,
): string[] {
  const [title, size] = titleSize(plan.title, [28, 24, 20, 16], titlePlace.width)
  const heading = paragraphXml(
    plain(title, { size, isStrong: true, colour: paper.letterhead.colour }),
    context,
  )
  return [
    placeholderXml({ type: 'title', place: null, paragraphs: [heading] }, context),
    ...plan.placed.map((placed) => placedXml(placed, relationOf, context)),
    ...footXml(paper, { number }, context),
  ]
}

function placedXml(placed: Placed, relationOf: (placed: Placed) => string, context: ShapeContext): string {
  const place = { left: margin, top: placed.top, width: contentWidth, height: placed.height }
  switch (placed.kind) {
    case 'text':
      return textBoxXml({ place, paragraphs: placed.paragraphs }, context)
    case 'table':
      return tableXml({ place, frame: placed.frame, rows: placed.rows }, context)
    case 'chart':
      return chartFrameXml({ place, relation: relationOf(placed), alt: placed.alt }, context)
    case 'box':
      return textBoxXml(
        {
          place,
          paragraphs: placed.paragraphs,
          looks: { fill: '#f3f4f7', line: context.colour, padding: boxPadding },
        },
        context,
      )
  }
}
