import { fileLimits, refuse } from './limits.ts'
import { type SheetShape, sheetScanner } from './scan-sheet.ts'
import { entryBytes, listEntries, unpackEntry, type ZipEntry } from './zip-entries.ts'

/** A packed spreadsheet that was unpacked once, counted, and holds nothing it must not. */
export type InspectedPackage = {
  readonly kind: 'xlsx' | 'xlsb' | 'ods'
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** By path of the sheet's part; only for `xlsx`. */
  readonly shapes: ReadonlyMap<string, SheetShape>
  readonly sheetBytes: number
}

/**
 * Unpacks a ZIP piece by piece without keeping it and refuses what lies, explodes or carries a DOCTYPE, before any
 * reader sees it. Throws the `file-…` codes.
 */
export function inspectPackage(bytes: Uint8Array): InspectedPackage {
  const listed = listEntries(bytes)
  refuseExplosion(listed, bytes.length)
  const entries = new Map(listed.map((entry) => [entry.name, entry]))
  const kind = packageKind(entries)
  if (kind === 'ods') refuseEncryptedOds(bytes, entries)
  const shapes = new Map<string, SheetShape>()
  let sheetBytes = 0
  for (const entry of listed) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)
    if (isSheet || entry.name === 'content.xml') sheetBytes += entry.unpacked
    const shape = inspectEntry(bytes, entry, isSheet)
    if (shape !== null) shapes.set(entry.name, shape)
  }
  return { kind, entries, shapes, sheetBytes }
}

function refuseExplosion(entries: readonly ZipEntry[], packed: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const explodes = unpacked > fileLimits.ratioFrom && unpacked > packed * fileLimits.ratio
  if (unpacked > fileLimits.unpackedBytes || explodes) refuse('file-unpacks-too-large', 200)
}

function packageKind(entries: ReadonlyMap<string, ZipEntry>): InspectedPackage['kind'] {
  if (entries.has('content.xml')) return 'ods'
  if (entries.has('xl/workbook.bin')) return 'xlsb'
  if (entries.has('[Content_Types].xml') && [...entries.keys()].some((name) => name.startsWith('xl/'))) {
    return 'xlsx'
  }
  return refuse('file-kind-unknown')
}

function refuseEncryptedOds(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): void {
  const manifest = entries.get('META-INF/manifest.xml')
  if (manifest === undefined) return
  const text = new TextDecoder().decode(entryBytes(bytes, manifest))
  if (text.includes('encryption-data')) refuse('file-encrypted')
}

function inspectEntry(bytes: Uint8Array, entry: ZipEntry, isSheet: boolean): SheetShape | null {
  const scanner = isSheet ? sheetScanner() : null
  const isXml = /\.(?:xml|rels|vml|rdf)$/i.test(entry.name)
  const forbid = isXml ? doctypeGuard() : null
  unpackEntry(bytes, entry, (piece) => {
    forbid?.(piece)
    scanner?.take(piece)
  })
  return scanner?.shape() ?? null
}

const decoder = new TextDecoder('latin1')
const exclamationMark = 33

// No spreadsheet program writes a DOCTYPE; it is how files reach for other files or grow without end.
function doctypeGuard(): (piece: Uint8Array) => void {
  let before = ''
  return (piece) => {
    // UTF-16 would hide the word from this search, and no spreadsheet program writes it.
    if (before === '' && (piece[0] ?? 0) >= 0xfe) refuse('file-unsafe')
    const mayHold = piece.indexOf(exclamationMark) >= 0 || before.endsWith('<')
    const text = mayHold ? before + decoder.decode(piece) : decoder.decode(piece.subarray(-10))
    if (mayHold && /<!(?:DOCTYPE|ENTITY)/i.test(text)) refuse('file-unsafe')
    before = text.slice(-10)
  }
}
