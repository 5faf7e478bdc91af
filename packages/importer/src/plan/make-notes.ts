import type { FoundHeader } from '../columns/find-header.ts'
import { ownListOf } from '../columns/own-list.ts'
import { filledCells, type RecognisedColumns } from '../columns/recognise-columns.ts'
import type { NoteCode, PlanNote } from '../import-plan.ts'
import { unitOfHeader } from '../values/parse-number.ts'
import type { Cell } from '../workbook.ts'
import type { ChosenSheet } from './choose-sheet.ts'
import type { ListKind } from './list-kind.ts'

type NoteInput = {
  readonly chosen: ChosenSheet
  readonly header: FoundHeader
  readonly rows: readonly (readonly Cell[])[]
  readonly recognised: RecognisedColumns
  readonly kind: ListKind
  readonly hasComments: boolean
}

/** What people should know about the file as a whole: nothing is left out without being told. */
export function makeNotes({ chosen, header, rows, recognised, kind, hasComments }: NoteInput): PlanNote[] {
  const { sheet, others, hidden } = chosen
  // What was put beside a list when it left, and out of sight in it, needs no word.
  const isOwn = ownListOf(recognised.columns) !== null
  const stamps = new Set(
    recognised.columns.filter(({ field }) => field === 'stamp').map(({ index }) => index),
  )
  const hiddenColumns = sheet.hiddenColumns.filter((column) => !stamps.has(column))
  const note = (code: NoteCode, count: number, text = ''): PlanNote[] =>
    count === 0 ? [] : [{ code, count, column: null, text }]
  return [
    ...note('looks-like-indicators', kind === 'indicators' ? 1 : 0),
    ...note('not-a-list-of-measures', kind === 'other' ? 1 : 0),
    ...note('no-header', header.rows.length === 0 ? 1 : 0),
    ...note('hidden-rows', sheet.hiddenRows.length, listed(sheet.hiddenRows.map((row) => row + 1))),
    ...note(
      'hidden-columns',
      hiddenColumns.length,
      hiddenColumns.map((column) => header.texts[column] ?? String(column + 1)).join(', '),
    ),
    ...note('hidden-sheet', hidden),
    ...note('other-sheets', isOwn ? 0 : others),
    ...note('looks-misencoded', misencodedCells(rows)),
    ...note('comments-not-imported', hasComments ? 1 : 0),
    ...(kind === 'measures' ? columnNotes({ rows, recognised }) : []),
  ]
}

function columnNotes({ rows, recognised }: Pick<NoteInput, 'rows' | 'recognised'>): PlanNote[] {
  return recognised.columns.flatMap(({ index, field, header }): PlanNote[] => {
    const notes: PlanNote[] = []
    const count = filledCells(rows, index)
    if ((field === 'unknown' || field === 'ignore') && count > 0)
      notes.push({ code: 'column-not-imported', count, column: index, text: header })
    if (recognised.contradictions.includes(index))
      notes.push({ code: 'header-and-content-differ', count, column: index, text: header })
    const isMoney = field === 'cost' || field === 'costActual' || field === 'funding'
    if (isMoney && unitOfHeader(header).factor > 1)
      notes.push({ code: 'unit-from-header', count, column: index, text: header })
    return notes
  })
}

function listed(numbers: readonly number[]): string {
  return numbers.length > 20 ? `${numbers.slice(0, 20).join(', ')}, …` : numbers.join(', ')
}

// UTF-8 once read as Windows-1252 and saved: "MaÃŸnahme".
function misencodedCells(rows: readonly (readonly Cell[])[]): number {
  return rows
    .slice(0, 2_000)
    .reduce((count, row) => count + row.filter(({ text }) => /Ã[¤¶¼Ÿ„–œ]/.test(text)).length, 0)
}
