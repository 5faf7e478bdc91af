import { fold } from '@kommune17/importer/values'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTexts } from '../../language.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { CellFieldProps } from './cell-field.ts'
import { useEnding, useFocusAtEnd } from './cell-field.ts'
import styles from './grid.module.css'
import asideStyles from './grid-aside.module.css'
import type { Choice, GridColumn } from './grid-columns.ts'
import { useAnchored } from './use-anchored.ts'

/** A field with the list of what can be chosen; words that mean a choice may also be typed (“erledigt”). */
export function ChoiceEditor({ column, text, mode, label, ...props }: CellFieldProps) {
  const id = useId()
  const start = mode === 'edit' ? text : ''
  const [typed, setTyped] = useState(start)
  const nothing = useTexts().grid.nothing
  const isUntouched = typed === start && mode === 'edit'
  const options = offeredChoices(column, { typed: isUntouched ? '' : typed, nothing })
  const [place, setPlace] = useState(() => options.findIndex((choice) => choice.text === text))
  const marked = options[Math.min(place, options.length - 1)]
  const field = useRef<HTMLInputElement>(null)
  useFocusAtEnd(field)
  const chosen = () => (isUntouched && marked?.text === text ? text : (marked?.text ?? typed))
  const ending = useEnding(props, chosen)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return ending.onKeyDown(event, false)
    event.preventDefault()
    event.stopPropagation()
    setPlace(Math.max(0, Math.min(options.length - 1, place + step)))
  }
  return (
    <>
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked && `${id}-${options.indexOf(marked)}`}
        autoComplete="off"
        className={styles['input']}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setPlace(event.target.value.trim() === '' ? -1 : 0)
        }}
        onBlur={() => ending.end('stay')}
        onKeyDown={onKeyDown}
      />
      <ChoiceList
        id={id}
        options={options}
        marked={marked}
        field={field}
        onChoose={(text) => ending.end('stay', text)}
      />
    </>
  )
}

type Option = { readonly text: string; readonly label: string }

type ChoiceListProps = {
  id: string
  options: readonly Option[]
  marked: Option | undefined
  field: { readonly current: HTMLInputElement | null }
  onChoose: (text: string) => void
}

function ChoiceList({ id, options, marked, field, onChoose }: ChoiceListProps) {
  const words = useTexts().grid
  const list = useRef<HTMLDivElement>(null)
  useAnchored(list, () => field.current)
  return (
    <div
      ref={list}
      id={`${id}-list`}
      popover="manual"
      role="listbox"
      aria-label={words.choices}
      className={asideStyles['list']}
    >
      {options.map((option, index) => (
        <div
          key={option.label}
          id={`${id}-${index}`}
          ref={option === marked ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
          role="option"
          tabIndex={-1}
          aria-selected={option === marked}
          className={classNames(asideStyles['option'], option === marked && asideStyles['marked'])}
          // Pressed, not clicked: the field must not lose the focus first.
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(option.text)
          }}
        >
          {option.label}
        </div>
      ))}
    </div>
  )
}

function offeredChoices(
  { choices, field }: GridColumn,
  { typed, nothing }: { typed: string; nothing: string },
): Option[] {
  const wanted = fold(typed)
  const found = choices
    .filter(({ label, isOffered }) => isOffered && fold(label).includes(wanted))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted))
    .map(({ label }) => ({ text: label, label }))
  const canBeEmpty = wanted === '' && field !== 'status' && field !== 'visibility'
  return canBeEmpty ? [{ text: '', label: nothing }, ...found] : found
}

function rank({ label }: Choice, wanted: string): number {
  return wanted === '' || fold(label).startsWith(wanted) ? 0 : 1
}
