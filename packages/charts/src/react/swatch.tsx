import type { StatusStyle } from '../model/status-styles.ts'
import { fillClass } from './fill-class.ts'
import styles from './swatch.module.css'
import { themedStyle } from './themed-style.ts'

/** The colour and pattern of a status, always beside its word. */
export function Swatch({ style }: { style: StatusStyle }) {
  return (
    <span
      aria-hidden="true"
      className={`${fillClass(style.pattern)} ${styles['swatch']}`}
      style={themedStyle(style)}
    />
  )
}
