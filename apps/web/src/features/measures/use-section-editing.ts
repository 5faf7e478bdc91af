import { useEffect, useRef, useState } from 'react'
import type { MeasureFieldName } from './measure-fields.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

/** When a section shows its fields: while it is open, and as long as something in it is not saved. */
export function useSectionEditing(editor: MeasureEditor, fields: readonly MeasureFieldName[]) {
  const { edits, isRestored } = editor.state
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const isUnsaved = fields.some((field) => field in edits)
  const isEditing = isOpen || isUnsaved
  // What came back from a draft stays open after it is saved: somebody may be typing in it.
  useEffect(() => {
    if (isUnsaved && isRestored) setIsOpen(true)
  }, [isUnsaved, isRestored])
  useEffect(() => {
    if (isEditing && wantsFocus.current)
      box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    wantsFocus.current = false
  }, [isEditing])
  const toggle = () => {
    wantsFocus.current = !isEditing
    setIsOpen(!isEditing)
    if (!isEditing) return
    for (const field of fields) editor.touch(field)
    editor.retry()
  }
  const isMine = editor.lastField !== null && fields.includes(editor.lastField)
  return { box, isEditing, isMine, toggle }
}
