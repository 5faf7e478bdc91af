import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useLanguage, useTexts } from '../language.tsx'
import { classNames } from './class-names.ts'
import styles from './combo-box.module.css'
import fieldStyles from './field.module.css'
import type { FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'

export type ComboBoxItem = { id: string; text: string; detail?: string; start?: ReactNode }

export type ComboBoxProps = FieldProps & {
  /** What to offer now. With `onSearch` the caller filters; without it the list filters by its text. */
  items: readonly ComboBoxItem[]
  value: string | null
  onChange: (value: string | null) => void
  onBlur?: () => void
  search?: string
  onSearch?: (text: string) => void
  placeholder?: string
  disabled?: boolean | undefined
}

export function ComboBoxList(props: ComboBoxProps) {
  const { locale } = useLanguage()
  const texts = useTexts()
  return (
    <I18nProvider locale={locale === 'de' ? 'de-DE' : 'en-GB'}>
      <AriaComboBox {...behaviour(props)}>
        <ComboBoxWords {...props} />
        <div className={styles['box']}>
          <Input className={fieldStyles['input'] ?? ''} placeholder={props.placeholder ?? ''} />
          <Button className={styles['open'] ?? ''}>
            <Icon name="chevron-down" />
          </Button>
        </div>
        <Popover className={styles['popover'] ?? ''}>
          <ListBox<ComboBoxItem>
            className={styles['list'] ?? ''}
            renderEmptyState={() => <p className={styles['nothing']}>{texts.shell.nothingFound}</p>}
          >
            {(item) => <Choice item={item} />}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  )
}

function behaviour(props: ComboBoxProps) {
  const { items, onSearch, onBlur, search, error } = props
  return {
    className: classNames(fieldStyles['field'], error && fieldStyles['invalid']),
    menuTrigger: 'focus' as const,
    allowsEmptyCollection: true,
    isInvalid: Boolean(error),
    isRequired: props.isRequired ?? false,
    isDisabled: props.disabled ?? false,
    selectedKey: props.value,
    onSelectionChange: (key: string | number | null) => props.onChange(key === null ? null : String(key)),
    ...(onSearch ? { items, onInputChange: onSearch } : { defaultItems: items }),
    ...(search === undefined ? {} : { inputValue: search }),
    ...(onBlur ? { onBlur } : {}),
  }
}

function ComboBoxWords({ label, hint, error, isOptional, isLabelHidden }: FieldProps) {
  const texts = useTexts()
  return (
    <>
      <Label className={isLabelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>
        {label}
        {isOptional && <span className={fieldStyles['optional']}> {texts.shell.optional}</span>}
      </Label>
      {hint && (
        <Text slot="description" className={fieldStyles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      {error && (
        <Text slot="errorMessage" className={fieldStyles['error'] ?? ''}>
          {error}
        </Text>
      )}
    </>
  )
}

function Choice({ item }: { item: ComboBoxItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.text} className={styles['item'] ?? ''}>
      {item.start}
      <span>
        <Text slot="label">{item.text}</Text>
        {item.detail && (
          <Text slot="description" className={styles['detail'] ?? ''}>
            {item.detail}
          </Text>
        )}
      </span>
    </ListBoxItem>
  )
}
