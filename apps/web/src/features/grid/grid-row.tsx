import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
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
        <MeasureLink id={row.id} />
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

// For the mouse; by keyboard Ctrl + Enter opens the measure.
function MeasureLink({ id }: { id: string }) {
  const { key } = useMunicipality()
  const texts = useTexts()
  return (
    <Link
      to={paths.measure}
      params={{ municipality: key, measureId: id }}
      tabIndex={-1}
      aria-hidden="true"
      title={texts.grid.openMeasure}
      preload={false}
      className={styles['link']}
    >
      <Icon name="arrow-right" size={16} />
    </Link>
  )
}
