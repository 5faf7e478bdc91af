import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { EditorText } from './editor-fields.tsx'
import { EditorNotes, EditorSaveState } from './editor-state.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

const fields = ['title', 'number'] as const

/** Title and number stand in the page's heading; here they are changed. */
export function TitleSection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const texts = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) box.current?.querySelector('input')?.focus()
  }, [isOpen])
  if (!detail.may.change) return null
  const isUnsaved = fields.some((field) => field in editor.state.edits)
  const isEditing = isOpen || isUnsaved
  const isMine = fields.some((field) => field === editor.lastField)
  const toggle = () => {
    if (isEditing) {
      for (const field of fields) editor.touch(field)
      editor.retry()
    }
    setIsOpen(!isEditing)
  }
  return (
    <div className={styles['titleSection']}>
      {isEditing && (
        <div ref={box} className={styles['titleFields']}>
          {isMine && <EditorNotes editor={editor} />}
          <EditorText editor={editor} name="title" />
          <EditorText editor={editor} name="number" hint={texts.measures.create.numberHint} />
        </div>
      )}
      <div className={styles['titleActions']}>
        <Button size="small" variant="tertiary" icon={isEditing ? 'check' : 'edit'} onPress={toggle}>
          {isEditing ? texts.measure.done : texts.measure.editTitle}
        </Button>
        {isMine && <EditorSaveState editor={editor} />}
      </div>
    </div>
  )
}
