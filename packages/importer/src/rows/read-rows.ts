import type { MeasureValues, SkipReason } from '../import-plan.ts'
import { doubt, type Problem } from '../problem.ts'
import { textCell } from '../reading/make-cells.ts'
import { parseSdgText } from '../values/parse-sdg.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { classifyRow, type Section, usualWidth } from './classify-row.ts'
import { type ColumnIndex, firstColumn } from './column-index.ts'
import { type Draft, emptyDraft, noValues } from './draft.ts'
import { mendShift } from './mend-shift.ts'
import { type OwnRow, ownRowOf } from './own-row.ts'
import { type ReadingContext, readCell, readOwnCell } from './read-fields.ts'
import { settleDraft, settleOwnDraft, takeImplied } from './settle-draft.ts'

/** A row as read, before it meets what is stored. */
export type ReadRow = {
  readonly row: number
  readonly skipReason: SkipReason | null
  readonly values: MeasureValues
  readonly problems: readonly Problem[]
  /** Set when the row left this product. */
  readonly own: OwnRow | null
}

export type RowSource = {
  /** Every row below the header, in order. */
  readonly rows: readonly (readonly Cell[])[]
  /** 1-based number of the first of them. */
  readonly firstRow: number
  readonly headerTexts: readonly string[]
  readonly context: ReadingContext
  readonly cells: Readonly<Record<string, string>>
  readonly skipRows: ReadonlySet<number>
  readonly isMeasureList: boolean
}

const noProblems: readonly Problem[] = []

type Position = {
  fields: Section | null
  goals: Section | null
  sdg: Section | null
  above: MeasureValues | null
}

/** Reads every row once: measures with their values, everything else with the reason why it is none. */
export function readRows(source: RowSource): ReadRow[] {
  const rows = withContinuations(editedRows(source), source.context.index)
  const usual = usualWidth(rows.map(({ cells }) => cells))
  const lastRow = rows.findLastIndex(({ cells }) => filledCount(cells) >= 2)
  const position: Position = { fields: null, goals: null, sdg: null, above: null }
  return rows.map((entry, at) => {
    const row = source.firstRow + at
    const skipped = skipReason(source, { row, entry })
    if (skipped !== null) return skippedRow(row, skipped)
    const own = ownRowOf(entry.cells, source.context.index)
    if (own !== null) return ownMeasureRow({ row, cells: entry.cells, own }, source.context)
    const kind = classifyRow(entry.cells, {
      index: source.context.index,
      headerTexts: source.headerTexts,
      usual,
      next: rows[at + 1]?.cells,
      isAfterLast: at > lastRow,
    })
    if (kind.kind === 'skip') {
      if (kind.section !== null) enterSection(position, kind.section)
      return skippedRow(row, kind.reason)
    }
    return measureRow({ row, cells: entry.cells }, { source, position })
  })
}

type Entry = { readonly cells: readonly Cell[]; readonly isContinuation: boolean }

function skipReason(source: RowSource, { row, entry }: { row: number; entry: Entry }): SkipReason | null {
  if (source.skipRows.has(row)) return 'chosen'
  if (entry.isContinuation) return 'continuation'
  if (!source.isMeasureList && !entry.cells.every(isBlank)) return 'not-a-measure'
  return null
}

function skippedRow(row: number, skipReason: SkipReason): ReadRow {
  return { row, skipReason, values: noValues, problems: [], own: null }
}

function filledCount(cells: readonly Cell[]): number {
  return new Set(cells.filter((cell) => !isBlank(cell)).map(({ text }) => text)).size
}

function enterSection(position: Position, section: Section): void {
  if (section.level === 'sdg') position.sdg = section
  else if (section.level === 'goal') position.goals = section
  else {
    position.fields = section
    position.goals = null
  }
  position.above = null
}

function editedRows({ rows, firstRow, cells }: RowSource): readonly (readonly Cell[])[] {
  const edits = Object.entries(cells)
  if (edits.length === 0) return rows
  const edited = rows.map((row) => [...row])
  for (const [place, text] of edits) {
    const [row = 0, column = 0] = place.split(':').map(Number)
    const target = edited[row - firstRow]
    if (target === undefined) continue
    while (target.length < column) target.push({ kind: 'empty', text: '', value: null })
    target[column] = textCell(text)
  }
  return edited
}

// A title merged over several rows is one measure: what the further rows add goes into its cells, line by line.
function withContinuations(rows: readonly (readonly Cell[])[], index: ColumnIndex): Entry[] {
  const title = firstColumn(index, 'title')
  const entries: { cells: readonly Cell[]; isContinuation: boolean }[] = []
  let head = -1
  for (const cells of rows) {
    const cell = cellAt(cells, title)
    const above = entries[head]
    const isContinuation =
      cell.isFilled === true && above !== undefined && cellAt(above.cells, title).text === cell.text
    if (
      isContinuation &&
      above !== undefined &&
      !cells.every((other) => other.text === cell.text || isBlank(other))
    ) {
      above.cells = above.cells.map((upper, column) => withLine(upper, cellAt(cells, column)))
    }
    if (!isContinuation) head = entries.length
    entries.push({ cells, isContinuation })
  }
  return entries
}

function withLine(upper: Cell, lower: Cell): Cell {
  if (isBlank(lower) || lower.isFilled === true || lower.text === upper.text) return upper
  return isBlank(upper) ? lower : textCell(`${upper.text}\n${lower.text}`)
}

function measureRow(
  { row, cells }: { row: number; cells: readonly Cell[] },
  { source, position }: { source: RowSource; position: Position },
): ReadRow {
  const { index } = source.context
  const draft = emptyDraft()
  const mended = mendShift(cells, index)
  if (mended !== null)
    draft.problems.push({ column: firstColumn(index, 'goals'), ...doubt('cells-shifted'), text: nothing })
  readCells(draft, { cells: mended ?? cells, context: source.context })
  takeImplied(draft)
  if (position.goals !== null) draft.description.push(position.goals.text)
  takeFieldAbove(draft, { index, position })
  if (draft.primary.length + draft.secondary.length === 0) takeGoalsAbove(draft, { index, position })
  const values = settleDraft(draft, index)
  position.above = values
  const problems = draft.problems.length === 0 ? noProblems : draft.problems
  return { row, skipReason: null, values, problems, own: null }
}

// Nothing around a row that left this product says anything about it: not the rows above, not its title.
function ownMeasureRow(
  { row, cells, own }: { row: number; cells: readonly Cell[]; own: OwnRow },
  context: ReadingContext,
): ReadRow {
  const draft = emptyDraft()
  for (const { index: column, field, header } of context.index.columns) {
    const cell = cellAt(cells, column)
    if (field === 'ignore' || field === 'unknown' || isBlank(cell)) continue
    readOwnCell(draft, { placed: { cell, column, header }, field }, context)
  }
  return {
    row,
    skipReason: null,
    values: settleOwnDraft(draft, { index: context.index, own }),
    problems: draft.problems,
    own,
  }
}

const nothing = { original: '' }

function readCells(
  draft: Draft,
  { cells, context }: { cells: readonly Cell[]; context: ReadingContext },
): void {
  const { index } = context
  for (const { index: column, field, header } of index.columns) {
    const cell = cellAt(cells, column)
    const isSilent = field === 'ignore' || field === 'unknown' || isBlank(cell)
    if (isSilent || repeatsTitle(cells, { column, index })) continue
    readCell(draft, { placed: { cell, column, header }, field }, context)
  }
}

// "SDG 1: Keine Armut" as a heading holds for the rows below; a column of goals left of the titles is read like a group.
function takeGoalsAbove(draft: Draft, { index, position }: { index: ColumnIndex; position: Position }): void {
  const column = firstColumn(index, 'goals')
  if (position.sdg !== null) draft.primary.push(...parseSdgText(position.sdg.text).primary)
  else if (column >= 0 && column < firstColumn(index, 'title') && position.above !== null) {
    draft.primary.push(...position.above.primaryGoals)
    draft.secondary.push(...position.above.secondaryGoals)
    const mend = [...position.above.primaryGoals, ...position.above.secondaryGoals].join(', ')
    if (mend !== '') draft.problems.push({ column, ...doubt('filled-from-above', mend), text: nothing })
  }
}

function takeFieldAbove(draft: Draft, { index, position }: { index: ColumnIndex; position: Position }): void {
  if (draft.fieldOfAction !== null) {
    position.fields = null
    return
  }
  const above = fieldAbove(draft.number, { index, position })
  if (above === null) return
  draft.fieldOfAction = above.text
  const column = firstColumn(index, 'fieldOfAction')
  if (above.isGuess) draft.problems.push({ column, ...doubt('filled-from-above', above.text), text: nothing })
}

// A title merged over the description beside it is no description.
function repeatsTitle(
  cells: readonly Cell[],
  { column, index }: { column: number; index: ColumnIndex },
): boolean {
  const title = firstColumn(index, 'title')
  const cell = cellAt(cells, column)
  return (
    column !== title &&
    cell.isFilled === true &&
    column === title + 1 &&
    cell.text === cellAt(cells, title).text
  )
}

type FieldAbove = { readonly text: string; readonly isGuess: boolean }

// A blank field of action: the section above holds; else the row above's, when the numbers are of one group.
function fieldAbove(
  number: string | null,
  { index, position }: { index: ColumnIndex; position: Position },
): FieldAbove | null {
  if (position.fields !== null) return { text: position.fields.text, isGuess: false }
  const above = position.above
  if (above?.fieldOfAction == null || firstColumn(index, 'fieldOfAction') < 0) return null
  const isSameGroup =
    number === null ? above.number === null : groupOf(number) === groupOf(above.number ?? '')
  return isSameGroup ? { text: above.fieldOfAction, isGuess: true } : null
}

function groupOf(number: string): string {
  return number.includes('.') ? (number.split('.')[0] ?? number) : number.replace(/[\d.]+\w?$/, '')
}
