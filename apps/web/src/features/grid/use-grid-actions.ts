import { useMemo } from 'react'
import { useLanguage } from '../../language.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { readTabText, toHtmlTable, toTabText } from './clipboard-text.ts'
import { copiedText, sheetType } from './format-cell.ts'
import type { EditStep } from './grid-edits.ts'
import { at, type Block, blockOf, type Place } from './grid-selection.ts'
import { asksForReason } from './parse-cell.ts'
import { type CellEdits, clearBlock, fillDown, pasteBlock, sortedEdits, typed } from './paste-block.ts'
import type { GridFocus } from './use-grid-focus.ts'
import type { GridWork } from './use-grid-work.ts'

type Limits = { readonly rows: number; readonly columns: number }

/** Everything a person can do to cells; each says what it did. */
export function useGridActions(work: GridWork, focus: GridFocus, { rows, columns }: Limits) {
  const { texts, locale } = useLanguage()
  const { announce, toast } = useMessages()
  const { grid: words } = texts
  const { editor, findCell } = work
  const { selection, select, ask } = focus
  return useMemo(() => {
    const block = () => blockOf(selection)
    const apply = (edits: CellEdits, said: (n: number) => string, more: readonly string[] = []) => {
      editor.edit(edits)
      const marked = edits.unread.length
      const sentences = [said(edits.cells.length), ...(marked > 0 ? [words.marked(marked)] : []), ...more]
      // What was marked or had no place must not be heard only.
      if (marked > 0 || more.length > 0) toast({ kind: 'info', text: sentences.join(' ') })
      else announce(sentences.join(' '))
    }
    const said = (step: EditStep | null, text: (n: number) => string, nothing: string) => {
      if (step === null) return announce(nothing)
      announce(text(step.cells.length + step.unread.length))
    }
    return {
      /** What was typed into one cell; true when a dialog asks for the rest of it. */
      commit: (place: Place, text: string): boolean => {
        const cell = findCell(place.row, place.column)
        if (cell === null) return false
        const edits = sortedEdits([typed(cell, text, locale)])
        const isAsked = edits.unread.some(({ problem }) => asksForReason(problem))
        if (isAsked) ask(place)
        else editor.edit(edits)
        if (edits.unread.length > 0 && !isAsked) announce(words.marked(1))
        return isAsked
      },
      clear: () => apply(clearBlock(block(), findCell, locale), words.cleared),
      fill: () => apply(fillDown(block(), findCell), words.filled),
      undo: () => said(editor.undo(), words.undone, words.nothingToUndo),
      redo: () => said(editor.redo(), words.redone, words.nothingToRedo),
      copy: (data: DataTransfer) => {
        const cells = copiedCells(work, block())
        data.setData('text/plain', toTabText(cells))
        data.setData('text/html', toHtmlTable(cells))
        announce(words.copied(cells.length * (cells[0]?.length ?? 0)))
      },
      paste: (text: string) => {
        const matrix = readTabText(text)
        const pasted = pasteBlock({ matrix, block: block(), limits: { rows, columns } }, findCell, locale)
        const { top, left, bottom, right } = pasted.block
        select({ active: at({ row: top, column: left }).active, anchor: { row: bottom, column: right } })
        const lost = [
          ...(pasted.lostRows > 0 ? [words.lostRows(pasted.lostRows)] : []),
          ...(pasted.lostColumns > 0 ? [words.lostColumns(pasted.lostColumns)] : []),
        ]
        apply(pasted, words.pasted, lost)
      },
    }
  }, [work, editor, findCell, selection, select, ask, rows, columns, locale, words, announce, toast])
}

export type GridActions = ReturnType<typeof useGridActions>

function copiedCells({ findCell, words, editor }: GridWork, { top, bottom, left, right }: Block) {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index)
  return rows.map((row) =>
    columns.map((at) => {
      const cell = findCell(row, at)
      if (cell === null) return { text: '', type: null }
      const { column, shown, measureId } = cell
      const entry = editor.entries.get(measureId)?.[column.field]
      if (entry?.phase === 'unread') return { text: entry.text, type: null }
      return { text: copiedText(column, shown, words), type: sheetType(column, shown) }
    }),
  )
}
