import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { useNarrow } from '../measures/use-narrow.ts'
import { entryOf } from './cell-entries.ts'
import { editText } from './format-cell.ts'
import styles from './grid.module.css'
import { GridHeader } from './grid-header.tsx'
import { GridRowView, type OpenCell } from './grid-row.tsx'
import { blockOf, type Extent } from './grid-selection.ts'
import type { GridActions } from './use-grid-actions.ts'
import type { GridFocus } from './use-grid-focus.ts'
import { afterCommit } from './use-grid-keys.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import type { GridWork } from './use-grid-work.ts'

const rowHeight = 2.25

export type GridTableProps = {
  work: GridWork
  focus: GridFocus
  actions: GridActions
  extent: Extent
  onPage: (rows: number) => void
  ticked: ReadonlySet<string>
  onTick: (row: number) => void
  onTickAll: () => void
  onKeyDown: (event: KeyboardEvent) => void
  hrefOf: (measureId: string) => string
  onFollow: (href: string) => void
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}

/** The grid itself: one header, the rows that are in sight, one cell with the focus. */
export function GridTable(props: GridTableProps) {
  const { work, focus, actions, ticked } = props
  const { rows, columns, layout } = work
  const texts = useTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const { active } = focus.selection
  const { virtualizer, pixels } = useVisibleRows(scroller, {
    count: rows.length,
    active: active.row,
    onPage: props.onPage,
  })
  useFocusedCell(scroller, focus, (row) => virtualizer.scrollToIndex(row, { align: 'auto' }))
  const pointer = useGridPointer(focus, props.onFollow)
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to work in is what ARIA calls a grid
        role="grid"
        aria-label={texts.grid.caption}
        aria-describedby="grid-how"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className={styles['grid']}
        style={gridStyle(columns, useNarrow())}
        onKeyDown={props.onKeyDown}
        onCopy={(event) => copied(event, actions)}
        onCut={(event) => copied(event, actions) && actions.clear()}
        onPaste={(event) => pasted(event, actions)}
        {...pointer}
      >
        <GridHeader
          columns={columns}
          search={props.search}
          onSearch={props.onSearch}
          active={active.row === -1 ? active.column : null}
          ticked={ticked.size === 0 ? 'none' : ticked.size >= rows.length ? 'all' : 'some'}
          onTickAll={props.onTickAll}
          onWidth={layout.changeWidth}
        />
        <tbody className={styles['body']} style={{ height: `${rows.length * pixels}px` }}>
          <VisibleRows {...props} items={virtualizer.getVirtualItems()} />
        </tbody>
      </table>
      <p hidden id="grid-how">
        {texts.grid.how}
      </p>
    </div>
  )
}

function VisibleRows({ items, ...props }: GridTableProps & { items: readonly VirtualItem[] }) {
  const { work, focus, ticked } = props
  const { active } = focus.selection
  const block = blockOf(focus.selection)
  const open = useOpenCell(props)
  return items.map(({ index, start }) => {
    const row = work.rows[index]
    if (row === undefined) return null
    const isInBlock = index >= block.top && index <= block.bottom
    return (
      <GridRowView
        key={row.id}
        row={row}
        index={index}
        top={start}
        columns={work.columns}
        title={work.titleOf(row)}
        href={props.hrefOf(row.id)}
        entries={work.editor.entries.get(row.id)}
        active={active.row === index ? active.column : null}
        left={isInBlock ? block.left : null}
        right={isInBlock ? block.right : null}
        isTicked={ticked.has(row.id)}
        open={focus.editing?.place.row === index ? open : null}
        isReadOnly={work.isReadOnly}
        onTick={props.onTick}
        words={work.words}
      />
    )
  })
}

// The title takes what room is left; all other columns are as wide as chosen.
function gridStyle(columns: GridWork['columns'], isNarrow: boolean): CSSProperties {
  const [title, ...others] = columns
  const widths = others.map(({ width }) => `${width}rem`).join(' ')
  const box = isNarrow ? 2.25 : 4
  const first = isNarrow ? 8 : (title?.width ?? 19)
  const total = others.reduce((sum, { width }) => sum + width, box + first)
  const style = {
    '--grid-columns': `${box}rem minmax(${first}rem, 1fr) ${widths}`,
    '--grid-box': `${box}rem`,
    '--grid-title': `${first}rem`,
    minWidth: `${total}rem`,
  }
  return style
}

type Visible = { count: number; active: number; onPage: (rows: number) => void }

function useVisibleRows(scroller: RefObject<HTMLDivElement | null>, { count, active, onPage }: Visible) {
  const [pixels] = useState(
    () => rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => pixels,
    overscan: 6,
    scrollPaddingStart: pixels,
    // The cell with the focus stays there, however far one scrolls.
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (active < 0 || active >= count || indexes.includes(active)) return indexes
      return [...indexes, active].sort((a, b) => a - b)
    },
  })
  const height = virtualizer.scrollRect?.height ?? 0
  useLayoutEffect(() => onPage(Math.max(1, Math.floor(height / pixels) - 2)), [height, pixels, onPage])
  return { virtualizer, pixels }
}

function useFocusedCell(
  scroller: RefObject<HTMLDivElement | null>,
  { selection, editing, isWanted }: GridFocus,
  showRow: (row: number) => void,
) {
  const latest = useRef(showRow)
  latest.current = showRow
  useLayoutEffect(() => {
    if (!isWanted.current || editing !== null) return
    isWanted.current = false
    const { row, column } = selection.active
    if (row >= 0) latest.current(row)
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
    const target = cell?.querySelector<HTMLElement>('[data-focus]') ?? cell
    target?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selection, editing, isWanted, scroller])
}

function useOpenCell({ work, focus, actions, extent }: GridTableProps): OpenCell | null {
  const { editing, selection, close, select } = focus
  if (editing === null) return null
  const { place, mode } = editing
  const cell = work.findCell(place.row, place.column)
  if (cell === null) return null
  const entry = entryOf(work.editor.entries, { measureId: cell.measureId, field: cell.column.field })
  const text = entry?.phase === 'unread' ? entry.text : editText(cell.column, cell.shown, work.words)
  return {
    column: place.column,
    field: {
      text,
      mode,
      onCommit: (typed, go) => {
        close(go !== 'stay')
        const isAsked = typed !== text && actions.commit(place, typed)
        if (go !== 'stay' && !isAsked) select(afterCommit(selection, go, extent))
      },
      onCancel: () => close(true),
    },
  }
}

// Inside an open cell the clipboard is the field's own; a ticked box is no field.
function isField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement
}

function copied(event: ClipboardEvent, actions: GridActions): boolean {
  if (isField(event.target)) return false
  event.preventDefault()
  actions.copy(event.clipboardData)
  return true
}

function pasted(event: ClipboardEvent, actions: GridActions): void {
  if (isField(event.target)) return
  event.preventDefault()
  actions.paste(event.clipboardData.getData('text/plain'))
}
