import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger'
  size?: 'default' | 'small'
  isBlock?: boolean
}

export type ButtonProps = ButtonLook & {
  children: ReactNode
  icon?: IconName
  /** Shows the icon only; the text stays for assistive technology. */
  isIconOnly?: boolean
  /** Work is under way: keeps focus, announces busy and ignores presses. */
  isBusy?: boolean
  onPress?: () => void
  ref?: Ref<HTMLButtonElement>
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className' | 'onClick' | 'style'>

/** Class of a link that looks like a button. */
export function buttonClass({
  variant = 'secondary',
  size = 'default',
  isBlock = false,
}: ButtonLook = {}): string {
  return classNames(
    styles['button'],
    styles[variant],
    size === 'small' && styles['small'],
    isBlock && styles['block'],
  )
}

export function Button(props: ButtonProps) {
  const { variant, size, isBlock, children, icon, isIconOnly, isBusy, onPress, type, ...rest } = props
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-busy={isBusy === true || undefined}
      aria-disabled={isBusy === true || undefined}
      className={classNames(
        buttonClass({ ...(variant && { variant }), ...(size && { size }), isBlock: isBlock ?? false }),
        isIconOnly && styles['iconOnly'],
      )}
      onClick={(event) => {
        if (isBusy === true) event.preventDefault()
        else onPress?.()
      }}
    >
      {icon && <Icon name={icon} />}
      <span className={isIconOnly ? 'visually-hidden' : undefined}>{children}</span>
      {isBusy && <span aria-hidden="true" className={styles['spinner']} />}
    </button>
  )
}
