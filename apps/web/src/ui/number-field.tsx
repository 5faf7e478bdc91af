import { type Ref, useState } from 'react'
import { useLanguage } from '../language.tsx'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'
import { numberText, parseNumberText } from './parse-number.ts'

export type NumberFieldProps = FieldProps & {
  /** `null` is empty; `NaN` stands for a text that is no number, so that the form's schema can refuse it. */
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: () => void
  name?: string
  /** Shown behind the field, e.g. “%” or “€”. */
  unit?: string
  disabled?: boolean | undefined
  ref?: Ref<HTMLInputElement>
}

/** A number as people type it: `1.234,5` in German, `1,234.5` in English. */
export function NumberField(props: NumberFieldProps) {
  const { id, control } = useField(props)
  const { locale } = useLanguage()
  const { value, onChange, onBlur, unit } = props
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null || Number.isNaN(value) ? '' : numberText(value, locale))
  return (
    <FieldFrame id={id} field={props}>
      <div className={styles['affixed']}>
        <input
          {...control}
          ref={props.ref}
          name={props.name}
          inputMode="decimal"
          autoComplete="off"
          disabled={props.disabled}
          className={classNames(styles['input'], styles['short'])}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(parseNumberText(event.target.value, locale))
          }}
          onBlur={() => {
            // A text that is no number stays in the field, so that it can be corrected.
            if (value === null || !Number.isNaN(value)) setTyped(null)
            onBlur?.()
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </div>
    </FieldFrame>
  )
}
