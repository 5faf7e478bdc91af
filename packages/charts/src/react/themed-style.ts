import type { CSSProperties } from 'react'

declare module 'react' {
  interface CSSProperties {
    '--chart-light'?: string
    '--chart-dark'?: string
  }
}

/** Hands both colours to the style sheet, which picks one by theme; print is always light. */
export function themedStyle(
  { light, dark }: { readonly light: string; readonly dark: string },
  place: CSSProperties = {},
): CSSProperties {
  return { ...place, '--chart-light': light, '--chart-dark': dark }
}
