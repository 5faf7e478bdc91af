import type { PaperLogo } from '../paper.ts'
import {
  attributeOf,
  emu,
  fillXml,
  namespaces,
  type Paragraph,
  paragraphXml,
  type TextContext,
  textOf,
} from './drawing-xml.ts'
import { cellPadding, headerCells, type TableFrame, type TableRow } from './table-frame.ts'

/** Points from the upper left corner of the slide. */
export type Place = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a shape needs from its slide. */
export type ShapeContext = TextContext & { readonly nextId: () => number; readonly colour: string }

type PlaceholderType = 'title' | 'ctrTitle' | 'subTitle' | 'ftr' | 'sldNum'

const placeholderIndexes: Readonly<Partial<Record<PlaceholderType, number>>> = {
  subTitle: 1,
  ftr: 11,
  sldNum: 12,
}

const anchors: Readonly<Record<PlaceholderType, 't' | 'ctr' | 'b'>> = {
  title: 'ctr',
  ctrTitle: 'b',
  subTitle: 't',
  ftr: 't',
  sldNum: 't',
}

function transformXml(element: string, { left, top, width, height }: Place): string {
  return `<${element}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${element}>`
}

/** A text in a place that the layout and every program know: title, subtitle, footer. */
export function placeholderXml(
  { type, place, paragraphs }: { type: PlaceholderType; place: Place | null; paragraphs: readonly string[] },
  { nextId }: ShapeContext,
): string {
  const id = nextId()
  const index = placeholderIndexes[type]
  const at = index === undefined ? '' : ` idx="${index}"`
  const transform = place === null ? '' : transformXml('a:xfrm', place)
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph type="${type}"${at}/></p:nvPr></p:nvSpPr><p:spPr>${transform}</p:spPr>`,
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchors[type]}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`,
  ].join('')
}

type BoxLooks = {
  readonly fill?: string
  readonly line?: string
  readonly padding?: number
  readonly anchor?: 't' | 'ctr' | 'b'
}

/** Paragraphs in a box of their own. */
export function textBoxXml(
  { place, paragraphs, looks = {} }: { place: Place; paragraphs: readonly Paragraph[]; looks?: BoxLooks },
  context: ShapeContext,
): string {
  const { fill, line, padding = 0, anchor = 't' } = looks
  const id = context.nextId()
  const inset = emu(padding)
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${transformXml('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    fill === undefined ? '<a:noFill/>' : fillXml(fill),
    line === undefined ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="12700">${fillXml(line)}</a:ln>`,
    `</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`,
    ...paragraphs.map((paragraph) => paragraphXml(paragraph, context)),
    '</p:txBody></p:sp>',
  ].join('')
}

/** A plain surface without words, for layouts only: it is not there for people who do not see it. */
export function surfaceXml(place: Place, { nextId, colour }: ShapeContext): string {
  const id = nextId()
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="band ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>`,
    `<p:spPr>${transformXml('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(colour)}<a:ln><a:noFill/></a:ln></p:spPr>`,
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>',
  ].join('')
}

/** The logo in a frame, as large as its proportions allow, at the right or left end of the frame. */
export function logoXml(
  { logo, frame, isRight }: { logo: PaperLogo; frame: Place; isRight: boolean },
  { nextId }: ShapeContext,
): string {
  const id = nextId()
  const scale = Math.min(frame.width / logo.width, frame.height / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const left = isRight ? frame.left + frame.width - width : frame.left
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="logo ${id}" descr="${attributeOf(logo.alt)}"/>`,
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>',
    '<p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>',
    `<p:spPr>${transformXml('a:xfrm', { left, top: frame.top, width, height })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('')
}

/** A chart that office programs can edit; `relation` leads to its part. */
export function chartFrameXml(
  { place, relation, alt }: { place: Place; relation: string; alt: string },
  { nextId }: ShapeContext,
): string {
  return [
    graphicFrameXml(nextId(), { name: 'chart', alt, place }),
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="${relation}"/></a:graphicData></a:graphic>`,
    '</p:graphicFrame>',
  ].join('')
}

function graphicFrameXml(
  id: number,
  { name, alt, place }: { name: string; alt: string; place: Place },
): string {
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name} ${id}" descr="${attributeOf(alt)}"/>`,
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    transformXml('p:xfrm', place),
  ].join('')
}

/** Rows below the head of their table; a table of facts has its heads at the left. */
export function tableXml(
  { place, frame, rows }: { place: Place; frame: TableFrame; rows: readonly TableRow[] },
  context: ShapeContext,
): string {
  const { header, headerHeight, widths, caption } = frame
  const kind = header === null ? 'firstCol="1"' : 'firstRow="1" firstCol="1" bandRow="1"'
  const head =
    header === null
      ? ''
      : rowXml({ cells: headerCells(frame), height: headerHeight }, { frame, context, band: 'head' })
  return [
    graphicFrameXml(context.nextId(), { name: 'table', alt: caption, place }),
    `<a:graphic><a:graphicData uri="${namespaces.drawing.replace('main', 'table')}"><a:tbl><a:tblPr ${kind}/>`,
    `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>`,
    head,
    ...rows.map((row, at) =>
      rowXml(row, { frame, context, band: at % 2 === 0 || header === null ? 'plain' : 'tinted' }),
    ),
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ].join('')
}

type Band = 'head' | 'plain' | 'tinted'

function rowXml(
  { cells, height }: TableRow,
  { frame, context, band }: { frame: TableFrame; context: ShapeContext; band: Band },
): string {
  const fills: Readonly<Record<Band, string>> = {
    head: fillXml(context.colour),
    plain: '<a:noFill/>',
    tinted: fillXml('#f3f4f7'),
  }
  const line = `<a:lnB w="6350">${fillXml('#b9bec7')}</a:lnB>`
  const sidesOf = (column: number) =>
    `marL="${emu(cellPadding.side)}" marR="${emu(cellPadding[frame.aligns[column] === 'r' ? 'besideNumbers' : 'side'])}" marT="${emu(cellPadding.top)}" marB="${emu(cellPadding.top)}"`
  const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join('')
  const cellXml = (spans: Paragraph['spans'], column: number) => {
    const paragraph: Paragraph = {
      spans,
      size: frame.size,
      align: frame.aligns[column] ?? 'l',
      isStrong: band === 'head' || (frame.header === null && column === 0),
      ...(band === 'head' ? { colour: '#ffffff' } : {}),
    }
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(paragraph, context)}</a:txBody><a:tcPr ${sidesOf(column)} anchor="${band === 'head' ? 'b' : 't'}">${none}${line}${fills[band]}</a:tcPr></a:tc>`
  }
  return `<a:tr h="${emu(height)}">${cells.map(cellXml).join('')}</a:tr>`
}

/** A paragraph of the notes. */
export function notesParagraphXml(text: string, language: string): string {
  return `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${textOf(text.replaceAll('\n', ' '))}</a:t></a:r></a:p>`
}
