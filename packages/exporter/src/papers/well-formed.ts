import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** As much of a document as tests ask for; the parser's own types need a browser's. */
export type XmlNode = {
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
  readonly getElementsByTagName: (name: string) => ArrayLike<XmlNode>
}

/** The elements of a name inside a part, in their order. */
export function elementsIn(part: XmlNode | undefined, name: string): XmlNode[] {
  return part === undefined ? [] : Array.from(part.getElementsByTagName(name))
}

/** Every XML part of a package by its name; throws where one is not well-formed. */
export function xmlParts(bytes: Uint8Array): Map<string, XmlNode> {
  const parts = new Map<string, XmlNode>()
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(?:xml|rels)$/.test(name)) parts.set(name, wellFormed(strFromU8(content), name))
  }
  return parts
}

function wellFormed(text: string, name: string): XmlNode {
  const refuse = (message: unknown) => {
    throw new TypeError(`${name}: ${message}`)
  }
  // The parser forgives characters XML forbids.
  if (/(?![\n\r\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)) refuse('a forbidden character')
  const parser = new DOMParser({
    errorHandler: { warning: refuse, error: refuse, fatalError: refuse },
  })
  return parser.parseFromString(text, 'text/xml').documentElement
}
