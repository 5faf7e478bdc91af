import { memo } from 'react'
import { useTexts } from '../../language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { type CellEntry, entryValue, isProblem } from './cell-entries.ts'
import { entryWords } from './cell-words.ts'
import { type CellWords, cellText } from './format-cell.ts'
import styles from './grid.module.css'
import { type GridColumn, isNumeric } from './grid-columns.ts'
import type { GridRow } from './use-grid.ts'

export type GridCellProps = {
  row: GridRow
  rowIndex: number
  column: GridColumn
  columnIndex: number
  entry: CellEntry | undefined
  isActive: boolean
  isChosen: boolean
  isReadOnly: boolean
  words: CellWords
}

/** One cell as it is read; what is marked says why to those who do not see it, too. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, column, columnIndex, entry, isActive } = props
  const texts = useTexts()
  const shown = shownText(props)
  const isTitle = columnIndex === 0
  const Cell = isTitle ? 'th' : 'td'
  const hintId = `${row.id}-${column.field}-hint`
  return (
    <Cell
      scope={isTitle ? 'row' : undefined}
      aria-colindex={columnIndex + 2}
      aria-label={shown === '' ? texts.grid.empty : undefined}
      {...stateOf(props, hintId)}
      tabIndex={isActive ? 0 : -1}
      data-row={props.rowIndex}
      data-column={columnIndex}
      className={cellClass(props)}
      title={shown.length > 20 ? shown : undefined}
    >
      <span className={styles['text']}>{shown}</span>
      {entry && isProblem(entry) && (
        <>
          <span className={styles['mark']}>
            <Icon name={isFaulty(entry) ? 'danger' : 'warning'} size={16} />
          </span>
          <span id={hintId} hidden>
            {entryWords(column, entry, props.words)}
          </span>
        </>
      )}
    </Cell>
  )
})

// What is merely on its way is told once, beside the grid.
function stateOf({ entry, isChosen, isReadOnly }: GridCellProps, hintId: string) {
  return {
    'aria-selected': isChosen,
    'aria-readonly': isReadOnly || undefined,
    'aria-invalid': (entry && isFaulty(entry)) || undefined,
    'aria-describedby': entry && isProblem(entry) ? hintId : undefined,
  }
}

function isFaulty({ phase }: CellEntry): boolean {
  return phase === 'refused' || phase === 'unread'
}

function shownText({ row, column, entry, words }: GridCellProps): string {
  if (entry?.phase === 'unread') return entry.text
  return cellText(column, entry ? entryValue(entry) : (row.cells[column.field] ?? null), words)
}

export function cellClass({
  column,
  columnIndex,
  entry,
  isChosen,
  isReadOnly,
}: Pick<GridCellProps, 'column' | 'columnIndex' | 'entry' | 'isChosen' | 'isReadOnly'>): string {
  return classNames(
    styles['cell'],
    columnIndex === 0 && styles['title'],
    isNumeric(column) && styles['right'],
    isChosen && styles['chosen'],
    isReadOnly && styles['locked'],
    entry && styles[entry.phase],
  )
}
