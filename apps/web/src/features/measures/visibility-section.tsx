import { visibilities } from '@kommune17/domain'
import { useTexts } from '../../language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { EditableSection } from './editable-section.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

/** Who may see the measure, in a sentence and not in a word. */
export function VisibilitySection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const texts = useTexts()
  const { sections, fields, visibilityNote } = texts.measure
  const { label, definition } = texts.terms.visibilities[detail.visibility]
  const read = (
    <p className={styles['note']}>
      <strong>{label}</strong>: {definition}
    </p>
  )
  return (
    <EditableSection
      title={sections.visibility}
      editor={editor}
      fields={['visibility']}
      mayEdit={detail.may.change && detail.may.release}
      read={read}
    >
      <RadioGroup
        label={fields.visibility}
        hint={visibilityNote}
        options={visibilities.map((value) => ({
          value,
          label: texts.terms.visibilities[value].label,
          description: texts.terms.visibilities[value].definition,
        }))}
        value={editor.values.visibility}
        onChange={(visibility) => editor.edit({ visibility })}
      />
    </EditableSection>
  )
}
