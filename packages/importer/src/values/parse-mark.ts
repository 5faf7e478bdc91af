import { doubt, type Finding } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'

/** What a cell of a goal matrix says about its goal. */
export type ParsedMark = {
  readonly role: 'primary' | 'secondary' | null
  readonly findings: readonly Finding[]
}

const primaryMarks =
  /^(?:x+|✓|✔|☑|☒|●|⬤|■|ja|j|yes|y|wahr|true|h|haupt(?:ziel|sdg)?|p|primaer|primary|\+{1,3}|stark|hoch|direkt|d|1)$/
const secondaryMarks =
  /^(?:\(\s*x+\s*\)|\[x\]|○|◯|o|neben(?:ziel|sdg)?|n|s|sekundaer|secondary|\(\+\)|indirekt|i|mittel|\(✓\))$/
const noMarks = /^(?:-|0|nein|no|falsch|false|kein(?:e)?|☐|□|\.)$/

/** Reads `x`, `X`, `xx` as main, `(x)` as further goal; signs whose meaning the list does not say are doubted. */
export function parseMark(cell: Cell): ParsedMark {
  if (cell.kind === 'boolean') return { role: cell.value === true ? 'primary' : null, findings: [] }
  const text = fold(cell.text)
  if (text === '' || noMarks.test(text)) return { role: null, findings: [] }
  if (primaryMarks.test(text)) return { role: 'primary', findings: [] }
  if (/^(?:\(\s*x+\s*\)|neben|sekund|secondary|\(\+\)|\(✓\))/.test(text))
    return { role: 'secondary', findings: [] }
  if (secondaryMarks.test(text)) return { role: 'secondary', findings: [doubt('mark-unclear')] }
  return { role: null, findings: [doubt('mark-unclear')] }
}

/** True when a cell looks like a mark and not like a word or a figure. */
export function isMark(cell: Cell): boolean {
  if (cell.kind === 'boolean') return true
  const text = fold(cell.text)
  return primaryMarks.test(text) || secondaryMarks.test(text)
}
