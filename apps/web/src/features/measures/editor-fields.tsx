import type { MeasureFields } from '@kommune17/domain'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { MeasureEditor } from './use-measure-editor.ts'

type FieldsOf<Value> = {
  [Name in keyof MeasureFields]: MeasureFields[Name] extends Value ? Name : never
}[keyof MeasureFields]

type TextName = 'title' | 'number' | 'description' | 'partners' | 'costNote' | 'budgetNumber' | 'source'
type DateName = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'
type ChoiceName = 'departmentId' | 'fieldId' | 'programmeId'
type AmountName = Extract<FieldsOf<number | null>, string>

type EditorFieldProps<Name> = { editor: MeasureEditor; name: Name; hint?: string }

function useEditorField(editor: MeasureEditor, name: TextName | DateName | ChoiceName | AmountName) {
  const texts = useTexts()
  const issue = editor.issueOf(name)
  const sentence = issue === null ? null : texts.fields[issue.code](issue.details)
  return { label: texts.measure.fields[name], error: sentence, onBlur: () => editor.touch(name) }
}

/** The server trims texts; while a person is in the field it must not take away the space they just typed. */
function useTyped(
  { field, stored }: { field: { onBlur: () => void }; stored: string },
  onEdit: (value: string) => void,
) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? stored,
    onChange: (value: string) => {
      setTyped(value)
      onEdit(value)
    },
    onBlur: () => {
      setTyped(null)
      field.onBlur()
    },
  }
}

export function EditorText({ editor, name, hint }: EditorFieldProps<TextName>) {
  const field = useEditorField(editor, name)
  return (
    <TextField
      {...field}
      hint={hint}
      isRequired={name === 'title'}
      {...useTyped({ field, stored: editor.values[name] ?? '' }, (value) =>
        editor.edit({ [name]: name === 'title' ? value : orNull(value) }),
      )}
    />
  )
}

export function EditorTextArea({ editor, name, hint }: EditorFieldProps<TextName>) {
  const field = useEditorField(editor, name)
  return (
    <TextArea
      {...field}
      hint={hint}
      rows={name === 'description' ? 6 : 3}
      {...useTyped({ field, stored: editor.values[name] ?? '' }, (value) =>
        editor.edit({ [name]: orNull(value) }),
      )}
    />
  )
}

export function EditorDate({ editor, name, hint }: EditorFieldProps<DateName>) {
  const field = useEditorField(editor, name)
  return (
    <DateField
      {...field}
      hint={hint}
      precision="partial"
      value={editor.values[name] ?? ''}
      onChange={(value) => editor.edit({ [name]: orNull(value) })}
    />
  )
}

export function EditorAmount({ editor, name, hint }: EditorFieldProps<AmountName>) {
  const field = useEditorField(editor, name)
  return (
    <NumberField
      {...field}
      hint={hint}
      unit="€"
      value={editor.values[name]}
      onChange={(value) => editor.edit({ [name]: value })}
    />
  )
}

export function EditorChoice({
  editor,
  name,
  options,
}: EditorFieldProps<ChoiceName> & { options: readonly Option[] }) {
  const texts = useTexts()
  const field = useEditorField(editor, name)
  return (
    <Select
      {...field}
      options={[{ value: '', label: texts.measures.create.none }, ...options]}
      value={editor.values[name] ?? ''}
      onChange={(value) => editor.edit({ [name]: orNull(value) })}
    />
  )
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
