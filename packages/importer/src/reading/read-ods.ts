import { strToU8, zipSync } from 'fflate'
import { readOds, streamOdsRows } from 'hucre'
import type { Sheet, Workbook } from '../workbook.ts'
import type { InspectedPackage } from './inspect-package.ts'
import { refuse, refuseHugeSheet } from './limits.ts'
import { makeSheet } from './make-sheet.ts'
import { sheetsOf, streamedRows, unescapeXml } from './read-xlsx.ts'
import type { SheetShape } from './scan-sheet.ts'
import { entryBytes } from './zip-entries.ts'

const mostBytesAtOnce = 4 * 1024 * 1024

/** Every sheet of an OpenDocument spreadsheet that was inspected before. */
export async function readOpenDocument(
  bytes: Uint8Array,
  inspected: InspectedPackage,
): Promise<Required<Workbook>> {
  const content = inspected.entries.get('content.xml')
  if (content === undefined) return refuse('file-broken')
  const xml = new TextDecoder().decode(entryBytes(bytes, content))
  if (!xml.includes('<office:spreadsheet')) return refuse('file-kind-unknown')
  const flat = flatten(xml)
  const outlines = outlineSheets(flat)
  const repacked = repack(flat)
  const hasComments = xml.includes('<office:annotation')
  if (flat.length > mostBytesAtOnce) return { sheets: await streamSheets(repacked, outlines), hasComments }
  const shapes = new Map(outlines.map(({ name, shape }) => [name, shape]))
  const workbook = await readOds(repacked, { readStyles: true })
  const hidden = new Set(outlines.filter(({ isHidden }) => isHidden).map(({ name }) => name))
  const merged = new Map(
    workbook.sheets.map((sheet) => [sheet.name, withMerges(shapes.get(sheet.name), sheet.merges)]),
  )
  const sheets = sheetsOf(workbook, merged).map((sheet) => ({ ...sheet, isHidden: hidden.has(sheet.name) }))
  return { sheets, hasComments }
}

type ReadMerge = {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

function withMerges(shape: SheetShape | undefined, merges: readonly ReadMerge[] | undefined): SheetShape {
  return {
    hiddenRows: shape?.hiddenRows ?? [],
    hiddenColumns: shape?.hiddenColumns ?? [],
    merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  }
}

// A month or a year alone: "12/2025", "Dez. 25", "2026".
const dayless =
  /office:value-type="date"[^>]*>\s*<text:p[^>]*>(?:(?:\d{1,2}[./-])?\d{4}|[^\d<]+\d{2,4})(?=<\/text:p>)/g

// The library loses rows inside header and group elements, joins paragraphs of a cell when it streams, and takes a date
// that is shown without a day for a certain day.
function flatten(xml: string): string {
  return xml
    .replaceAll(dayless, asText)
    .replaceAll(
      /<\/?table:table-(?:header-rows|row-group|rows|header-columns|column-group|columns)\b[^>]*>/g,
      '',
    )
    .replaceAll(/<office:annotation\b[^>]*>[\s\S]*?<\/office:annotation>/g, '')
    .replaceAll(/<\/text:p>\s*<text:p(?:\s[^>]*)?>/g, '<text:line-break/>')
}

function asText(cell: string): string {
  return cell
    .replace('office:value-type="date"', 'office:value-type="string"')
    .replaceAll(/ (?:office:date-value|calcext:value-type)="[^"]*"/g, '')
}

function repack(content: string): Uint8Array {
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet')
  return zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': [strToU8(content), { level: 1 }] })
}

async function streamSheets(bytes: Uint8Array, outlines: readonly Outline[]): Promise<Sheet[]> {
  const sheets: Sheet[] = []
  for (const [index, { name, isHidden, shape }] of outlines.entries()) {
    const rows = await streamedRows(streamOdsRows(bytes, { sheets: [index] }))
    sheets.push(makeSheet({ name, isHidden, shape }, rows))
  }
  return sheets
}

type Outline = { readonly name: string; readonly isHidden: boolean; readonly shape: SheetShape }

// One pass over the tags: names, what is hidden, and how many rows a repetition would make of a few bytes.
function outlineSheets(xml: string): Outline[] {
  const hiddenStyles = new Set(
    [
      ...xml.matchAll(
        /<style:style\s[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties[^>]*table:display="false"/g,
      ),
    ].map(([, name]) => name),
  )
  const tables = [...xml.matchAll(/<table:table\s([^>]*)>([\s\S]*?)<\/table:table>/g)]
  return tables.map(([, head = '', body = '']) => ({
    name: unescapeXml(/table:name="([^"]*)"/.exec(head)?.[1] ?? ''),
    isHidden: hiddenStyles.has(/table:style-name="([^"]*)"/.exec(head)?.[1] ?? ''),
    shape: outlineOf(body),
  }))
}

function outlineOf(body: string): SheetShape {
  const hiddenRows: number[] = []
  const hiddenColumns: number[] = []
  const state = { row: 0, filled: 0, column: 0 }
  for (const [, head = '', end] of body.matchAll(/<table:table-column(?:\s([^>]*?))?(\/?)>/g)) {
    if (end === undefined) continue
    const times = repeated(head, 'columns')
    if (isCollapsed(head)) addRange(hiddenColumns, state.column, times)
    state.column += times
  }
  for (const [, head = '', , cells = ''] of body.matchAll(
    /<table:table-row(?:\s([^>]*?))?(?:(\/)>|>([\s\S]*?)<\/table:table-row>)/g,
  )) {
    const times = repeated(head, 'rows')
    if (isCollapsed(head)) addRange(hiddenRows, state.row, times)
    const width = filledWidth(cells)
    if (width > 0) state.filled += times
    refuseHugeSheet(state.filled, width)
    state.row += times
  }
  return { merges: [], hiddenRows, hiddenColumns }
}

function filledWidth(cells: string): number {
  let width = 0
  let column = 0
  for (const [, head = '', , content = ''] of cells.matchAll(
    /<table:(?:covered-)?table-cell(?:\s([^>]*?))?(?:(\/)>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
  )) {
    column += repeated(head, 'columns')
    if (content.includes('<text:') || head.includes('office:value')) width = column
  }
  return width
}

function repeated(head: string, what: 'rows' | 'columns'): number {
  const stated = new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(head)?.[1]
  return stated === undefined ? 1 : Math.max(1, Number(stated))
}

function isCollapsed(head: string): boolean {
  return /table:visibility="(?:collapse|filter)"/.test(head)
}

function addRange(list: number[], from: number, times: number): void {
  for (let at = from; at < from + Math.min(times, 10_000); at += 1) list.push(at)
}
