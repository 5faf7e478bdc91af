import { chartSvg } from '@kommune17/charts/svg'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { Resvg } from '@resvg/resvg-js'
import { expect, it } from 'vitest'
import { fontFaces, fontPath } from './fonts/font-files.ts'
import { sampleBlocks } from './papers/sample-paper.ts'
import { svgToPng } from './svg-to-png.ts'

const words = { texts: texts.de, format: format('de') }
const hostile = 'Wattenmeerschutz 🚲 <b>&amp; Ελλάδα مرحبا WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW'
const models = sampleBlocks().flatMap((block) => (block.kind === 'chart' ? [block.model] : []))
const renamed = models.map((model) => {
  if (model.kind === 'distribution') {
    return { ...model, bars: model.bars.map((bar) => ({ ...bar, label: hostile, note: hostile })) }
  }
  if (model.kind === 'range') {
    return { ...model, rows: model.rows.map((row) => ({ ...row, label: hostile, note: hostile })) }
  }
  return { ...model, valueLabel: hostile, spanLabel: hostile.repeat(3) }
})

it.each([...models, ...renamed])('draws $kind within its frame in our own fonts: $title', (model) => {
  const { svg, width, height } = chartSvg(model, words)
  const fonts = { fontFiles: fontFaces.map(fontPath), loadSystemFonts: false }
  const drawn = new Resvg(svg, { font: fonts }).getBBox()
  expect(drawn?.x).toBeGreaterThanOrEqual(-0.5)
  expect(drawn?.y).toBeGreaterThanOrEqual(-0.5)
  expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width + 0.5)
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(height)
  const png = Buffer.from(svgToPng(svg, { width: 300 }))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(300)
  expect(png.readUInt32BE(20)).toBe(Math.round((height / width) * 300))
})
