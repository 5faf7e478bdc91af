import { textCell } from '../reading/make-cells.ts'
import { parseDate } from '../values/parse-date.ts'
import { parseStatus } from '../values/parse-status.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { type ColumnIndex, firstColumn } from './column-index.ts'

/**
 * A row of a CSV whose list of goals held the separator itself (`…;6; 15;zurückgestellt;…`): its cells moved one column to
 * the right. Gives back the row as it was meant, or null when nothing speaks for a shift.
 */
export function mendShift(cells: readonly Cell[], index: ColumnIndex): readonly Cell[] | null {
  const goals = Math.max(firstColumn(index, 'goals'), firstColumn(index, 'targets'))
  if (goals < 0 || !isGoalNumber(cellAt(cells, goals)) || !isGoalNumber(cellAt(cells, goals + 1))) return null
  const field = index.columns[goals + 1]?.field
  if (
    field === 'secondaryGoals' ||
    field === 'targets' ||
    field === 'goals' ||
    field?.startsWith('goal-') === true
  )
    return null
  const joined = textCell(`${cellAt(cells, goals).text.trim()}; ${cellAt(cells, goals + 1).text.trim()}`)
  const mended = [...cells.slice(0, goals), joined, ...cells.slice(goals + 2)]
  return misfits(mended, index) < misfits(cells, index) ? mended : null
}

function isGoalNumber({ kind, text }: Cell): boolean {
  return kind === 'text' && /^\s*(?:1[0-7]|[1-9])(?:\.(?:\d{1,2}|[a-d]))?\s*$/.test(text)
}

// Only states and dates show clearly that they stand in the wrong column.
function misfits(cells: readonly Cell[], index: ColumnIndex): number {
  const wrong = index.columns.filter(({ field, index: column }) => {
    const cell = cellAt(cells, column)
    if (isBlank(cell)) return false
    if (field === 'status') return !parseStatus(cell.text).isKnown
    if (field !== 'start' && field !== 'end' && field !== 'period') return false
    const read = parseDate(cell)
    return read.start === null && read.end === null && !read.isContinuous
  })
  return wrong.length
}
