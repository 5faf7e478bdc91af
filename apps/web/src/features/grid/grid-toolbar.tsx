import { useState } from 'react'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { Button } from '../../ui/button.tsx'
import { SaveState } from '../../ui/save-state.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { changedSearch } from '../measures/measure-search.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { isProblem, listEntries } from './cell-entries.ts'
import { ColumnDialog } from './column-dialog.tsx'
import styles from './grid.module.css'
import { at, blockOf } from './grid-selection.ts'
import type { CellEdits } from './paste-block.ts'
import { searchOfView, viewOf, widthsOfView } from './saved-views.ts'
import type { GridRow } from './use-grid.ts'
import type { GridActions } from './use-grid-actions.ts'
import type { GridFocus } from './use-grid-focus.ts'
import type { GridWork } from './use-grid-work.ts'
import { ViewsDialog } from './views-dialog.tsx'

type ToolbarProps = {
  work: GridWork
  focus: GridFocus
  actions: GridActions
  ticked: readonly GridRow[]
  search: MeasureSearch
  onSearch: (search: MeasureSearch) => void
}

/** What can be done to more than one cell, and whether everything is stored. */
export function GridToolbar(props: ToolbarProps) {
  const { work, actions, ticked, search, onSearch } = props
  const texts = useTexts()
  const words = texts.grid
  const { toast } = useMessages()
  const [open, setOpen] = useState<'bulk' | 'columns' | 'views' | null>(null)
  const { past, future } = work.editor
  const close = () => setOpen(null)
  const applyBulk = (edits: CellEdits) => {
    close()
    const stepId = work.editor.edit(edits)
    toast({
      text: words.bulk.done(edits.cells.length),
      action: { label: words.undo, onPress: () => work.editor.undoStep(stepId) },
    })
  }
  return (
    <div className={styles['toolbar']}>
      <section aria-label={words.tools} className={styles['tools']}>
        <Button size="small" icon="undo" disabled={past.length === 0} onPress={actions.undo}>
          {words.undo}
        </Button>
        <Button size="small" disabled={future.length === 0} onPress={actions.redo}>
          {words.redo}
        </Button>
        <Button
          size="small"
          disabled={ticked.length === 0}
          aria-haspopup="dialog"
          onPress={() => setOpen('bulk')}
        >
          {words.bulk.button(ticked.length)}
        </Button>
        <Button size="small" aria-haspopup="dialog" onPress={() => setOpen('columns')}>
          {words.columns.button}
        </Button>
        <Button size="small" aria-haspopup="dialog" onPress={() => setOpen('views')}>
          {words.views.button}
        </Button>
      </section>
      <GridState {...props} />
      {open === 'bulk' && <BulkDialog work={work} rows={ticked} onApply={applyBulk} onClose={close} />}
      {open === 'columns' && (
        <ColumnDialog
          layout={work.layout}
          onFields={(fields) => onSearch(changedSearch(search, { fields }))}
          onClose={close}
        />
      )}
      {open === 'views' && (
        <ViewsDialog
          current={viewOf(search, work.layout)}
          onApply={(view) => {
            close()
            work.layout.applyWidths(widthsOfView(view.query))
            onSearch(searchOfView(view.query))
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

function GridState({ work, focus }: Pick<ToolbarProps, 'work' | 'focus'>) {
  const texts = useTexts()
  const words = texts.grid
  const errorText = useErrorText()
  const { editor } = work
  const all = listEntries(editor.entries)
  const failed = all.filter(({ entry }) => entry.phase === 'failed')
  const problems = all.filter(({ entry }) => isProblem(entry))
  const isSending = all.length > problems.length
  const { top, bottom, left, right } = blockOf(focus.selection)
  const isBlock = bottom > top || right > left
  return (
    <div className={styles['state']}>
      {isBlock && <span>{words.block(bottom - top + 1, right - left + 1)}</span>}
      {problems.length > 0 && <OpenCells work={work} focus={focus} problems={problems} />}
      {failed.length > 0 && editor.error !== null && <span role="alert">{errorText(editor.error)}</span>}
      <SaveState
        state={stateOf({ isSending, hasFailed: failed.length > 0, isSaved: editor.savedAt !== null })}
        {...(editor.savedAt === null ? {} : { savedAt: work.words.format.time(editor.savedAt) })}
        onRetry={editor.resend}
      />
    </div>
  )
}

type OpenCellsProps = Pick<ToolbarProps, 'work' | 'focus'> & {
  problems: ReturnType<typeof listEntries>
}

function OpenCells({ work, focus, problems }: OpenCellsProps) {
  const words = useTexts().grid
  const { announce } = useMessages()
  const toNext = () => {
    const { rows, columns } = work
    const marked = new Set(problems.map(({ measureId, field }) => `${measureId}/${field}`))
    const places = rows.flatMap(({ id }, row) =>
      columns.flatMap(({ field }, column) => (marked.has(`${id}/${field}`) ? [{ row, column }] : [])),
    )
    const { active } = focus.selection
    const isLater = ({ row, column }: typeof active) =>
      row > active.row || (row === active.row && column > active.column)
    const next = places.find(isLater) ?? places[0]
    if (next) focus.select(at(next))
  }
  return (
    <>
      <span className={styles['strong']}>{words.openCells(problems.length)}</span>
      <Button size="small" variant="tertiary" onPress={toNext}>
        {words.nextProblem}
      </Button>
      <Button
        size="small"
        variant="tertiary"
        onPress={() => {
          work.editor.drop(problems)
          announce(words.discarded(problems.length))
        }}
      >
        {words.discardAll}
      </Button>
    </>
  )
}

type SaveFacts = { isSending: boolean; hasFailed: boolean; isSaved: boolean }

function stateOf({ isSending, hasFailed, isSaved }: SaveFacts) {
  if (isSending) return 'saving'
  if (hasFailed) return 'failed'
  return isSaved ? 'saved' : 'idle'
}
