import { useFormat, useTexts } from '../../language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EditableSection } from './editable-section.tsx'
import { EditorChoice, EditorText, EditorTextArea } from './editor-fields.tsx'
import { FactList } from './fact-list.tsx'
import styles from './measure-page.module.css'
import { departmentOptions, fieldOptions, programmeOptions } from './structure-options.ts'
import type { MeasureDetail } from './use-measure.ts'
import type { MeasureEditor } from './use-measure-editor.ts'
import { useStructure } from './use-structure.ts'

type SectionProps = { detail: MeasureDetail; editor: MeasureEditor }

const fields = [
  'description',
  'departmentId',
  'coDepartmentIds',
  'fieldId',
  'programmeId',
  'partners',
  'source',
] as const

/** What the measure is, where it belongs and who works on it. */
export function AboutSection({ detail, editor }: SectionProps) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const { sections, fields: labels, hints } = texts.measure
  const read = (
    <>
      {detail.description && <p className={styles['prose']}>{detail.description}</p>}
      <FactList
        facts={[
          { label: labels.departmentId, value: detail.department?.name },
          { label: labels.coDepartmentIds, value: format.list(detail.coDepartments.map(({ name }) => name)) },
          { label: labels.fieldId, value: detail.field?.name },
          { label: labels.programmeId, value: detail.programme?.title },
          { label: labels.partners, value: detail.partners },
          { label: labels.source, value: detail.source },
        ]}
      />
    </>
  )
  return (
    <EditableSection
      title={sections.about}
      editor={editor}
      fields={fields}
      mayEdit={detail.may.change}
      read={read}
    >
      <EditorTextArea editor={editor} name="description" />
      <div className={styles['pair']}>
        <EditorChoice
          editor={editor}
          name="departmentId"
          options={departmentOptions(structure, format, editor.values.departmentId)}
        />
        <EditorChoice editor={editor} name="fieldId" options={fieldOptions(structure)} />
        <EditorChoice editor={editor} name="programmeId" options={programmeOptions(structure, format)} />
      </div>
      <CoDepartments editor={editor} />
      <EditorTextArea editor={editor} name="partners" hint={hints.partners} />
      <EditorText editor={editor} name="source" hint={hints.source} />
    </EditableSection>
  )
}

function CoDepartments({ editor }: { editor: MeasureEditor }) {
  const texts = useTexts()
  const format = useFormat()
  const { data: structure } = useStructure()
  const chosen = editor.values.coDepartmentIds
  const options = departmentOptions(structure, format).filter(
    ({ value }) => value !== editor.values.departmentId,
  )
  if (options.length === 0) return null
  return (
    <fieldset className={styles['group']}>
      <legend>{texts.measure.fields.coDepartmentIds}</legend>
      <div className={styles['choices']}>
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            isChecked={chosen.includes(value)}
            onChange={(isOn) =>
              editor.edit({
                coDepartmentIds: isOn ? [...chosen, value] : chosen.filter((id) => id !== value),
              })
            }
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
