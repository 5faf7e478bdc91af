import type { Words } from './import-words.ts'
import type { ImportRow } from './use-import.ts'

type Planned = ImportRow['plan']

/** Rows that need a look stand open: errors, changes, conflicts, likely matches. */
export function isOpenAtFirst({ action, conflicts, problems }: Planned): boolean {
  return (
    action === 'error' ||
    action === 'change' ||
    conflicts.length > 0 ||
    problems.some(({ code }) => code === 'likely-match' || code === 'number-matches-other-title')
  )
}

const longest = 90

/** The row's title, else what stands in its cells, so that nobody has to open the file to know it. */
export function rowText({ plan, cells }: ImportRow): string {
  if (plan.values.title !== null) return plan.values.title
  const filled = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))].join(' · ')
  return filled.length > longest ? `${filled.slice(0, longest)}…` : filled
}

/** `Q3 2026 – 2027`, `ab 2026`, `fortlaufend`; null when the row says nothing. */
export function periodText(
  { start, end, isContinuous }: Planned['values'],
  { texts, format }: Words,
): string | null {
  const { rows: words } = texts.importing
  const from = start === null ? null : format.partialDate(start)
  const until = end === null ? null : format.partialDate(end)
  if (isContinuous === true)
    return from === null ? words.continuous : `${words.from(from)}, ${words.continuous}`
  if (from === null) return until === null ? null : words.until(until)
  if (until === null) return words.from(from)
  return from === until ? from : `${from} – ${until}`
}
