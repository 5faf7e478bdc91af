import type { Ref } from 'react'
import styles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'
import { Icon } from './icon.tsx'

export type Option<Value extends string = string> = { value: Value; label: string; isDisabled?: boolean }
export type OptionGroup<Value extends string = string> = { label: string; options: readonly Option<Value>[] }

export type SelectProps<Value extends string> = FieldProps & {
  options: readonly (Option<Value> | OptionGroup<Value>)[]
  value: Value
  onChange: (value: Value) => void
  onBlur?: () => void
  name?: string
  disabled?: boolean | undefined
  ref?: Ref<HTMLSelectElement>
}

/** The browser's own list: best on phones and with screen readers. For long lists use `ComboBox`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, control } = useField(props)
  const flat = props.options.flatMap((entry) => ('options' in entry ? entry.options : [entry]))
  return (
    <FieldFrame id={id} field={props}>
      <div className={styles['select']}>
        <select
          {...control}
          ref={props.ref}
          name={props.name}
          disabled={props.disabled}
          className={styles['input']}
          value={props.value}
          onBlur={props.onBlur}
          onChange={(event) => {
            const chosen = flat.find((option) => option.value === event.target.value)
            if (chosen) props.onChange(chosen.value)
          }}
        >
          {props.options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(entry)
            ),
          )}
        </select>
        <Icon name="chevron-down" />
      </div>
    </FieldFrame>
  )
}

function optionElement(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.isDisabled}>
      {option.label}
    </option>
  )
}
