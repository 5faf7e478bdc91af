import type { Format, Texts } from '../../language.tsx'
import type { CellEntry } from './cell-entries.ts'
import { type CellWords, cellText } from './format-cell.ts'
import type { GridColumn } from './grid-columns.ts'
import type { CellProblem } from './parse-cell.ts'

/** What is wrong with a cell and what to do, in one or two sentences. */
export function problemText(problem: CellProblem, texts: Texts): string {
  const { grid, fields, errors } = texts
  if (problem.from === 'grid') return grid.problems[problem.code](problem.text)
  if (problem.from === 'field') return fields[problem.code](problem.details)
  const { code, details } = problem
  // Here a reason is written into the cell, and the columns are not the fields of the form.
  if (code === 'reason-required') return grid.reasonRequired
  if (code === 'progress-not-allowed') return grid.progressNotAllowed
  return errors[code](details)
}

/** What a marked cell says to those who do not see its note: the state, the reason, the value that still waits. */
export function entryWords(column: GridColumn, entry: CellEntry, words: CellWords): string {
  const { texts, format } = words
  const { grid } = texts
  switch (entry.phase) {
    case 'sending':
      return texts.shell.saving
    case 'failed':
      return `${grid.failedTitle}: ${grid.failedText} ${grid.toNote}`
    case 'refused':
    case 'unread':
      return `${grid.refusedTitle}: ${problemText(entry.problem, texts)} ${grid.toNote}`
    case 'conflict': {
      const [mine, theirs] = [entry.value, entry.before].map(
        (value) => cellText(column, value, words) || grid.empty,
      )
      const text = grid.conflictText(entry.by, momentOf(entry.at, format))
      return `${grid.conflictTitle}: ${text} ${grid.mine}: ${mine}. ${grid.theirs}: ${theirs}. ${grid.toNote}`
    }
  }
}

/** The moment of somebody else's change, or nothing where it is not known. */
export function momentOf(at: string | null, format: Format): string {
  return at === null ? '' : format.dateTime(at)
}
