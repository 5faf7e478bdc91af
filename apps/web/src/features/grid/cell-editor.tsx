import { type KeyboardEvent, useRef, useState } from 'react'
import { type CellFieldProps, useEnding, useFocusAtEnd } from './cell-field.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import styles from './grid.module.css'
import { isNumeric } from './grid-columns.ts'

/** The field inside an open cell. Enter, Tab and leaving it take what was typed, Escape does not. */
export function CellEditor(props: CellFieldProps) {
  const { kind } = props.column
  if (kind === 'choice') return <ChoiceEditor {...props} />
  if (kind === 'text') return <TextEditor {...props} isLong />
  return <TextEditor {...props} />
}

function TextEditor({
  column,
  text,
  mode,
  label,
  isLong = false,
  ...props
}: CellFieldProps & { isLong?: boolean }) {
  const start = mode === 'edit' ? text : ''
  const [typed, setTyped] = useState(start)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useFocusAtEnd(field)
  const ending = useEnding(props, () => typed)
  const control = {
    ref: field,
    'aria-label': label,
    autoComplete: 'off',
    spellCheck: column.kind === 'line' || isLong,
    value: typed,
    onBlur: () => ending.end('stay'),
    onKeyDown: (event: KeyboardEvent) => {
      if (isLong && event.key === 'Enter' && (event.altKey || event.shiftKey)) {
        event.preventDefault()
        event.stopPropagation()
        return setTyped(insertBreak(field.current, typed))
      }
      ending.onKeyDown(event, mode === 'replace')
    },
  }
  if (isLong) {
    return (
      <textarea {...control} className={styles['area']} onChange={(event) => setTyped(event.target.value)} />
    )
  }
  return (
    <input
      {...control}
      className={styles['input']}
      inputMode={isNumeric(column) ? 'decimal' : 'text'}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}

function insertBreak(field: HTMLTextAreaElement | null, typed: string): string {
  const [start, end] = [field?.selectionStart ?? typed.length, field?.selectionEnd ?? typed.length]
  return `${typed.slice(0, start)}\n${typed.slice(end)}`
}
