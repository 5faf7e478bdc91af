import { Deflate, strToU8 } from 'fflate'
import { encodedPieces } from '../encode-pieces.ts'

/** One file of the package; its text or bytes come in pieces, so that a large sheet is never whole in memory. */
export type ZipPart = {
  readonly name: string
  readonly pieces: Iterable<string | Uint8Array>
  readonly isStored?: boolean
}

type Packed = {
  readonly name: Uint8Array
  readonly chunks: readonly Uint8Array[]
  readonly method: 0 | 8
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
}

/** Packs the parts in order, each with its sizes in front (ODF forbids them behind), without times: same input, same bytes. */
export async function zipParts(parts: Iterable<ZipPart>): Promise<Uint8Array> {
  const packed: Packed[] = []
  for (const part of parts) packed.push(await pack(part))
  return assemble(packed)
}

async function pack({ name, pieces, isStored = false }: ZipPart): Promise<Packed> {
  const chunks: Uint8Array[] = []
  let [checksum, size] = [0xffffffff, 0]
  const deflate = new Deflate({ level: 4 }, (chunk) => chunks.push(chunk))
  for await (const bytes of encodedPieces(pieces)) {
    checksum = continueChecksum(checksum, bytes)
    size += bytes.length
    if (isStored) chunks.push(bytes)
    else deflate.push(bytes)
  }
  if (!isStored) deflate.push(new Uint8Array(0), true)
  return {
    name: strToU8(name),
    chunks,
    method: isStored ? 0 : 8,
    checksum: (checksum ^ 0xffffffff) >>> 0,
    packedSize: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    size,
  }
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function continueChecksum(before: number, bytes: Uint8Array): number {
  let checksum = before
  for (const byte of bytes) checksum = (checksums[(checksum ^ byte) & 0xff] ?? 0) ^ (checksum >>> 8)
  return checksum
}

const localLength = 30
const centralLength = 46
const endLength = 22
// Version 2.0, names in UTF-8, 1 January 1980.
const [version, utf8, firstDay] = [20, 0x0800, 0x21]

function assemble(parts: readonly Packed[]): Uint8Array {
  const names = parts.reduce((sum, { name }) => sum + name.length, 0)
  const contents = parts.reduce((sum, { packedSize }) => sum + packedSize, 0)
  const heads = parts.length * (localLength + centralLength)
  const bytes = new Uint8Array(heads + names * 2 + contents + endLength)
  const view = new DataView(bytes.buffer)
  const offsets: number[] = []
  let at = 0
  for (const part of parts) {
    offsets.push(at)
    view.setUint32(at, 0x04034b50, true)
    writeFacts(view, at + 4, part)
    bytes.set(part.name, at + localLength)
    at += localLength + part.name.length
    for (const chunk of part.chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
  }
  const directory = at
  for (const [index, part] of parts.entries()) {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, version, true)
    writeFacts(view, at + 6, part)
    view.setUint32(at + 42, offsets[index] ?? 0, true)
    bytes.set(part.name, at + centralLength)
    at += centralLength + part.name.length
  }
  writeEnd(view, { at, directory, count: parts.length })
  return bytes
}

// The 26 bytes local and central heads have in common.
function writeFacts(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, version, true)
  view.setUint16(at + 2, utf8, true)
  view.setUint16(at + 4, part.method, true)
  view.setUint16(at + 8, firstDay, true)
  view.setUint32(at + 10, part.checksum, true)
  view.setUint32(at + 14, part.packedSize, true)
  view.setUint32(at + 18, part.size, true)
  view.setUint16(at + 22, part.name.length, true)
}

function writeEnd(view: DataView, end: { at: number; directory: number; count: number }): void {
  view.setUint32(end.at, 0x06054b50, true)
  view.setUint16(end.at + 8, end.count, true)
  view.setUint16(end.at + 10, end.count, true)
  view.setUint32(end.at + 12, end.at - end.directory, true)
  view.setUint32(end.at + 16, end.directory, true)
}
