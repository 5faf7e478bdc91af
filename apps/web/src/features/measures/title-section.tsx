import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { EditorText } from './editor-fields.tsx'
import { EditorNotes, EditorSaveState } from './editor-state.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'
import { useSectionEditing } from './use-section-editing.ts'

const fields = ['title', 'number'] as const

/** Title and number stand in the page's heading; here they are changed. */
export function TitleSection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const texts = useTexts()
  const { box, isEditing, isMine, toggle } = useSectionEditing(editor, fields)
  if (!detail.may.change) return null
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
