import type { ReportPart } from '@kommune17/domain'
import type { Block } from '../paper.ts'
import { changePart } from './change-part.ts'
import { decisionPart, financePart, tradeOffPart, unknownPart } from './further-parts.ts'
import { goalChapters, goalsOverview } from './goal-parts.ts'
import { methodPart } from './method-part.ts'
import type { PaperSource } from './paper-source.ts'
import { summaryPage } from './summary.ts'

// In the order of the paper.
const parts: Readonly<Record<ReportPart, (source: PaperSource) => Block[]>> = {
  goals: goalsOverview,
  changes: changePart,
  measures: goalChapters,
  finances: financePart,
  decisions: decisionPart,
  'trade-offs': tradeOffPart,
}

/** The report to the council: first what two minutes are enough for, then everything behind it that was chosen. */
export function statusReport(source: PaperSource): Block[] {
  const chosen: readonly string[] = source.content.parts
  return [
    ...summaryPage(source),
    { kind: 'page-break' },
    ...Object.entries(parts).flatMap(([part, blocksOf]) => (chosen.includes(part) ? blocksOf(source) : [])),
    ...unknownPart(source),
    ...methodPart(source),
  ]
}
