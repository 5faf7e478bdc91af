import type { Block } from '../paper.ts'
import { changePart } from './change-part.ts'
import { decisionPart, financePart, tradeOffPart, unknownPart } from './further-parts.ts'
import { goalChapters, goalsOverview } from './goal-parts.ts'
import { methodPart } from './method-part.ts'
import type { PaperSource } from './paper-source.ts'
import { summaryPage } from './summary.ts'

/** The report to the council: first what two minutes are enough for, then everything behind it. */
export function statusReport(source: PaperSource): Block[] {
  return [
    ...summaryPage(source),
    { kind: 'page-break' },
    ...goalsOverview(source),
    ...changePart(source),
    ...goalChapters(source),
    ...financePart(source),
    ...decisionPart(source),
    ...tradeOffPart(source),
    ...unknownPart(source),
    ...methodPart(source),
  ]
}
