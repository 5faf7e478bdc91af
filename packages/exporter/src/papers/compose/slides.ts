import { goalOverviewChart, meanWithBoundsChart } from '@kommune17/charts'
import type { Block } from '../paper.ts'
import { changeCounts } from './change-part.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, list, paragraph } from './prose.ts'
import { firstNames, isLate, mainPoints, neededDecisions, overallChart, unknownLines } from './summary.ts'
import { chartWithValues } from './twin-block.ts'

/** The summary for a sitting: each first-level heading is a slide, values follow each chart. */
export function slides(source: PaperSource): Block[] {
  const { content, figures, stated, words } = source
  const { changes, slides: titles, summary } = words.texts.papers
  const late = stated.filter(isLate)
  const unknown = unknownLines(source)
  return [
    heading(1, titles.numbers),
    { kind: 'list', items: mainPoints(source) },
    heading(1, titles.status),
    ...chartWithValues(overallChart(source), source),
    heading(1, titles.goals),
    ...chartWithValues(goalOverviewChart(figures.goals, content.asOf, words), source),
    heading(1, titles.progress),
    ...chartWithValues(meanWithBoundsChart(figures.goals, content.asOf, words), source),
    ...(figures.changes === null || content.previous === null
      ? []
      : [
          heading(1, changes.title(words.format.date(content.previous.asOf))),
          ...listOr(changeCounts(figures.changes, source), changes.none),
        ]),
    ...(late.length === 0 ? [] : [heading(1, summary.isLate), ...list(firstNames(late, source))]),
    ...(unknown.length === 0 ? [] : [heading(1, summary.isUnknown), ...list(unknown)]),
    heading(1, summary.toDecide),
    ...neededDecisions(source),
  ]
}

function listOr(items: readonly string[], none: string): Block[] {
  return items.length === 0 ? [paragraph(none)] : list(items)
}
