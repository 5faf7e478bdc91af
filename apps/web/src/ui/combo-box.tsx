import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../language.tsx'
import styles from './combo-box.module.css'
import fieldStyles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'
import { Icon } from './icon.tsx'
import { useMessages } from './toast.tsx'

export type ComboBoxItem = { id: string; text: string; detail?: string; start?: ReactNode }

type ComboBoxProps = FieldProps & {
  /** What to offer for `search`; the caller filters. */
  items: readonly ComboBoxItem[]
  search: string
  onSearch: (text: string) => void
  onPick: (id: string) => void
}

/** A searchable choice after the ARIA pattern: the focus stays in the field, arrows walk the list under it. */
export function ComboBox(props: ComboBoxProps) {
  const { items, search } = props
  const { id, control } = useField(props)
  const list = useList(props)
  const listId = `${id}-list`
  const optionId = (item: ComboBoxItem) => `${id}-option-${item.id}`
  return (
    <FieldFrame id={id} field={props}>
      <div className={styles['box']}>
        <input
          {...control}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={list.isShown}
          aria-controls={list.isShown ? listId : undefined}
          aria-activedescendant={list.active === null ? undefined : optionId(list.active)}
          className={fieldStyles['input']}
          value={search}
          {...list.inputEvents}
        />
        <Icon name="chevron-down" />
        {list.isShown && (
          <div
            id={listId}
            role="listbox"
            tabIndex={-1}
            aria-label={props.label}
            className={styles['list']}
            onMouseDown={keepFocus}
          >
            {items.map((item) => (
              <Choice
                key={item.id}
                id={optionId(item)}
                item={item}
                isActive={item === list.active}
                onPick={() => list.pick(item)}
              />
            ))}
          </div>
        )}
        {list.isOpen && items.length === 0 && <Nothing />}
      </div>
    </FieldFrame>
  )
}

// The field keeps the focus: losing it would close the list before the click arrives.
function keepFocus(event: MouseEvent) {
  event.preventDefault()
}

function useList({ items, search, onSearch, onPick }: ComboBoxProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [activeId, setActiveId] = useState<string | null>(null)
  const isShown = isOpen && items.length > 0
  const active = isShown ? (items.find((item) => item.id === activeId) ?? null) : null
  useSpokenNumber(isOpen && search !== '', items.length)
  const open = () => setIsOpen(true)
  const close = () => {
    setIsOpen(false)
    setActiveId(null)
  }
  const pick = (item: ComboBoxItem) => {
    close()
    onPick(item.id)
  }
  const walk = (step: 1 | -1) => {
    const from = active === null ? (step === 1 ? -1 : items.length) : items.indexOf(active)
    open()
    setActiveId(items.at((from + step) % items.length)?.id ?? null)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    ...(active === null ? {} : { Enter: () => pick(active) }),
    ...(isOpen ? { Escape: close } : {}),
  }
  const inputEvents = {
    onFocus: open,
    onClick: open,
    onBlur: close,
    onChange: (event: { target: { value: string } }) => {
      open()
      setActiveId(null)
      onSearch(event.target.value)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const act = event.altKey ? undefined : keys[event.key]
      if (act === undefined) return
      // Enter would send the form around the field, Escape would close the dialog around it.
      event.preventDefault()
      act()
    },
  }
  return { isOpen, isShown, active, pick, inputEvents }
}

function useSpokenNumber(isSearching: boolean, found: number) {
  const texts = useTexts()
  const { announce } = useMessages()
  useEffect(() => {
    if (isSearching) announce(found === 0 ? texts.shell.nothingFound : texts.shell.found(found))
  }, [isSearching, found, announce, texts])
}

function Nothing() {
  const texts = useTexts()
  return <p className={styles['nothing']}>{texts.shell.nothingFound}</p>
}

type ChoiceProps = { id: string; item: ComboBoxItem; isActive: boolean; onPick: () => void }

function Choice({ id, item, isActive, onPick }: ChoiceProps) {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <button
      ref={element}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['item']}
      onClick={onPick}
    >
      {item.start}
      <span>
        {item.text}
        {item.detail && <span className={styles['detail']}>{item.detail}</span>}
      </span>
    </button>
  )
}
