import { DomainError } from '@kommune17/domain'
import { Inflate } from 'fflate'
import { fileLimits, refuse } from './limits.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** The directory of a ZIP file, with the sizes it declares; throws `file-broken` or `file-too-many-parts`. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > fileLimits.entries) refuse('file-too-many-parts', fileLimits.entries)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) refuse('file-broken')
    entries.push(readEntry(view, at))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return refuse('file-broken')
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  if (at + 46 + nameLength + extraLength > view.byteLength) refuse('file-broken')
  const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength)
  const [unpacked, packed, offset] = wideSizes(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    extra,
  )
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  return { name, method: view.getUint16(at + 10, true), packed, unpacked, offset }
}

// Some writers note even small sizes in the 64-bit extra field, marked by 0xFFFFFFFF in their usual place.
function wideSizes(sizes: [number, number, number], extra: DataView): [number, number, number] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue
    const last = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true))
    let next = at + 4
    for (const [index, size] of sizes.entries()) {
      if (size !== 0xffffffff || next + 8 > last) continue
      sizes[index] = Number(extra.getBigUint64(next, true))
      next += 8
    }
  }
  return sizes
}

/** Unpacks one entry piece by piece; throws `file-broken` as soon as it is longer (or in the end shorter) than declared. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry)
  let counted = 0
  const count = (piece: Uint8Array) => {
    counted += piece.length
    if (counted > entry.unpacked) refuse('file-broken')
    take(piece)
  }
  if (entry.method === 0) count(packed)
  else if (entry.method === 8) inflate(packed, count)
  else refuse('file-broken')
  if (counted !== entry.unpacked) refuse('file-broken')
}

/** One entry as a whole. */
export function entryBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.unpacked)
  let at = 0
  unpackEntry(bytes, entry, (piece) => {
    whole.set(piece, at)
    at += piece.length
  })
  return whole
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) refuse('file-broken')
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) refuse('file-broken')
  return bytes.subarray(from, from + packed)
}

// At 1:1000 this makes 8 MB at once: small enough to notice a bomb early.
const pieceSize = 8 * 1024

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate((piece) => take(piece))
  try {
    for (let at = 0; at < packed.length; at += pieceSize) {
      inflater.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length)
    }
  } catch (error) {
    if (error instanceof DomainError) throw error
    refuse('file-broken')
  }
}
