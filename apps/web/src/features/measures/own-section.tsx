import { ownField } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import { describeField } from './describe-field.ts'
import { EditableSection } from './editable-section.tsx'
import { EditorOwn } from './editor-fields.tsx'
import { FactList } from './fact-list.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'
import { useStructure } from './use-structure.ts'

/** What the municipality records beyond what every measure has; without own columns there is no such section. */
export function OwnSection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const columns = structure?.ownColumns ?? []
  if (columns.length === 0) return null
  const isFilled = columns.some(({ id }) => id in detail.own)
  const shown = (id: string) => {
    const value = detail.own[id]
    return value === undefined ? null : describeField(ownField(id), value, { texts, format, structure })
  }
  return (
    <EditableSection
      title={texts.measure.sections.own}
      editor={editor}
      fields={columns.map(({ id }) => ownField(id))}
      mayEdit={detail.may.change}
      read={
        isFilled ? (
          <FactList facts={columns.map(({ id, name }) => ({ label: name, value: shown(id) }))} />
        ) : (
          <p className={styles['hint']}>{texts.measure.none}</p>
        )
      }
    >
      {columns.map((column) => (
        <EditorOwn key={column.id} editor={editor} column={column} />
      ))}
    </EditableSection>
  )
}
