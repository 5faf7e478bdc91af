import { useRouter } from '@tanstack/react-router'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { entryOf, isProblem } from './cell-entries.ts'
import { CellNote } from './cell-note.tsx'
import styles from './grid.module.css'
import { GridKeysHelp } from './grid-keys-help.tsx'
import { at, isSamePlace } from './grid-selection.ts'
import { GridTable } from './grid-table.tsx'
import { GridToolbar } from './grid-toolbar.tsx'
import { asksForReason } from './parse-cell.ts'
import { PrintTable } from './print-table.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Grid } from './use-grid.ts'
import { type GridActions, useGridActions } from './use-grid-actions.ts'
import { useGridDrafts } from './use-grid-drafts.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridWork } from './use-grid-work.ts'
import { usePrinting } from './use-printing.ts'
import { useTicks } from './use-ticks.ts'

type WorkspaceProps = {
  grid: Grid
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}

/** Tools, grid and note: everything that works on the same rows and the same selection. */
export function GridWorkspace({ grid, search, onSearch }: WorkspaceProps) {
  const work = useGridWork(grid, search)
  const { rows, columns } = work
  const [page, setPage] = useState(10)
  const extent = useMemo(
    () => ({ rows: rows.length, columns: columns.length, page }),
    [rows.length, columns.length, page],
  )
  const focus = useGridFocus(extent)
  const actions = useGridActions(work, focus, extent)
  const ticks = useTicks(rows)
  const frame = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const { hrefOf, follow } = useMeasureAddress()
  useGridDrafts(work.editor)
  const onKeyDown = useGridKeys({
    work,
    focus,
    actions,
    extent,
    onChooseRow: ticks.toggle,
    onOpenMeasure: (row) => {
      const id = rows[row]?.id
      if (id !== undefined) follow(hrefOf(id))
    },
    onNote: () => {
      const button = note.current?.querySelector('button')
      button?.focus()
      return button !== null && button !== undefined
    },
  })
  const isPrinting = usePrinting()
  return (
    <div ref={frame} className={styles['frame']}>
      {isPrinting && <PrintTable work={work} />}
      <GridToolbar
        work={work}
        focus={focus}
        actions={actions}
        ticked={ticks.rows}
        search={search}
        onSearch={onSearch}
      />
      <GridTable
        work={work}
        focus={focus}
        actions={actions}
        extent={extent}
        onPage={setPage}
        ticked={ticks.ids}
        onTick={ticks.toggle}
        onTickAll={ticks.toggleAll}
        onKeyDown={onKeyDown}
        hrefOf={hrefOf}
        onFollow={follow}
        search={search}
        onSearch={onSearch}
      />
      <ActiveNote work={work} focus={focus} note={note} frame={frame} />
      <AskedReason work={work} focus={focus} actions={actions} />
      <GridKeysHelp />
    </div>
  )
}

type AskedReasonProps = Pick<ActiveNoteProps, 'work' | 'focus'> & { actions: GridActions }

function AskedReason({ work, focus, actions }: AskedReasonProps) {
  const { statuses } = useTexts()
  const { asked, endAsking } = focus
  const row = asked && work.rows[asked.row]
  if (!row) return null
  return (
    <ReasonDialog
      title={work.titleOf(row)}
      onClose={endAsking}
      onGive={(reason) => {
        endAsking()
        actions.commit(asked, `${statuses.discarded.label}: ${reason}`)
      }}
    />
  )
}

function useMeasureAddress() {
  const { key } = useMunicipality()
  const router = useRouter()
  return useMemo(
    () => ({
      hrefOf: (measureId: string) =>
        paths.measure.replace('$municipality', key).replace('$measureId', measureId),
      follow: (href: string) => router.history.push(href),
    }),
    [router, key],
  )
}

type ActiveNoteProps = {
  work: ReturnType<typeof useGridWork>
  focus: ReturnType<typeof useGridFocus>
  note: RefObject<HTMLDivElement | null>
  frame: RefObject<HTMLDivElement | null>
}

function ActiveNote({ work, focus, note, frame }: ActiveNoteProps) {
  const { active, anchor } = focus.selection
  const cell = work.findCell(active.row, active.column)
  if (cell === null || focus.editing !== null || focus.asked !== null || !isSamePlace(active, anchor))
    return null
  const { measureId, column, known, shown } = cell
  const place = { measureId, field: column.field }
  const entry = entryOf(work.editor.entries, place)
  if (entry === undefined || !isProblem(entry)) return null
  const back = () => focus.select(at(active))
  return (
    <CellNote
      key={`${measureId}-${column.field}`}
      entry={entry}
      column={column}
      work={work}
      note={note}
      findCell={() =>
        frame.current?.querySelector(`[data-row="${active.row}"][data-column="${active.column}"]`) ?? null
      }
      onMine={() => {
        work.editor.edit({ cells: [{ ...place, before: known, after: shown }], unread: [] })
        back()
      }}
      onDrop={() => {
        work.editor.drop([place])
        back()
      }}
      onEdit={() => {
        if ('problem' in entry && asksForReason(entry.problem)) focus.ask(active)
        else focus.open(active, 'edit')
      }}
      onBack={back}
    />
  )
}
