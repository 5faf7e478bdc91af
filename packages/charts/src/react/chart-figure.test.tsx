import { goalFigures, goalTrend } from '@kommune17/domain'
import { goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartModel, ChartWords } from '../model/chart-model.ts'
import { goalOverviewChart } from '../model/goal-overview-chart.ts'
import { goalTrendChart } from '../model/goal-trend-chart.ts'
import { meanWithBoundsChart } from '../model/mean-with-bounds-chart.ts'
import { measureHistoryChart } from '../model/measure-history-chart.ts'
import { ChartFigure } from './chart-figure.tsx'
import { fileStem } from './download-text.ts'
import { GoalTile } from './goal-tile.tsx'
import { StatusBadge } from './status-badge.tsx'
import { nextIndex } from './use-chart-walk.ts'

const words: ChartWords = { texts: texts.de, format: format('de') }
const figures = goalFigures(goldenMeasures(), goldenKeyDate)
const charts: ChartModel[] = [
  goalOverviewChart(figures, goldenKeyDate, words),
  meanWithBoundsChart(figures, goldenKeyDate, words),
  goalTrendChart(11, goalTrend(goldenMeasures(), 11, ['2026-03-31', goldenKeyDate]), words),
]

function render(model: ChartModel): string {
  return renderToString(
    <ChartFigure saveSpreadsheet={() => {}} format={words.format} model={model} texts={words.texts} />,
  )
}

function cellsOf(html: string): string[] {
  return [...html.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, text]) => unescaped(text ?? ''))
}

function unescaped(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
}

describe.each(charts.map((chart) => [chart.title, chart] as const))('the figure of "%s"', (_, chart) => {
  const html = render(chart)

  it('shows title, summary and "Wie berechnet?"', () => {
    expect(unescaped(html)).toContain(`>${chart.title}</h3>`)
    expect(unescaped(html)).toContain(chart.summary)
    expect(html).toContain('<summary>Wie berechnet?</summary>')
    expect(html).toContain('Regelversion')
  })

  it('holds a table that equals the model, cell by cell', () => {
    const expected = [
      ...chart.table.columns.map(({ label }) => label),
      ...chart.table.rows.flatMap((row) => row.map(({ text }) => text)),
    ]
    expect(cellsOf(html)).toEqual(expected)
    expect(html).toContain('scope="row"')
    expect(html).toContain('scope="col"')
  })

  it('gives the drawing a name and speaks how to walk it', () => {
    expect(html).not.toContain('role="application"')
    const sliders = [...html.matchAll(/<div[^>]*role="slider"[^>]*>/g)].map(([tag]) => unescaped(tag))
    expect(sliders).toHaveLength(1)
    expect(sliders[0]).toContain(`aria-label="Diagramm: ${chart.title}"`)
    expect(sliders[0]).toContain('Mit den Pfeiltasten')
  })
})

describe('a chart without data', () => {
  it('says so instead of drawing a blank box', () => {
    const html = render(measureHistoryChart([], words))
    expect(html).toContain('Noch kein Sachstand erfasst.')
    expect(html).not.toContain('role="slider"')
  })
})

describe('walking a chart by keyboard', () => {
  it('goes from point to point and stops at both ends', () => {
    expect(nextIndex('ArrowRight', null, 3)).toBe(0)
    expect(nextIndex('ArrowRight', 0, 3)).toBe(1)
    expect(nextIndex('ArrowRight', 2, 3)).toBe(2)
    expect(nextIndex('ArrowLeft', 0, 3)).toBe(0)
    expect(nextIndex('ArrowLeft', null, 3)).toBe(2)
    expect(nextIndex('Home', 2, 3)).toBe(0)
    expect(nextIndex('End', null, 3)).toBe(2)
    expect(nextIndex('Escape', 2, 3)).toBeNull()
  })

  it('leaves all other keys to the browser', () => {
    expect(nextIndex('Tab', 1, 3)).toBeUndefined()
    expect(nextIndex('Escape', null, 3)).toBeUndefined()
    expect(nextIndex('ArrowRight', null, 0)).toBeUndefined()
  })
})

describe('small pieces', () => {
  it('name the goal beside its number, also where the name is only spoken', () => {
    const html = renderToString(<GoalTile goal={11} isNameHidden texts={texts.de} />)
    expect(html).toContain('Nachhaltige Städte und Gemeinden')
    expect(html).toContain('aria-hidden="true"')
  })

  it('write a status in words', () => {
    expect(renderToString(<StatusBadge status="in-progress" texts={texts.de} />)).toContain('in Umsetzung')
  })

  it('name files after the title', () => {
    expect(fileStem('Ziel 11: Nachhaltige Städte')).toBe('ziel-11-nachhaltige-städte')
  })
})
