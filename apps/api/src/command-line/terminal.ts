import type { Locale } from '@kommune17/i18n'
import { type Messages, messages } from './messages.ts'

/** Where a command writes: results to standard output, everything else to standard error. */
export type Terminal = {
  readonly locale: Locale
  readonly isJson: boolean
  readonly say: Messages
  /** The result: the value as JSON, or what `asText` makes of it. */
  readonly result: (value: unknown, asText: string) => void
  readonly note: (line: string) => void
}

export function createTerminal({ locale, isJson }: { locale: Locale; isJson: boolean }): Terminal {
  return {
    locale,
    isJson,
    say: messages[locale],
    result: (value, asText) => console.log(isJson ? JSON.stringify(value, null, 2) : asText),
    note: (line) => console.error(line),
  }
}

/** Columns of equal width; the first is text, the others are aligned to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  const pad = (cell: string, column: number) => {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))
    return column === 0 ? cell + gap : gap + cell
  }
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
