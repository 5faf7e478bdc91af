import { strFromU8, unzipSync } from 'fflate'
import { zipParts } from '../../zip/zip-writer.ts'
import type { Paper } from '../paper.ts'
import { languageTags } from './docx-styles.ts'

type Dated = Pick<Paper, 'date' | 'language'>

/** The package with the paper's day instead of the clock's, and counted names instead of random ones. */
export function steadyDocx(packed: Uint8Array, paper: Dated): Promise<Uint8Array> {
  const files = new Map(Object.entries(unzipSync(packed)))
  const parts = new Map([...files].filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(asText))
  rewrite(parts, 'docProps/core.xml', (core) => datedCore(core, paper))
  rewrite(parts, 'word/document.xml', countedBookmarks)
  const fonts = steadyFonts(files, parts)
  countLinks(parts)
  return zipParts(
    [...files].map(([name, bytes]) => ({
      name,
      pieces: [parts.get(name) ?? fonts.get(name) ?? bytes],
      isStored: name.endsWith('.png'),
    })),
  )
}

function asText([name, bytes]: readonly [string, Uint8Array]): [string, string] {
  return [name, strFromU8(bytes)]
}

function rewrite(parts: Map<string, string>, name: string, change: (text: string) => string): void {
  parts.set(name, change(parts.get(name) ?? ''))
}

function datedCore(core: string, { date, language }: Dated): string {
  return core
    .replaceAll(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</dc:creator>', `</dc:creator><dc:language>${languageTags[language]}</dc:language>`)
}

/** Gives each name that the pattern finds a number in the order in which it first appears. */
function counted(texts: readonly string[], pattern: RegExp, prefix: string): string[] {
  const numbers = new Map<string, string>()
  return texts.map((text) =>
    text.replaceAll(pattern, (_, before: string, name: string) => {
      const number = numbers.get(name) ?? `${prefix}${numbers.size + 1}`
      numbers.set(name, number)
      return before + number
    }),
  )
}

// The library counts on from document to document.
function countedBookmarks(document: string): string {
  const [ids = ''] = counted([document], /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g, '')
  const [names = ''] = counted([ids], /((?:w:anchor="|w:name="|PAGEREF )_Toc)(\d+)/g, '')
  return names
}

function countLinks(parts: Map<string, string>): void {
  for (const name of [...parts.keys()].filter((path) => /^word\/[a-z]+\d*\.xml$/.test(path))) {
    const relations = name.replace('word/', 'word/_rels/').concat('.rels')
    const texts = [parts.get(name) ?? '', parts.get(relations)]
    if (texts[1] === undefined) continue
    const [text = '', related = ''] = counted(
      [texts[0] ?? '', texts[1]],
      /((?:r:id|Id)=")rId([a-z0-9_-]{21})(?=")/g,
      'rIdLink',
    )
    parts.set(name, text)
    parts.set(relations, related)
  }
}

/** Fonts are masked with a key; any will do, as long as it is the same each time. */
function steadyFonts(
  files: ReadonlyMap<string, Uint8Array>,
  parts: Map<string, string>,
): ReadonlyMap<string, Uint8Array> {
  const masked = new Map<string, Uint8Array>()
  rewrite(parts, 'word/fontTable.xml', (table) =>
    table.replaceAll(/r:id="rId(\d+)" w:fontKey="\{([0-9A-F-]+)\}"/g, (_, id: string, key: string) => {
      const name = `word/fonts/font${id}.odttf`
      const steady = `4B4F4D4D-554E-4531-3700-${id.padStart(12, '0')}`
      masked.set(name, remasked(files.get(name) ?? new Uint8Array(0), [key, steady]))
      return `r:id="rId${id}" w:fontKey="{${steady}}"`
    }),
  )
  return masked
}

// The first 32 bytes are combined with the key, read backwards.
function remasked(bytes: Uint8Array, keys: readonly string[]): Uint8Array {
  const masks = keys.map((key) => Buffer.from(key.replaceAll('-', ''), 'hex').reverse())
  return bytes.map((byte, at) =>
    at < 32 ? masks.reduce((rest, mask) => rest ^ (mask[at % mask.length] ?? 0), byte) : byte,
  )
}
