import type { PatternName } from '../model/status-styles.ts'
import styles from './fill.module.css'

const classByPattern = {
  hollow: styles['hollow'],
  dots: styles['dots'],
  diagonal: styles['diagonal'],
  'diagonal-back': styles['diagonalBack'],
  horizontal: styles['horizontal'],
  vertical: styles['vertical'],
  solid: styles['solid'],
  cross: styles['cross'],
  grid: styles['grid'],
} as const satisfies Record<PatternName, string | undefined>

/** The classes that fill a surface with a pattern in the theme's colour. */
export function fillClass(pattern: PatternName): string {
  return `${styles['fill']} ${classByPattern[pattern]}`
}
