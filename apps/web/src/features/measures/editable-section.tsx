import type { ReactNode } from 'react'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EditorNotes, EditorSaveState } from './editor-state.tsx'
import type { MeasureFieldName } from './measure-fields.ts'
import styles from './measure-page.module.css'
import type { MeasureEditor } from './use-measure-editor.ts'
import { useSectionEditing } from './use-section-editing.ts'

type EditableSectionProps = {
  title: string
  editor: MeasureEditor
  fields: readonly MeasureFieldName[]
  mayEdit: boolean
  read: ReactNode
  /** The fields; shown while editing, and as long as one of them is not saved. */
  children: ReactNode
}

/** A section that is read in peace and edited in place; leaving it saves at once. */
export function EditableSection({ title, editor, fields, mayEdit, read, children }: EditableSectionProps) {
  const texts = useTexts()
  const { box, isMine, toggle, ...section } = useSectionEditing(editor, fields)
  const isEditing = mayEdit && section.isEditing
  return (
    <Card
      title={title}
      action={
        mayEdit && (
          <div className={styles['sectionAction']}>
            {isMine && <EditorSaveState editor={editor} />}
            <Button
              size="small"
              icon={isEditing ? 'check' : 'edit'}
              aria-label={isEditing ? `${texts.measure.done}: ${title}` : texts.measure.editSection(title)}
              onPress={toggle}
            >
              {isEditing ? texts.measure.done : texts.measure.edit}
            </Button>
          </div>
        )
      }
    >
      {isMine && (
        <div className={styles['notes']}>
          <EditorNotes editor={editor} />
        </div>
      )}
      {isEditing ? (
        <div ref={box} className={styles['fields']}>
          {children}
        </div>
      ) : (
        read
      )}
    </Card>
  )
}
