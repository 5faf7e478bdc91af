import { memo } from 'react'
import { useTexts } from '../../language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { RowEntries } from './cell-entries.ts'
import type { CellFieldProps } from './cell-field.ts'
import type { CellWords } from './format-cell.ts'
import styles from './grid.module.css'
import { cellClass, GridCell } from './grid-cell.tsx'
import type { GridColumn } from './grid-columns.ts'
import type { GridRow } from './use-grid.ts'

export type OpenCell = {
  readonly column: number
  readonly field: Pick<CellFieldProps, 'text' | 'mode' | 'onCommit' | 'onCancel'>
}

export type RowProps = {
  row: GridRow
  index: number
  top: number
  columns: readonly GridColumn[]
  title: string
  /** The page of the measure. */
  href: string
  entries: RowEntries | undefined
  /** The column with the focus, when it is in this row. */
  active: number | null
  /** The chosen columns of this row; null when the block does not reach it. */
  left: number | null
  right: number | null
  isTicked: boolean
  open: OpenCell | null
  isReadOnly: (row: GridRow, field: string) => boolean
  onTick: (row: number) => void
  words: CellWords
}

export const GridRowView = memo(function GridRowView(props: RowProps) {
  const { row, index, columns, active, left, right, open, title } = props
  const texts = useTexts()
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={props.isTicked}
      className={classNames(styles['row'], row.archivedOn !== null && styles['archived'])}
      style={{ top: `${props.top}px` }}
    >
      <td aria-colindex={1} data-row={index} data-column={-1} className={styles['box']}>
        <input
          type="checkbox"
          data-focus
          aria-label={texts.grid.chooseRow(title)}
          tabIndex={active === -1 ? 0 : -1}
          checked={props.isTicked}
          onChange={() => props.onTick(index)}
        />
        <MeasureLink href={props.href} />
      </td>
      {columns.map((column, at) => {
        const isChosen = left !== null && right !== null && at >= left && at <= right
        const cell = {
          row,
          rowIndex: index,
          column,
          columnIndex: at,
          entry: props.entries?.[column.field],
          isActive: active === at,
          isChosen,
          isReadOnly: props.isReadOnly(row, column.field),
          words: props.words,
        }
        if (open?.column !== at) return <GridCell key={column.field} {...cell} />
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.field}
            scope={at === 0 ? 'row' : undefined}
            aria-colindex={at + 2}
            className={classNames(cellClass(cell), styles['open'])}
          >
            <CellEditor {...open.field} column={column} label={texts.grid.editing(column.label, title)} />
          </Cell>
        )
      })}
    </tr>
  )
})

// For the mouse; by keyboard Ctrl + Enter opens the measure. The grid itself follows it, as a link of the router costs too
// much in every row.
function MeasureLink({ href }: { href: string }) {
  const texts = useTexts()
  return (
    <a
      href={href}
      tabIndex={-1}
      aria-label={texts.grid.openMeasure}
      title={texts.grid.openMeasure}
      className={styles['link']}
    >
      <Icon name="arrow-right" size={16} />
    </a>
  )
}
