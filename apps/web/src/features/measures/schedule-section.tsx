import { useFormat, useTexts } from '../../language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EditableSection } from './editable-section.tsx'
import { EditorDate } from './editor-fields.tsx'
import { FactList } from './fact-list.tsx'
import styles from './measure-page.module.css'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

const fields = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd', 'isContinuous'] as const
const dates = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const

/** When it should begin and end, and when it did. Dates are as precise as they are known. */
export function ScheduleSection({ detail, editor }: { detail: MeasureDetail; editor: MeasureEditor }) {
  const texts = useTexts()
  const format = useFormat()
  const { sections, fields: labels, hints } = texts.measure
  const facts = dates.map((name) => {
    const date = detail[name]
    return { label: labels[name], value: date && format.partialDate(date) }
  })
  const read = (
    <>
      <FactList facts={facts} />
      {detail.isContinuous && <p className={styles['note']}>{labels.isContinuous}</p>}
    </>
  )
  return (
    <EditableSection
      title={sections.schedule}
      editor={editor}
      fields={fields}
      mayEdit={detail.may.change}
      read={read}
    >
      <p className={styles['hint']}>{hints.partialDate}</p>
      <div className={styles['pair']}>
        {dates.map((name) => (
          <EditorDate key={name} editor={editor} name={name} />
        ))}
      </div>
      <Checkbox
        isChecked={editor.values.isContinuous}
        onChange={(isContinuous) => editor.edit({ isContinuous })}
      >
        {labels.isContinuous}
      </Checkbox>
    </EditableSection>
  )
}
