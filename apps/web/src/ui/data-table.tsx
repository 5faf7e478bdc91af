import { type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../language.tsx'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'
import { Icon } from './icon.tsx'

export type SortDirection = 'ascending' | 'descending'

export type TableColumn<Row> = {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** The cell names its row (`th scope="row"`). */
  isRowHeader?: boolean
  isNumeric?: boolean
  isSortable?: boolean
  /** Width in rem; without it the browser decides. */
  width?: number
}

export type DataTableProps<Row> = {
  /** Names the table and its scroll region. */
  caption: string
  isCaptionHidden?: boolean
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: { column: string; direction: SortDirection }
  onSort?: (column: string, direction: SortDirection) => void
  /** Rows closer together. */
  isCompact?: boolean
  /** Keeps the row headers in view while scrolling sideways. */
  hasStickyHeader?: boolean
  /** What is shown under a row, over the width of the screen; null: nothing. */
  detail?: (row: Row) => ReactNode
}

/** A real table in its own scroll region, reachable by keyboard. On narrow screens only the region scrolls sideways. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, isCompact, hasStickyHeader } = props
  return (
    <ScrollRegion label={caption} className={props.detail && styles['framed']}>
      <table
        className={classNames(
          styles['table'],
          isCompact && styles['compact'],
          hasStickyHeader && styles['sticky'],
        )}
      >
        <caption className={props.isCaptionHidden === false ? styles['caption'] : 'visually-hidden'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} detail={props.detail?.(row) ?? null} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type TableRowProps<Row> = { row: Row; columns: readonly TableColumn<Row>[]; detail: ReactNode }

function TableRow<Row>({ row, columns, detail }: TableRowProps<Row>) {
  return (
    <>
      <tr>
        {columns.map((column) =>
          column.isRowHeader ? (
            <th key={column.id} scope="row">
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} className={column.isNumeric ? styles['numeric'] : undefined}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {detail !== null && (
        <tr>
          <td colSpan={columns.length} className={styles['detail']}>
            <div>{detail}</div>
          </td>
        </tr>
      )}
    </>
  )
}

export function ScrollRegion({ label, children, className }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = region.current
    if (element === null) return
    // Only what really scrolls is a stop for the keyboard and a named place for screen readers.
    const observer = new ResizeObserver(() => {
      const scrolls = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
      const attributes = { tabindex: '0', role: 'region', 'aria-label': label }
      for (const [name, value] of Object.entries(attributes)) {
        if (scrolls) element.setAttribute(name, value)
        else element.removeAttribute(name)
      }
    })
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [label])
  return (
    <div ref={region} className={classNames(styles['region'], className)}>
      {children}
    </div>
  )
}

type ScrollRegionProps = { label: string; children: ReactNode; className?: string | undefined }

function HeaderCell<Row>({ column, sort, onSort }: DataTableProps<Row> & { column: TableColumn<Row> }) {
  const texts = useTexts()
  const direction = sort?.column === column.id ? sort.direction : undefined
  const isSortable = column.isSortable === true && onSort !== undefined
  return (
    <th
      scope="col"
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
      className={column.isNumeric ? styles['numeric'] : undefined}
      style={column.width === undefined ? undefined : { width: `${column.width}rem` }}
    >
      {isSortable ? (
        <button
          type="button"
          className={styles['sort']}
          title={texts.shell.sortBy}
          onClick={() => onSort(column.id, direction === 'ascending' ? 'descending' : 'ascending')}
        >
          {column.header}
          <span className={direction ? undefined : styles['unsorted']}>
            <Icon name={direction === 'descending' ? 'sort-down' : 'sort-up'} size={16} />
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
