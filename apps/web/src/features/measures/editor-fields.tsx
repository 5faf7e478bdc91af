import { type OwnColumn, ownField } from '@kommune17/domain'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { MeasureEditor } from './use-measure-editor.ts'

type TextName = 'title' | 'number' | 'description' | 'partners' | 'costNote' | 'budgetNumber' | 'source'
type DateName = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'
type ChoiceName = 'departmentId' | 'fieldId' | 'programmeId'
type AmountName = 'costPlanned' | 'costActual' | 'funding'

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

/** A value of an own column, by its kind; a choice that is no longer offered stays until another one is made. */
export function EditorOwn({ editor, column }: { editor: MeasureEditor; column: OwnColumn }) {
  const texts = useTexts()
  const name = ownField(column.id)
  const value = editor.values[name] ?? null
  const text = value === null ? '' : String(value)
  const issue = editor.issueOf(name)
  const field = {
    label: column.name,
    error: issue === null ? null : texts.fields[issue.code](issue.details),
    onBlur: () => editor.touch(name),
  }
  const typed = useTyped({ field, stored: text }, (edited) => editor.edit({ [name]: orNull(edited) }))
  const change = (edited: string) => editor.edit({ [name]: orNull(edited) })
  if (column.kind === 'number') {
    const number = typeof value === 'number' ? value : null
    return <NumberField {...field} value={number} onChange={(edited) => editor.edit({ [name]: edited })} />
  }
  if (column.kind === 'date') {
    return <DateField {...field} precision="partial" value={text} onChange={change} />
  }
  if (column.kind === 'text') return <TextArea {...field} rows={2} {...typed} />
  const choices = text === '' || column.choices.includes(text) ? column.choices : [...column.choices, text]
  const options = choices.map((choice) => ({ value: choice, label: choice }))
  return (
    <Select
      {...field}
      options={[{ value: '', label: texts.measures.create.none }, ...options]}
      value={text}
      onChange={change}
    />
  )
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
