import type { Locale } from '@kommune17/i18n'
import { attributeOf, fillXml, textStyleXml } from './drawing-xml.ts'
import type { NativeChart } from './native-chart.ts'
import { sizes } from './slide-shape.ts'

/** The axes of a chart, and those of slim bars, which have the same scale and are not drawn. */
export const axes = { category: 111_111_111, value: 222_222_222 }
export const slimAxes = { category: 333_333_333, value: 444_444_444 }

type Axes = { readonly ids: typeof axes; readonly isDrawn: boolean }

/** Categories from top to bottom or days from left to right, and a scale that is always 0 to 100 % where it is one. */
export function axesXml(chart: NativeChart, language: Locale): string {
  const hasDays = chart.categories.every(({ date }) => date !== null)
  const drawn = { ids: axes, isDrawn: true }
  const main = (hasDays ? daysXml(chart, language) : namesXml(chart, drawn)) + scaleXml(chart, drawn)
  if (!chart.series.some(({ isSlim }) => isSlim === true)) return main
  const hidden = { ids: slimAxes, isDrawn: false }
  return main + scaleXml(chart, hidden) + namesXml(chart, hidden)
}

const axisLine = `<c:spPr><a:ln w="9525">${fillXml('#8a8f98')}</a:ln></c:spPr>`
const axisText = textStyleXml('c:txPr', { size: sizes.chart })
const denseText = textStyleXml('c:txPr', { size: sizes.chart - 2 })
const denseFrom = 13

function namesXml({ form, categories }: NativeChart, { ids, isDrawn }: Axes): string {
  const [orientation, place] = form === 'lines' ? ['minMax', 'b'] : ['maxMin', 'l']
  return [
    `<c:catAx><c:axId val="${ids.category}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>`,
    `<c:delete val="${isDrawn ? 0 : 1}"/><c:axPos val="${place}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}`,
    categories.length < denseFrom ? axisText : denseText,
    `<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>`,
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

const dayFormats: Readonly<Record<Locale, string>> = { de: 'mm/yyyy', en: 'mmm yyyy' }
const daysOfMonth = 30.4
const mostTicks = 9

function daysXml({ categories }: NativeChart, language: Locale): string {
  const days = categories.flatMap(({ date }) => (date === null ? [] : [date.day]))
  const months = (Math.max(...days) - Math.min(...days)) / daysOfMonth
  return [
    `<c:dateAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="b"/><c:numFmt formatCode="${attributeOf(dayFormats[language])}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${axisText}`,
    `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>`,
    `<c:baseTimeUnit val="days"/><c:majorUnit val="${Math.max(1, Math.ceil(months / mostTicks))}"/><c:majorTimeUnit val="months"/></c:dateAx>`,
  ].join('')
}

type Scale = { readonly limits: string; readonly format: string; readonly step: number }

function scaleOf({ form, unit, series }: NativeChart): Scale {
  if (form === 'shares') return { limits: '', format: '0%', step: 0.25 }
  if (unit === 'percent') {
    return { limits: '<c:max val="100"/><c:min val="0"/>', format: 'General" %"', step: 25 }
  }
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return { limits: '<c:min val="0"/>', format: '0', step: Math.ceil(most / 6) }
}

function scaleXml(chart: NativeChart, { ids, isDrawn }: Axes): string {
  const isHorizontal = chart.form !== 'lines'
  const { limits, format, step } = scaleOf(chart)
  const lines = `<c:majorGridlines><c:spPr><a:ln w="6350">${fillXml('#d5d9e0')}</a:ln></c:spPr></c:majorGridlines>`
  return [
    `<c:valAx><c:axId val="${ids.value}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>`,
    `<c:delete val="${isDrawn ? 0 : 1}"/><c:axPos val="${isHorizontal ? 'b' : 'l'}"/>${isDrawn ? lines : ''}`,
    `<c:numFmt formatCode="${attributeOf(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${axisText}`,
    // The first category stands at the top, which would take this axis along.
    `<c:crossAx val="${ids.category}"/><c:crosses val="${isHorizontal ? 'max' : 'autoZero'}"/>`,
    `<c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('')
}
