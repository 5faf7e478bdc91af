import { type SortKey, sortKeys } from '@kommune17/domain'
import { memo, type PointerEvent, useRef } from 'react'
import { useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { sortedSearch, sortOf } from '../measures/measure-search.ts'
import styles from './grid.module.css'
import { type GridColumn, isNumeric } from './grid-columns.ts'

export type HeaderProps = {
  columns: readonly GridColumn[]
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
  /** The column with the focus, when the header has it. */
  active: number | null
  ticked: 'all' | 'some' | 'none'
  onTickAll: () => void
  onWidth: (field: string, width: number) => void
}

export const GridHeader = memo(function GridHeader(props: HeaderProps) {
  const texts = useTexts()
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1} className={styles['header']}>
        <th scope="col" aria-colindex={1} data-row={-1} data-column={-1} className={styles['box']}>
          <input
            type="checkbox"
            data-focus
            aria-label={texts.grid.chooseAll}
            tabIndex={props.active === -1 ? 0 : -1}
            checked={props.ticked === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = props.ticked === 'some'
            }}
            onChange={props.onTickAll}
          />
        </th>
        {props.columns.map((column, index) => (
          <HeaderCell key={column.field} column={column} index={index} {...props} />
        ))}
      </tr>
    </thead>
  )
})

function HeaderCell({ column, index, search, onSearch, active, onWidth }: HeaderProps & CellOfHeader) {
  const texts = useTexts()
  const by = sortKeyOf(column.field)
  const sort = sortOf(search)
  const direction = by === sort.by ? sort.direction : undefined
  const tabIndex = active === index ? 0 : -1
  return (
    <th
      scope="col"
      aria-colindex={index + 2}
      aria-sort={by && (direction ?? 'none')}
      data-row={-1}
      data-column={index}
      tabIndex={by ? undefined : tabIndex}
      className={classNames(
        styles['heading'],
        index === 0 && styles['title'],
        isNumeric(column) && styles['right'],
      )}
    >
      {by ? (
        <button
          type="button"
          data-focus
          tabIndex={tabIndex}
          className={styles['sort']}
          title={texts.shell.sortBy}
          onClick={() =>
            onSearch(
              sortedSearch(search, { by, direction: direction === 'ascending' ? 'descending' : 'ascending' }),
            )
          }
        >
          <span className={styles['text']}>{column.label}</span>
          {direction && <Icon name={direction === 'descending' ? 'sort-down' : 'sort-up'} size={16} />}
        </button>
      ) : (
        <span className={styles['text']}>{column.label}</span>
      )}
      <ResizeHandle column={column} onWidth={onWidth} />
    </th>
  )
}

type CellOfHeader = { column: GridColumn; index: number }

function sortKeyOf(field: string): SortKey | undefined {
  return sortKeys.find((key) => key === field)
}

// For the pointer; the dialog of columns has buttons that do the same.
function ResizeHandle({ column, onWidth }: { column: GridColumn; onWidth: HeaderProps['onWidth'] }) {
  const start = useRef<{ x: number; width: number; rem: number } | null>(null)
  const onMove = (event: PointerEvent) => {
    if (start.current === null) return
    const { x, width, rem } = start.current
    onWidth(column.field, width + (event.clientX - x) / rem)
  }
  return (
    <span
      aria-hidden="true"
      className={styles['handle']}
      onPointerDown={(event) => {
        event.preventDefault()
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        start.current = { x: event.clientX, width: column.width, rem }
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
