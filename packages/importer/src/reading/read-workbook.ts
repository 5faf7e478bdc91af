import { DomainError } from '@kommune17/domain'
import type { Cell, Workbook } from '../workbook.ts'
import { decodeText } from './decode-text.ts'
import { inspectPackage } from './inspect-package.ts'
import { fileLimits, refuse } from './limits.ts'
import { readOpenDocument } from './read-ods.ts'
import { readTextTable } from './read-text-table.ts'
import { readExcel, readOldExcel } from './read-xlsx.ts'

/**
 * Reads any spreadsheet file by its content (the name only titles a plain text): .xlsx, .xlsm, .xlsb, .xls, .ods, .csv,
 * .tsv. Throws `DomainError` with a `file-…` code; run it in a worker with a memory limit.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  if (bytes.length > fileLimits.bytes) refuse('file-too-large', 20)
  if (bytes.length === 0) refuse('file-empty')
  const { sheets, hasComments } = await readSheets(bytes, fileName)
  const isEmpty = sheets.every((sheet) => sheet.rows.every((row) => row.every(saysNothing)))
  if (isEmpty) refuse('file-empty')
  return { sheets, hasComments }
}

function saysNothing({ text }: Cell): boolean {
  return !/[\p{Letter}\p{Number}]/u.test(text)
}

async function readSheets(bytes: Uint8Array, fileName: string): Promise<Required<Workbook>> {
  if (startsWith(bytes, [0x50, 0x4b])) return guarded(() => readPackage(bytes))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    refuseEncrypted(bytes)
    return guarded(async () => ({ sheets: await readOldExcel(bytes), hasComments: false }))
  }
  if (isOtherDocument(bytes)) refuse('file-kind-unknown')
  return { sheets: [readTextTable(decodeText(bytes), { name: nameOf(fileName) })], hasComments: false }
}

async function readPackage(bytes: Uint8Array): Promise<Required<Workbook>> {
  const inspected = inspectPackage(bytes)
  const hasComments = [...inspected.entries.keys()].some((name) => /comments?\d*\.xml$/i.test(name))
  if (inspected.kind === 'ods') return readOpenDocument(bytes, inspected)
  return { sheets: await readExcel(bytes, inspected), hasComments }
}

// Whatever the library throws means the same to a person: the file cannot be read.
async function guarded<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DomainError) throw error
    return refuse('file-broken')
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}

// PDF, pictures, rich text, executables: named so that the message is about the kind of file, not about damage.
function isOtherDocument(bytes: Uint8Array): boolean {
  const beginnings = ['%PDF', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '{\\rtf', 'MZ', '7z\u00bc']
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return beginnings.some((beginning) => head.startsWith(beginning)) || isMarkup(bytes)
}

function isMarkup(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 300))
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!doctype|html|table|workbook)/i.test(head)
}

// An Office file with a password is an OLE2 container with a stream of this name; old Excel says FILEPASS after its BOF.
function refuseEncrypted(bytes: Uint8Array): void {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  if (find(bytes, name) >= 0) refuse('file-encrypted')
  const start = find(bytes, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00])
  if (start >= 0 && bytes[start + 20] === 0x2f && bytes[start + 21] === 0x00) refuse('file-encrypted')
}

function find(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted
  let at = bytes.indexOf(first)
  while (at >= 0) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
    at = bytes.indexOf(first, at + 1)
  }
  return -1
}

function nameOf(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '') || 'Tabelle'
}

/** A block copied from a spreadsheet (tab-separated text) as a workbook of one sheet. */
export function readClipboard(text: string): Workbook {
  const separator = text.includes('\t') ? { separator: '\t' } : {}
  return { sheets: [readTextTable(text, { name: 'Zwischenablage', ...separator })] }
}
