import { strFromU8, unzipSync } from 'fflate'
import { elements, parseXml, type XmlNode } from './xml-tree.ts'

/** The formats that show a paper as it reads; tables hold its plain values instead. */
export const readFormats = ['docx', 'odt', 'pptx'] as const
export type ReadFormat = (typeof readFormats)[number]

/** What people read in a paper's file, line by line: what stands on every page first, then the text. */
export function paperText(bytes: Uint8Array, format: ReadFormat): string {
  return readers[format](bytes)
}

const readers: Readonly<Record<ReadFormat, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => {
    const parts = xmlParts(bytes)
    const onPages = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
    return [...onPages, 'word/document.xml'].map((name) => wordText(part(parts, name))).join('')
  },
  odt: (bytes) => {
    const parts = xmlParts(bytes)
    const masters = elements(part(parts, 'styles.xml'), 'office:master-styles')
    const body = elements(part(parts, 'content.xml'), 'office:body')
    return [...masters, ...body].map(openText).join('')
  },
  // The notes of a slide behind its text: what is too long for the slide and the values of its charts stand there.
  pptx: (bytes) => {
    const parts = xmlParts(bytes)
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    return slides
      .flatMap((name) => [name, name.replaceAll('slides/slide', 'notesSlides/notesSlide')])
      .map((name) => slideText(part(parts, name)))
      .join('')
  },
}

/** Every part of a package that is XML, parsed; fails where one is not well-formed. */
export function xmlParts(bytes: Uint8Array): Map<string, XmlNode> {
  const files = Object.entries(unzipSync(bytes))
  return new Map(
    files
      .filter(([name]) => /\.(?:xml|rels|svg)$/.test(name))
      .map(([name, content]) => [name, parseXml(strFromU8(content))]),
  )
}

/** One part of a package; it must be there. */
export function part(parts: ReadonlyMap<string, XmlNode>, name: string): XmlNode {
  const found = parts.get(name)
  if (found === undefined) throw new Error(`the package has no ${name}`)
  return found
}

/** The text of a part of a Word document. */
export function wordText(node: XmlNode): string {
  if (node.name === 'w:pPr' || node.name === 'w:instrText') return ''
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:br') return '\n'
  const inside = node.children.map((child) => (typeof child === 'string' ? child : wordText(child))).join('')
  return node.name === 'w:p' ? `${inside}\n` : inside
}

/** The text of a slide or its notes, a line per paragraph. */
export function slideText(node: XmlNode): string {
  if (node.name === 'a:br') return '\n'
  const inside = node.children.map((child) => (typeof child === 'string' ? child : slideText(child))).join('')
  return node.name === 'a:p' ? `${inside}\n` : inside
}

/** The text of a part of an OpenDocument text. */
export function openText(node: XmlNode): string {
  if (node.name === 'text:table-of-content-source' || node.name === 'draw:frame') return ''
  if (node.name === 'text:tab') return '\t'
  if (node.name === 'text:line-break') return '\n'
  if (node.name === 'text:s') return ' '.repeat(Number(node.attributes['text:c'] ?? 1))
  const inside = node.children.map((child) => (typeof child === 'string' ? child : openText(child))).join('')
  return node.name === 'text:p' || node.name === 'text:h' ? `${inside}\n` : inside
}

/** The first text that does not follow the ones before it, or null when all stand in order. */
export function missingText(whole: string, texts: readonly string[]): string | null {
  let from = 0
  for (const text of texts) {
    const at = whole.indexOf(text, from)
    if (at < 0) return text
    from = at + text.length
  }
  return null
}
