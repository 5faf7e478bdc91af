import { expect, it } from 'vitest'
import { svgToPng } from './svg-to-png.ts'

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><text x="2" y="15" font-family="Source Sans 3" font-size="14">${text}</text></svg>`

it('draws text with our own fonts, as wide as asked for', () => {
  const png = Buffer.from(svgToPng(drawing('Straße'), { width: 300 }))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(300)
  expect(png.readUInt32BE(20)).toBe(60)
  expect(png.equals(svgToPng(drawing(''), { width: 300 }))).toBe(false)
})
