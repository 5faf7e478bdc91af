import {
  type GoalFigure,
  goalFigures,
  goalTrend,
  measureStatuses,
  networkFigures,
  type StatusUpdate,
} from '@kommune17/domain'
import { anUpdate, goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { describe, expect, it } from 'vitest'
import type { ChartModel, ChartTable, ChartWords } from './chart-model.ts'
import { goalOverviewChart, municipalityDistributionChart } from './goal-overview-chart.ts'
import { goalTrendChart } from './goal-trend-chart.ts'
import { meanWithBoundsChart } from './mean-with-bounds-chart.ts'
import { measureHistoryChart } from './measure-history-chart.ts'
import { networkDistributionChart, networkGoalChart, networkOverviewChart } from './network-goal-chart.ts'
import { statusDistributionChart } from './status-distribution-chart.ts'
import { tableCsv } from './table-csv.ts'

const german: ChartWords = { texts: texts.de, format: format('de') }
const english: ChartWords = { texts: texts.en, format: format('en') }
const figures = goalFigures(goldenMeasures(), goldenKeyDate)
const eleven = only(figures.filter(({ goal }) => goal === 11))
const poorer = only(
  goalFigures(
    goldenMeasures().filter(({ id }) => id !== 'planned' && id !== 'stated'),
    goldenKeyDate,
  ).filter(({ goal }) => goal === 11),
)
const nbsp = (text: string) => text.replaceAll(' %', '\u00a0%')

function only<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined || items.length !== 1) throw new Error(`expected one item, found ${items.length}`)
  return item
}

function column(table: ChartTable, label: string): (string | number | null | undefined)[] {
  const index = table.columns.findIndex((one) => one.label === label)
  return table.rows.map((row) => row[index]?.value)
}

describe('the distribution of goal 11 in the golden case', () => {
  const chart = statusDistributionChart(eleven, goldenKeyDate, german)

  it('says in one sentence what it shows', () => {
    expect(chart.title).toBe('Ziel 11: Nachhaltige Städte und Gemeinden: Maßnahmen nach Status')
    expect(chart.summary).toMatch(
      /^Stand am 30\.06\.2026: 9 Maßnahmen, davon 1 unbekannt \(1[12]\u00a0%\), 1 Idee/,
    )
    expect(chart.summary).toMatch(/3 in Umsetzung \(3[34]\u00a0%\)/)
    expect(chart.summary).toMatch(/ und 1 verworfen \(11\u00a0%\)\.$/)
  })

  it('shows in the table exactly the counts and percentages of the figure', () => {
    expect(column(chart.table, 'Maßnahmen')).toEqual(
      measureStatuses.map((status) => eleven.distribution[status]),
    )
    expect(column(chart.table, 'Anteil')).toEqual(measureStatuses.map((status) => eleven.percentages[status]))
  })

  it('fills the bar without a gap, in the order of the domain', () => {
    const { segments } = only(chart.bars)
    let end = 0
    for (const { from, width } of segments) {
      expect(from).toBeCloseTo(end, 10)
      end = from + width
    }
    expect(end).toBeCloseTo(100, 10)
    expect(segments.map(({ status }) => status)).toEqual(
      measureStatuses.filter((status) => eleven.distribution[status] > 0),
    )
  })

  it('explains numerator, denominator, exclusions, key date and rule version', () => {
    expect(chart.explanation.keyDate).toBe('30.06.2026')
    expect(chart.explanation.ruleVersion).toBe(1)
    expect(only(chart.explanation.figures).denominator).toContain('(hier: 9)')
  })

  it('says so when there is nothing', () => {
    const empty = statusDistributionChart(
      only(figures.filter(({ goal }) => goal === 1)),
      goldenKeyDate,
      german,
    )
    expect(empty.emptyText).toBe('Stand am 30.06.2026: keine Maßnahmen.')
    expect(column(empty.table, 'Anteil')).toEqual(measureStatuses.map(() => null))
  })
})

describe('the overview of all goals', () => {
  const chart = goalOverviewChart(figures, goldenKeyDate, german)

  it('names the goals with and without measures', () => {
    expect(chart.summary).toMatch(
      /^Stand am 30\.06\.2026: 1 von 17 Zielen haben Maßnahmen\. Die meisten Maßnahmen gehören zu Ziel 11 \(9\)\. Ohne Maßnahmen: Ziel 1, /,
    )
    expect(chart.bars).toHaveLength(17)
  })

  it('gives counts and shares a column each in the file', () => {
    const [header, first] = tableCsv(chart.table).slice(1).split('\r\n')
    expect(header).toMatch(/^Ziel;Maßnahmen;unbekannt;unbekannt %;Idee;Idee %;/)
    expect(first).toMatch(/^Ziel 1: Keine Armut;0;0;;0;;/)
  })

  it('leaves shares of goals without measures as a gap, their counts as a true zero', () => {
    expect(column(chart.table, 'abgeschlossen')).toEqual(figures.map(({ goal }) => (goal === 11 ? 1 : 0)))
    const index = chart.table.columns.findIndex(({ label }) => label === 'abgeschlossen')
    const shares = chart.table.rows.map((row) => row[index]?.share)
    expect(shares).toEqual(
      figures.map(({ goal, percentages }) => (goal === 11 ? percentages.completed : null)),
    )
    expect(chart.table.rows[10]?.[index]?.text).toBe(nbsp('1 (11 %)'))
  })
})

describe('the mean of goal 11 with its bounds', () => {
  it('states mean, bounds and how much is known', () => {
    const chart = meanWithBoundsChart([eleven], goldenKeyDate, german)
    expect(chart.summary).toBe(
      nbsp(
        'Stand am 30.06.2026: durchschnittlicher Fortschritt 43,75 %, Spanne 29,17 % bis 62,5 %. Angaben liegen zu 4 von 6 Maßnahmen vor.',
      ),
    )
    expect(only(chart.rows)).toMatchObject({ low: 29.17, high: 62.5, mark: 43.75, note: null })
    expect(column(chart.table, 'Abschlussquote')).toEqual([16.67])
    expect(column(chart.table, 'Anteil mit Angabe')).toEqual([66.67])
  })

  it('shows no mean where too little is known, but keeps the bounds', () => {
    const chart = meanWithBoundsChart([poorer], goldenKeyDate, german)
    expect(chart.summary).toMatch(
      /^Stand am 30\.06\.2026: zu wenig Angaben \(2 von 4\)\. Der durchschnittliche/,
    )
    expect(only(chart.rows).mark).toBeNull()
    expect(only(chart.rows).low).not.toBeNull()
    expect(column(chart.table, 'Durchschnittlicher Fortschritt')).toEqual([null])
    expect(only(chart.table.rows)[1]?.text).toBe('keine Angabe')
  })

  it('counts the goals with a mean when it shows all of them', () => {
    expect(meanWithBoundsChart(figures, goldenKeyDate, german).summary).toBe(
      'Stand am 30.06.2026: Für 1 von 17 Zielen liegen genug Angaben für einen Durchschnitt vor.',
    )
    expect(meanWithBoundsChart([eleven], goldenKeyDate, english).summary).toBe(
      'As of 30 June 2026: mean progress 43.75%, range 29.17% to 62.5%. Progress is known for 4 of 6 measures.',
    )
  })
})

describe('a trend over key dates', () => {
  const dates = ['2025-12-31', '2026-03-31', '2026-06-30']
  const trend = goalTrend(goldenMeasures(), 11, dates)

  it('keeps a key date without a mean as a gap, never 0', () => {
    const chart = goalTrendChart(11, trend, german)
    expect(chart.linePoints.map(({ value }) => value)).toEqual([null, null, 43.75])
    expect(column(chart.table, 'Durchschnittlicher Fortschritt')).toEqual([null, null, 43.75])
    expect(chart.summary).toBe(
      nbsp(
        'Der durchschnittliche Fortschritt betrug 43,75 % (30.06.2026). An 2 von 3 Stichtagen gibt es keinen Durchschnitt.',
      ),
    )
    expect(chart.points).toHaveLength(3)
    expect(chart.points[0]).toBe('31.12.2025: keine Maßnahmen')
  })

  it('places key dates by their distance in time', () => {
    const [first, second, third] = goalTrendChart(11, trend, german).linePoints.map(({ day }) => day)
    expect((second ?? 0) - (first ?? 0)).toBe(90)
    expect((third ?? 0) - (second ?? 0)).toBe(91)
  })

  it.each([
    [20, 43.75, 'stieg von 20 % (31.03.2026) auf 43,75 % (30.06.2026).'],
    [80, 43.75, 'sank von 80 % (31.03.2026) auf 43,75 % (30.06.2026).'],
    [43.75, 43.75, 'blieb gleich: von 43,75 % (31.03.2026) auf 43,75 % (30.06.2026).'],
  ])('tells a rise from a fall: %s to %s', (from, to, sentence) => {
    const point = (asOf: string, mean: number) => ({ asOf, figure: { ...eleven, mean } })
    const chart = goalTrendChart(11, [point('2026-03-31', from), point('2026-06-30', to)], german)
    expect(chart.summary).toBe(nbsp(`Der durchschnittliche Fortschritt ${sentence}`))
  })

  it('says so when no key date has a mean', () => {
    const chart = goalTrendChart(11, trend.slice(0, 2), german)
    expect(chart.summary).toBe('An keinem der 2 Stichtage gibt es einen Durchschnitt.')
  })
})

describe('the history of a measure', () => {
  const updates: StatusUpdate[] = [
    anUpdate({ id: 'c', keyDate: '2026-06-30', progress: 40 }),
    anUpdate({ id: 'a', keyDate: '2025-06-30', status: 'planned' }),
    anUpdate({ id: 'b', keyDate: '2025-12-31', progress: 0, isConfirmation: true }),
  ]

  it('orders the updates, keeps 0 as a value and a missing percentage as a gap', () => {
    const chart = measureHistoryChart(updates, german)
    expect(chart.linePoints.map(({ value }) => value)).toEqual([null, 0, 40])
    expect(chart.points).toEqual(
      [
        '30.06.2025: geplant, ohne Prozentangabe',
        '31.12.2025: in Umsetzung, 0 %',
        '30.06.2026: in Umsetzung, 40 %',
      ].map(nbsp),
    )
    expect(chart.summary).toBe(nbsp('3 Sachstände, zuletzt am 30.06.2026: in Umsetzung, 40 %.'))
    expect(column(chart.table, 'Stichtag')).toEqual(['2025-06-30', '2025-12-31', '2026-06-30'])
  })

  it('says so when nothing was logged', () => {
    expect(measureHistoryChart([], german).emptyText).toBe('Noch kein Sachstand erfasst.')
  })
})

describe('a goal in a network', () => {
  const withMean = (mean: number | null): GoalFigure => ({ ...eleven, mean })
  const network = (means: (number | null)[]) =>
    only(
      networkFigures(
        means.map((mean, index) => ({ municipality: `0335500${index}`, goals: [withMean(mean)] })),
      ).filter(({ goal }) => goal === 11),
    )

  it('states median, middle half and coverage of the golden network', () => {
    const chart = networkGoalChart(network([44, 60, 20, 80, 50, null]), goldenKeyDate, german)
    expect(chart.summary).toBe(
      nbsp(
        'Stand am 30.06.2026: 6 von 6 Kommunen haben aktive Maßnahmen. Der Median des durchschnittlichen Fortschritts beträgt 50 %, die mittlere Hälfte der Kommunen liegt bei 44 % bis 60 % (n = 5 von 6).',
      ),
    )
    expect(only(chart.rows)).toMatchObject({ low: 44, high: 60, mark: 50 })
  })

  it('hides the median below five means', () => {
    const chart = networkGoalChart(network([44, 60, 20, 80, null, null]), goldenKeyDate, german)
    expect(chart.summary).toContain(
      'Median nicht ausgewiesen: zu wenig Kommunen mit Durchschnitt (4 von mindestens 5).',
    )
    expect(only(chart.rows).mark).toBeNull()
    expect(column(chart.table, 'Median')).toEqual([null])
  })

  it('shows the pooled distribution from three municipalities on', () => {
    const shown = networkDistributionChart(network([1, 2, 3]), goldenKeyDate, german)
    expect(shown.summary).toContain('27 Maßnahmen')
    const hidden = networkDistributionChart(network([1, 2]), goldenKeyDate, german)
    expect(hidden.emptyText).toContain('zu wenig Kommunen mit Maßnahmen (mindestens 3)')
    expect(column(hidden.table, 'Maßnahmen')).toEqual(measureStatuses.map(() => null))
  })

  it('keeps municipalities in the order given, and nothing released apart from no measures', () => {
    const none = only(figures.filter(({ goal }) => goal === 1))
    const chart = municipalityDistributionChart(
      {
        goal: 11,
        municipalities: [
          { key: '03355022', name: 'Lüneburg', figure: eleven },
          { key: '03361001', name: 'Achim', figure: null },
          { key: '03351006', name: 'Celle', figure: { ...none, goal: 11 } },
        ],
      },
      goldenKeyDate,
      german,
    )
    expect(chart.bars.map(({ label }) => label)).toEqual(['Lüneburg', 'Achim', 'Celle'])
    expect(chart.bars.map(({ note }) => note)).toEqual([null, 'nichts freigegeben', 'keine Maßnahmen'])
    expect(column(chart.table, 'Maßnahmen')).toEqual([9, null, 0])
    expect(chart.summary).toBe('Stand am 30.06.2026: 1 von 3 Kommunen haben freigegebene Maßnahmen.')
  })

  it('has one row per goal in the overview', () => {
    const chart = networkOverviewChart([network([44, 60, 20, 80, 50])], goldenKeyDate, german)
    expect(chart.summary).toContain('Für 1 von 1 Zielen')
  })
})

describe('every chart', () => {
  const charts: ChartModel[] = [german, english].flatMap((words) => [
    statusDistributionChart(eleven, goldenKeyDate, words),
    goalOverviewChart(figures, goldenKeyDate, words),
    meanWithBoundsChart(figures, goldenKeyDate, words),
    goalTrendChart(11, goalTrend(goldenMeasures(), 11, [goldenKeyDate]), words),
    measureHistoryChart([anUpdate({ progress: 40 })], words),
  ])

  it.each(charts.map((chart) => [chart.title, chart] as const))('%s is complete', (_, chart) => {
    expect(chart.summary).toMatch(/\.$/)
    expect(chart.points.length).toBeGreaterThan(0)
    expect(chart.explanation.figures.length).toBeGreaterThan(0)
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length)
    const labels = chart.table.columns.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(JSON.stringify(chart)).not.toMatch(/undefined|NaN/)
  })
})
