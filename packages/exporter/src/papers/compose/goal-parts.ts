import { goalLabel, goalOverviewChart, meanWithBoundsChart, noMeanText } from '@kommune17/charts'
import {
  type GoalFigure,
  type GoalNumber,
  goalNumbers,
  isCountedLink,
  type StatedMeasure,
} from '@kommune17/domain'
import type { Block } from '../paper.ts'
import {
  goalNumbersText,
  homeGoal,
  measureName,
  progressCell,
  textCell,
  timingText,
} from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, paragraph } from './prose.ts'
import { chartWithValues } from './twin-block.ts'

/** All goals the paper covers: distribution first, then the mean with its bounds. */
export function goalsOverview(source: PaperSource): Block[] {
  const { content, figures, words } = source
  const { goals } = words.texts.papers
  const names = (list: readonly GoalFigure[]) => list.map(({ goal }) => words.texts.terms.goalLabel(goal))
  const withMeasures = figures.goals.filter(({ measures }) => measures > 0)
  return [
    heading(1, content.scope.goals.length === 0 ? goals.title : goals.titleSome),
    paragraph(goals.intro),
    ...chartWithValues(goalOverviewChart(figures.goals, content.asOf, words), source, names(figures.goals)),
    ...chartWithValues(meanWithBoundsChart(withMeasures, content.asOf, words), source, names(withMeasures)),
  ]
}

/** Goal by goal the measures at home there, and those that contribute from elsewhere. */
export function goalChapters(source: PaperSource): Block[] {
  const { figures, words, stated } = source
  const { goals } = words.texts.papers
  const homes = byHome(stated)
  const shown = new Set(figures.goals.map(({ goal }) => goal))
  const elsewhere = goalNumbers.filter((goal) => !shown.has(goal) && homes.has(goal))
  const empty = figures.goals.filter(({ measures }) => measures === 0).map(({ goal }) => goal)
  const withoutGoal = homes.get(null) ?? []
  return [
    heading(1, goals.chapters),
    paragraph(goals.chaptersIntro),
    ...figures.goals
      .filter(({ measures }) => measures > 0)
      .flatMap((figure) => goalChapter(figure, homes, source)),
    // A measure whose main goal lies outside of what the paper covers is listed, too, with that goal.
    ...elsewhere.flatMap((goal) => [
      heading(2, goalLabel(goal, words)),
      measureTable(goalLabel(goal, words), homes.get(goal) ?? [], source),
    ]),
    ...(empty.length === 0 ? [] : [paragraph(goals.without(goalNumbersText(empty, words)))]),
    ...(withoutGoal.length === 0
      ? []
      : [
          heading(2, goals.noGoal),
          paragraph(goals.noGoalIntro),
          measureTable(goals.sheetWithoutGoal, withoutGoal, source),
        ]),
  ]
}

function goalChapter(
  figure: GoalFigure,
  homes: ReadonlyMap<GoalNumber | null, readonly StatedMeasure[]>,
  source: PaperSource,
): Block[] {
  const { goals } = source.words.texts.papers
  const label = goalLabel(figure.goal, source.words)
  const own = homes.get(figure.goal) ?? []
  const others = source.stated.filter(
    (stated) =>
      homeGoal(stated.measure) !== figure.goal &&
      stated.measure.links.some((link) => link.goal === figure.goal && isCountedLink(link)),
  )
  const named = others.flatMap(({ measure }) => {
    const home = homeGoal(measure)
    return home === null ? [] : [goals.alsoAt(measureName(measure), home)]
  })
  return [
    heading(2, label),
    paragraph(meanSentence(figure, source)),
    ...(own.length === 0 ? [] : [measureTable(label, own, source)]),
    ...(named.length === 0 ? [] : [paragraph(goals.also(named.join('; ')))]),
  ]
}

/** `3 Maßnahmen; durchschnittlicher Fortschritt 43,75 %, Spanne 29,17 % bis 62,5 %.` */
export function meanSentence(figure: GoalFigure, { words }: PaperSource): string {
  const { texts, format } = words
  const { charts, terms } = texts
  const { mean, low, high } = figure
  const count = terms.measureCount(figure.measures, format.number(figure.measures))
  const parts = [
    mean === null
      ? (noMeanText(figure, words) ?? charts.gap)
      : `${charts.series.mean}: ${format.percent(mean)}`,
    ...(low === null || high === null
      ? []
      : [`${charts.marks.bounds}: ${texts.figures.range(format.percent(low), format.percent(high))}`]),
  ]
  return `${count}. ${parts.join('; ')}.`
}

function measureTable(label: string, measures: readonly StatedMeasure[], source: PaperSource): Block {
  const { words, number } = source
  const { columns, goals } = words.texts.papers
  return number.table({
    title: goals.measuresTable(label),
    columns: [
      { label: columns.measure, kind: 'text', weight: 7.6 },
      { label: columns.status, kind: 'text', weight: 2.9 },
      { label: columns.progress, kind: 'percent', weight: 2.2 },
      { label: columns.timing, kind: 'text', weight: 4.4 },
      { label: columns.keyDate, kind: 'date', weight: 2 },
    ],
    rows: measures.map((stated) => [
      textCell(measureName(stated.measure)),
      textCell(words.texts.statuses[stated.state.status].label),
      progressCell(stated.state, words),
      textCell(timingText(stated, words)),
      { text: words.format.date(stated.state.keyDate), value: stated.state.keyDate },
    ]),
  })
}

function byHome(stated: readonly StatedMeasure[]): Map<GoalNumber | null, StatedMeasure[]> {
  const homes = new Map<GoalNumber | null, StatedMeasure[]>()
  for (const one of stated) {
    const home = homeGoal(one.measure)
    const list = homes.get(home)
    if (list === undefined) homes.set(home, [one])
    else list.push(one)
  }
  return homes
}
