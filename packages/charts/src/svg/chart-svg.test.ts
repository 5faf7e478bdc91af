import { goalFigures, goalTrend } from '@kommune17/domain'
import { anUpdate, goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartModel, RangeChart } from '../model/chart-model.ts'
import { goalOverviewChart, municipalityDistributionChart } from '../model/goal-overview-chart.ts'
import { goalTrendChart } from '../model/goal-trend-chart.ts'
import { meanWithBoundsChart } from '../model/mean-with-bounds-chart.ts'
import { measureHistoryChart } from '../model/measure-history-chart.ts'
import { statusDistributionChart } from '../model/status-distribution-chart.ts'
import { patternNames } from '../model/status-styles.ts'
import { chartSvg } from './chart-svg.ts'
import { filledRect } from './hatching.ts'

const words = { texts: texts.de, format: format('de') }
const figures = goalFigures(goldenMeasures(), goldenKeyDate)
const eleven = figures.filter(({ goal }) => goal === 11)
const overview = goalOverviewChart(figures, goldenKeyDate, words)
const means = meanWithBoundsChart(figures, goldenKeyDate, words)
const dates = ['2025-12-31', '2026-03-31', '2026-06-30']
const trend = goalTrendChart(11, goalTrend(goldenMeasures(), 11, dates), words)
const history = measureHistoryChart(
  [anUpdate({ keyDate: '2025-12-31', progress: 0 }), anUpdate({ id: 'b', progress: 40 })],
  words,
)
const single = eleven.map((figure) => statusDistributionChart(figure, goldenKeyDate, words))

type Piece = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/** The shapes of a drawing; fails on whatever is not of the subset that every reader of documents draws alike. */
function piecesOf(svg: string): Piece[] {
  const [, content] = /^<svg [^<>]*>(.*)<\/svg>$/su.exec(svg) ?? []
  const piece =
    /<(rect|line|path|circle)((?: [a-z0-9-]+="[^"<>]*")*)\/>|<(text)((?: [a-z0-9-]+="[^"<>]*")*)>([^<>]*)<\/text>/gu
  const pieces = [...(content ?? '').matchAll(piece)]
  expect(pieces.map(([whole]) => whole).join('')).toBe(content)
  return pieces.map(([, shape, shapeAttributes, , textAttributes, text]) => ({
    name: shape ?? 'text',
    attributes: new Map(
      [...(shapeAttributes ?? textAttributes ?? '').matchAll(/ ([a-z0-9-]+)="([^"]*)"/gu)].map(
        ([, key, value]) => [key ?? '', value ?? ''],
      ),
    ),
    text: unescaped(text ?? ''),
  }))
}

function unescaped(text: string): string {
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/u)
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const shownText = (model: ChartModel) =>
  piecesOf(chartSvg(model, words).svg)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')

describe('a drawing for documents', () => {
  it('shows every goal with its number of measures, and why a bar is missing', () => {
    const text = shownText(overview)
    for (const { label, total } of overview.bars) {
      expect(text).toContain(label)
      expect(text).toContain(String(total))
    }
    expect(text).toContain('keine Maßnahmen')
    for (const { label } of overview.legend) expect(text).toContain(label)
  })

  it('gives a single bar all its figures in words', () => {
    for (const model of single) for (const point of model.points) expect(shownText(model)).toContain(point)
  })

  it('shows every mean or the reason why there is none', () => {
    const text = shownText(means)
    for (const { label, markText, note } of means.rows) {
      expect(text).toContain(label)
      expect(text).toContain(note ?? markText)
    }
  })

  it('labels the points of a line, 0 as a value and a gap as a gap', () => {
    expect(shownText(trend)).toMatch(/31\.12\.2025.*30\.06\.2026 k\. A\. k\. A\. 43,75/su)
    expect(shownText(history)).toMatch(/31\.12\.2025 \d\d\.\d\d\.2026 0\u00a0% 40\u00a0%/u)
  })

  it('joins nothing over a gap', () => {
    const points = [10, 20, null, 30, 40].map((value, index) => ({
      day: index,
      value,
      low: null,
      high: null,
    }))
    const linePoints = points.map((point) => ({ ...point, date: goldenKeyDate, dateText: String(point.day) }))
    const lines = piecesOf(chartSvg({ ...history, linePoints }, words).svg).flatMap(({ attributes }) => {
      const data = attributes.get('fill') === 'none' ? attributes.get('d') : undefined
      return data === undefined || data === '' ? [] : [data]
    })
    expect(lines.map((data) => [...data].filter((letter) => letter === 'M').length)).toEqual([2])
  })

  it('says what there is not', () => {
    const none = measureHistoryChart([], words)
    expect(shownText(none)).toBe('Noch kein Sachstand erfasst.')
  })

  it('keeps the width asked for and gives the same text for the same model', () => {
    const drawing = chartSvg(means, { ...words, width: 480 })
    expect(drawing.width).toBe(480)
    expect(drawing.svg).toContain(`viewBox="0 0 480 ${drawing.height}"`)
    expect(chartSvg(means, { ...words, width: 480 })).toEqual(drawing)
  })
})

describe('hatching', () => {
  it('gives every pattern a drawing of its own that stays inside its surface', () => {
    const area = { x: 10, y: 20, width: 23.4, height: 17 }
    const drawn = patternNames.map((pattern) =>
      filledRect(area, { light: '#123456', dark: '#000000', pattern }),
    )
    expect(new Set(drawn).size).toBe(patternNames.length)
    for (const svg of drawn) {
      for (const [, data] of svg.matchAll(/ d="([^"]*)"/gu)) {
        const numbers = (data ?? '')
          .split(/[^\d.]+/u)
          .filter((one) => one !== '')
          .map(Number)
        expect(Math.min(...numbers.filter((_, index) => index % 2 === 0))).toBeGreaterThanOrEqual(10)
        expect(Math.max(...numbers.filter((_, index) => index % 2 === 0))).toBeLessThanOrEqual(33.4)
        expect(Math.min(...numbers.filter((_, index) => index % 2 === 1))).toBeGreaterThanOrEqual(20)
        expect(Math.max(...numbers.filter((_, index) => index % 2 === 1))).toBeLessThanOrEqual(37)
      }
    }
  })
})

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('</text><script>alert(1)</script>', '&amp;"]]>', '\u0000\ud800#set', 'x'.repeat(5000)),
  )

  it('stays text, and what is too long is shortened', () => {
    const [row] = means.rows
    fc.assert(
      fc.property(hostile, hostile, (label, note) => {
        const rows = row === undefined ? [] : [{ ...row, label, note }]
        const range: RangeChart = { ...means, rows }
        const bars = municipalityDistributionChart(
          { goal: 11, municipalities: [{ key: '03355022', name: label, figure: eleven[0] ?? null }] },
          goldenKeyDate,
          words,
        )
        for (const model of [range, { ...bars, bars: [...bars.bars, ...bars.bars] }]) {
          const { svg } = chartSvg(model, words)
          piecesOf(svg)
          expect(svg.length).toBeLessThan(60_000)
          expect(svg.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
    expect(
      shownText({ ...means, rows: row === undefined ? [] : [{ ...row, label: '</text>&lt;' }] }),
    ).toContain('</text>&lt;')
  })
})
