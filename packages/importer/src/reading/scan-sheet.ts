import { fileLimits, refuseHugeSheet } from './limits.ts'

export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a sheet says about its own shape, beside the values; all indexes 0-based. */
export type SheetShape = {
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

export type SheetScanner = { take(piece: Uint8Array): void; shape(): SheetShape }

const decoder = new TextDecoder('latin1')
const mostMerges = 100_000

/** Reads shape and size of an Excel sheet from its XML in passing; refuses too many filled rows or columns at once. */
export function sheetScanner(): SheetScanner {
  const merges: Merge[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: number[] = []
  const state = { row: -1, filledRows: 0, isRowFilled: false, cell: '', widest: 0 }
  let rest = ''
  const onTag = (tag: string) => {
    if (tag.startsWith('v>') || tag.startsWith('is>')) takeValue(state)
    else if (tag.startsWith('c ')) state.cell = tag
    else if (tag.startsWith('row')) takeRow(tag, state, hiddenRows)
    else if (tag.startsWith('col ')) takeColumn(tag, hiddenColumns)
    else if (tag.startsWith('mergeCell ') && merges.length < mostMerges) takeMerge(tag, merges)
  }
  return {
    take(piece) {
      rest = eachTag(rest + decoder.decode(piece), onTag)
    },
    shape: () => ({ merges, hiddenRows, hiddenColumns }),
  }
}

// Calls back with what follows each '<' up to and with '>'; gives back the unfinished end for the next piece.
function eachTag(text: string, onTag: (tag: string) => void): string {
  let open = text.indexOf('<')
  while (open >= 0) {
    const close = text.indexOf('>', open)
    if (close < 0) return text.slice(open)
    const from = afterPrefix(text, open + 1)
    if (isWanted(text.charCodeAt(from))) onTag(text.slice(from, close + 1))
    open = text.indexOf('<', close)
  }
  return ''
}

// v, is, c, col, row, mergeCell: nothing else is worth cutting out of the text.
function isWanted(code: number): boolean {
  return code === 118 || code === 105 || code === 99 || code === 114 || code === 109
}

// `x:row` is `row`, too: some writers name the namespace on every tag.
function afterPrefix(text: string, from: number): number {
  for (let at = from; at < from + 9; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 58) return at + 1
    if (!(code >= 97 && code <= 122)) return from
  }
  return from
}

type ScanState = { row: number; filledRows: number; isRowFilled: boolean; cell: string; widest: number }

function takeValue(state: ScanState): void {
  if (!state.isRowFilled) {
    state.isRowFilled = true
    state.filledRows += 1
  }
  const reference = /r="([A-Z]+)\d+"/.exec(state.cell)?.[1]
  if (reference !== undefined && reference.length > 1) {
    state.widest = Math.max(state.widest, columnIndex(reference) + 1)
  }
  if (state.filledRows > fileLimits.rows || state.widest > fileLimits.columns) {
    refuseHugeSheet(state.filledRows, state.widest)
  }
}

function takeRow(tag: string, state: ScanState, hiddenRows: number[]): void {
  const stated = /\sr="(\d+)"/.exec(tag)?.[1]
  state.row = stated === undefined ? state.row + 1 : Number(stated) - 1
  state.isRowFilled = false
  if (/\shidden="(?:1|true)"/.test(tag) && hiddenRows.length < fileLimits.rows) hiddenRows.push(state.row)
}

function takeColumn(tag: string, hiddenColumns: number[]): void {
  if (!/\shidden="(?:1|true)"/.test(tag)) return
  const first = Number(/\smin="(\d+)"/.exec(tag)?.[1] ?? 0)
  const last = Math.min(Number(/\smax="(\d+)"/.exec(tag)?.[1] ?? 0), fileLimits.columns)
  for (let column = first; column <= last; column += 1) hiddenColumns.push(column - 1)
}

function takeMerge(tag: string, merges: Merge[]): void {
  const match = /ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(tag)
  if (match === null) return
  merges.push({
    left: columnIndex(match[1] ?? ''),
    top: Number(match[2]) - 1,
    right: columnIndex(match[3] ?? ''),
    bottom: Number(match[4]) - 1,
  })
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
