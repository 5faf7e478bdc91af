import { withoutFormulaGuard } from '@kommune17/domain'
import { parseCsv } from 'hucre'
import { type Cell, emptyCell, type Sheet } from '../workbook.ts'
import { refuse } from './limits.ts'
import { cellMaker } from './make-cells.ts'
import { makeSheet } from './make-sheet.ts'

const separators = [';', '\t', ',', '|'] as const

/** Reads separated text as one sheet; the separator is found unless given. Throws `file-kind-unknown` for what is no text. */
export function readTextTable(
  text: string,
  { name, separator }: { name: string; separator?: string },
): Sheet {
  const body = text.replace(/^\uFEFF/, '')
  if (looksBinary(body)) refuse('file-kind-unknown')
  const stated = /^"?sep=(.)"?\r?\n/i.exec(body)
  const rest = stated === null ? body : body.slice(stated[0].length)
  const delimiter = separator ?? stated?.[1] ?? findSeparator(rest)
  const make = cellMaker()
  const rows: Cell[][] = parseRows(rest, delimiter).map((row) =>
    row.map((value) => (value === '' ? emptyCell : make(withoutFormulaGuard(value)))),
  )
  if (stated !== null) rows.unshift([])
  return makeSheet({ name, isHidden: false }, rows)
}

function parseRows(text: string, delimiter: string): string[][] {
  const rows = parseCsv(text, { delimiter, skipEmptyRows: false })
  return rows.map((row) => row.map((value) => (value === null ? '' : String(value))))
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_000)
  const strange = sample.match(/(?![\n\t\r\u0080-\u009F])[\p{Cc}\uFFFD]/gu)?.length ?? 0
  return strange > sample.length / 50
}

/** The separator that cuts most lines into the same number of cells; a text without one is a single column. */
export function findSeparator(text: string): string {
  const sample = text.slice(0, 60_000)
  let best: { separator: string; score: number } = { separator: '\t', score: 0 }
  for (const separator of separators) {
    const score = evenness(parseRows(sample, separator))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

// Commas in prose cut a line here and there; a separator cuts several lines alike, or the only one there is.
function evenness(rows: readonly string[][]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const widths = new Map<number, number>()
  for (const row of filled) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  const cut = filled.filter((row) => row.length > 1).length
  let score = 0
  for (const [width, count] of widths) {
    const isCommon = count >= Math.min(2, filled.length) && count >= filled.length * 0.25
    if (width > 1 && isCommon)
      score = Math.max(score, (count / cut) * (count / filled.length) ** 0.3 * Math.log2(width))
  }
  return score
}
