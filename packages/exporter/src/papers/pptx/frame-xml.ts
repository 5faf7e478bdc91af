import type { Locale } from '@kommune17/i18n'
import { xmlHead } from '../../zip/xml.ts'
import { attributeOf, emu, fillXml, languageTags, namespaces, textOf } from './drawing-xml.ts'
import { slideSize } from './slide-shape.ts'

/** The declarations every part of a presentation begins with. */
export const rootNames = `xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}" xmlns:p="${namespaces.presentation}"`

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** A tree of shapes with its required, empty root. */
export function treeXml(shapes: readonly string[]): string {
  return [
    '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>',
    ...shapes,
    '</p:spTree></p:cSld>',
  ].join('')
}

export function presentationXml(slides: number, language: Locale): string {
  const ids = Array.from(
    { length: slides },
    (_, at) => `<p:sldId id="${256 + at}" r:id="rIdSlide${at + 1}"/>`,
  )
  return [
    `${xmlHead}<p:presentation ${rootNames} saveSubsetFonts="1">`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotesMaster"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageTags[language]}"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
  ].join('')
}

/** The master below both layouts: only its styles matter, the layouts hold the shapes. */
export function masterXml(
  shapes: readonly string[],
  { colour, language }: { colour: string; language: Locale },
): string {
  const level = (size: number, fill: string) =>
    `<a:lvl1pPr algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr lang="${languageTags[language]}" sz="${size * 100}" kern="1200">${fill}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  return [
    `${xmlHead}<p:sldMaster ${rootNames}>`,
    treeXml(shapes).replace(
      '<p:cSld>',
      '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
    ),
    colourMap,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rIdLayout1"/><p:sldLayoutId id="2147483650" r:id="rIdLayout2"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle>${level(28, fillXml(colour)).replace('kern', 'b="1" kern')}</p:titleStyle>`,
    `<p:bodyStyle>${level(18, '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>')}</p:bodyStyle>`,
    `<p:otherStyle>${level(18, '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>')}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('')
}

export function layoutXml(
  shapes: readonly string[],
  { type, name }: { type: 'title' | 'titleOnly'; name: string },
): string {
  const tree = treeXml(shapes).replace('<p:cSld>', `<p:cSld name="${attributeOf(name)}">`)
  return `${xmlHead}<p:sldLayout ${rootNames} type="${type}" preserve="1">${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

export function slidePartXml(shapes: readonly string[]): string {
  return `${xmlHead}<p:sld ${rootNames}>${treeXml(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

const notesPlaces = {
  picture: '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>',
  text: '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>',
}

function notesShapes(paragraphs: string, places: { picture: string; text: string }): string[] {
  const locks = '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide 2"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${places.picture}</p:spPr></p:sp>`,
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
    `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${places.text}</p:spPr>`,
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
  ]
}

export function notesMasterXml(): string {
  const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  const places = { picture: `${notesPlaces.picture}${geometry}`, text: `${notesPlaces.text}${geometry}` }
  const tree = treeXml(notesShapes('<a:p><a:endParaRPr/></a:p>', places))
  return `${xmlHead}<p:notesMaster ${rootNames}>${tree}${colourMap}<p:notesStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></p:notesStyle></p:notesMaster>`
}

export function notesXml(paragraphs: string): string {
  const tree = treeXml(notesShapes(paragraphs, { picture: '', text: '' }))
  return `${xmlHead}<p:notes ${rootNames}>${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

/** Colours and fonts; the first accent is the letterhead's, so that what an officer adds looks alike. */
export function themeXml(name: string, colour: string): string {
  const accents = [colour, '#2f74c0', '#007c80', '#6d4bb0', '#a04a00', '#5e6875']
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', '#1f2328'],
    ['lt1', '#ffffff'],
    ['dk2', '#4a5058'],
    ['lt2', '#f3f4f7'],
    ...accents.map((accent, at) => [`accent${at + 1}`, accent] as const),
    ['hlink', '#1d4f91'],
    ['folHlink', '#6d4bb0'],
  ]
  const scheme = colours.map(
    ([key, value]) => `<a:${key}><a:srgbClr val="${attributeOf(value.slice(1).toUpperCase())}"/></a:${key}>`,
  )
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return [
    `${xmlHead}<a:theme xmlns:a="${namespaces.drawing}" name="${attributeOf(name)}"><a:themeElements>`,
    `<a:clrScheme name="${attributeOf(name)}">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Arial"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('')
}

/** What the file says about itself; its time is the day of the paper. */
export function corePropertiesXml(
  { title, subject, creator, date }: { title: string; subject: string; creator: string; date: string },
  language: Locale,
): string {
  const moment = (element: string) =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${textOf(date)}T00:00:00Z</dcterms:${element}>`
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${textOf(title)}</dc:title><dc:subject>${textOf(subject)}</dc:subject><dc:creator>${textOf(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${textOf(creator)}</cp:lastModifiedBy>${moment('created')}${moment('modified')}`,
    `<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`,
  ].join('')
}
