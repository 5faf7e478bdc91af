import { allMeasuresChart } from '@kommune17/charts'
import { measureStatuses, type StatedMeasure } from '@kommune17/domain'
import type { Block, Span } from '../paper.ts'
import { goalNumbersText, measureName, unknownReason, unknownReasons } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, list, paragraph, point, written } from './prose.ts'

const mostNames = 3

/** The first page: what is done, what is late, what is not known, what needs a decision. */
export function summaryPage(source: PaperSource): Block[] {
  const { content, words, number } = source
  const { summary } = words.texts.papers
  const chart = overallChart(source)
  const late = source.stated.filter(isLate)
  const unknown = unknownLines(source)
  const { assessment } = content.texts
  return [
    heading(1, summary.title),
    { kind: 'box', title: summary.boxTitle, paragraphs: mainPoints(source) },
    ...(chart.emptyText === null
      ? [{ kind: 'chart' as const, caption: number.figure(chart.title), model: chart }]
      : []),
    ...(assessment ? [heading(2, summary.assessment), ...written(assessment)] : []),
    heading(2, summary.done),
    ...doneLines(source),
    ...(late.length === 0 ? [] : [heading(2, summary.isLate), nameList(late, source)]),
    ...(unknown.length === 0 ? [] : [heading(2, summary.isUnknown), ...list(unknown)]),
    heading(2, summary.toDecide),
    ...neededDecisions(source),
  ]
}

export function overallChart({ content, figures, stated, words }: PaperSource) {
  const { distribution, percentages } = figures
  return allMeasuresChart({ measures: stated.length, distribution, percentages }, content.asOf, words)
}

/** The figures every reader should know, as sentences. */
export function mainPoints(source: PaperSource): (readonly Span[])[] {
  const { content, figures, stated, words } = source
  const { summary } = words.texts.papers
  const { overview, goals } = figures
  const overdue = stated.filter(({ state }) => state.timing === 'overdue').length
  const without = goals.filter(({ measures }) => measures === 0).map(({ goal }) => goal)
  const covered = goals.length - without.length
  const parts = statusParts(source)
  return [
    parts === '' ? summary.total(overview.total) : summary.totalOf(overview.total, parts),
    overview.late === 0 ? summary.noneLate() : summary.late(overview.late, overdue, overview.late - overdue),
    overview.unknown === 0 ? summary.allKnown() : summary.unknown(overview.unknown),
    ...(overview.dueForConfirmation === 0
      ? []
      : [summary.due(overview.dueForConfirmation, content.limits.fresh)]),
    without.length === 0
      ? summary.goals(covered, goals.length)
      : summary.goalsWithout(covered, goals.length, goalNumbersText(without, words)),
  ].map(point)
}

function statusParts({ figures, words: { texts, format } }: PaperSource): string {
  const occurring = measureStatuses.filter((status) => figures.distribution[status] > 0)
  return format.list(
    occurring.map((status) =>
      texts.charts.distribution.part(
        format.number(figures.distribution[status]),
        texts.statuses[status].label,
      ),
    ),
  )
}

// Since the last report where there is one, else all that is done.
function doneLines(source: PaperSource): Block[] {
  const { figures, stated, words } = source
  const { done, doneNone } = { ...words.texts.papers.summary, done: figures.changes?.finished }
  const finished = new Set(done?.map(({ id }) => id))
  const completed = stated.filter(({ state }) => state.status === 'completed')
  const told = completed.filter(({ measure }) => finished.has(measure.id))
  const shown = told.length > 0 ? told : completed
  return [shown.length === 0 ? paragraph(doneNone) : nameList(shown, source)]
}

/** How many measures have no known progress, by reason. */
export function unknownLines({ stated, words }: PaperSource): string[] {
  const { count, reasons } = words.texts.papers.unknown
  return unknownReasons.flatMap((reason) => {
    const n = stated.filter(({ state }) => unknownReason(state) === reason).length
    return n === 0 ? [] : [count(n, reasons[reason])]
  })
}

/** What a person wrote, else what the data show: ideas not decided on, and measures that pause. */
export function neededDecisions(source: PaperSource): Block[] {
  const { content, stated, words } = source
  const { summary } = words.texts.papers
  const text = content.texts['needed-decisions']
  if (text) return written(text)
  const named = (status: 'idea' | 'paused', lead: (n: number) => string) => {
    const found = stated.filter(({ state }) => state.status === status)
    return found.length === 0 ? [] : [`${lead(found.length)}${firstNames(found, source).join('; ')}.`]
  }
  const lines = [...named('idea', summary.ideas), ...named('paused', summary.paused)]
  return lines.length === 0 ? [paragraph(summary.nothingToDecide)] : list(lines)
}

function nameList(measures: readonly StatedMeasure[], source: PaperSource): Block {
  return paragraph(`${firstNames(measures, source).join('; ')}.`)
}

/** The first names, and how many more there are. */
export function firstNames(measures: readonly StatedMeasure[], { words }: PaperSource): string[] {
  const names = measures.slice(0, mostNames).map(({ measure }) => measureName(measure))
  const further = measures.length - names.length
  return further === 0 ? names : [...names, words.texts.papers.summary.further(further)]
}

export function isLate({ state }: StatedMeasure): boolean {
  return state.timing === 'overdue' || state.timing === 'late-start'
}
