import type { PatternName } from '@kommune17/charts'
import type { Locale } from '@kommune17/i18n'
import { columnLetters } from '../../cells/column-letters.ts'
import { xmlHead } from '../../zip/xml.ts'
import { axes, axesXml, slimAxes } from './chart-axes-xml.ts'
import { attributeOf, fillXml, languageTags, namespaces, textOf, textStyleXml } from './drawing-xml.ts'
import type { Category, NativeChart, Series } from './native-chart.ts'
import { contentWidth, sizes } from './slide-shape.ts'
import { widthOf } from './text-size.ts'

const axisIds = axesOf(axes)
const slimAxisIds = axesOf(slimAxes)

function axesOf({ category, value }: typeof axes): string {
  return `<c:axId val="${category}"/><c:axId val="${value}"/>`
}

/** The part of a chart that stays editable: its values are those of the workbook beside it, whose sheet is `sheet`. */
export function chartXml(
  chart: NativeChart,
  { sheet, language }: { sheet: string; language: Locale },
): string {
  const series = chart.series.map((one, index) => seriesXml(one, { chart, index, sheet }))
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}">`,
    `<c:date1904 val="0"/><c:lang val="${languageTags[language]}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    layoutXml(chart),
    chart.form === 'lines' ? lineChartXml(series) : barChartXml(chart, series),
    axesXml(chart, language),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    chart.series.length > 1 ? legendXml() : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textStyleXml('c:txPr', { size: sizes.chart }),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

// Programs give names less room than they need and then leave every other one out.
function layoutXml({ form, categories, series }: NativeChart): string {
  if (form === 'lines') return '<c:layout/>'
  const longest = Math.max(0, ...categories.map(({ text }) => widthOf(text, sizes.chart - 2)))
  const left = Math.min(0.45, Math.max(0.08, (longest + 16) / contentWidth))
  const top = series.length > 1 ? 0.12 : 0.02
  const place = [
    ['x', left],
    ['y', top],
    ['w', 0.95 - left],
    ['h', 0.9 - top],
  ].map(([name, share]) => `<c:${name} val="${Number(share).toFixed(3)}"/>`)
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place.join('')}</c:manualLayout></c:layout>`
}

function barChartXml({ form, series }: NativeChart, elements: readonly string[]): string {
  const grouping = form === 'shares' ? 'percentStacked' : 'clustered'
  const overlap = form === 'bars' ? '' : '<c:overlap val="100"/>'
  const bars = (isSlim: boolean) => {
    const chosen = elements.filter((_, at) => (series[at]?.isSlim ?? false) === isSlim)
    if (chosen.length === 0) return ''
    return [
      `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
      ...chosen,
      `<c:gapWidth val="${isSlim ? 260 : 45}"/>${overlap}${isSlim ? slimAxisIds : axisIds}</c:barChart>`,
    ].join('')
  }
  return bars(false) + bars(true)
}

function lineChartXml(series: readonly string[]): string {
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series,
    `<c:marker val="1"/>${axisIds}</c:lineChart>`,
  ].join('')
}

function legendXml(): string {
  return `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textStyleXml('c:txPr', { size: sizes.chart })}</c:legend>`
}

type SeriesPlace = { readonly chart: NativeChart; readonly index: number; readonly sheet: string }

function seriesXml(series: Series, place: SeriesPlace): string {
  const { chart, index, sheet } = place
  const column = columnLetters(index + 1)
  const isLine = chart.form === 'lines'
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${rangeOf(sheet, `$${column}$1`)}</c:f>`,
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${textOf(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    isLine
      ? lineStyleXml(series)
      : `${series.isSlim === true ? slimXml(series.style) : surfaceXml(series.style)}<c:invertIfNegative val="0"/>`,
    ...(series.styles ?? []).map(
      (style, point) =>
        `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${surfaceXml(style)}</c:dPt>`,
    ),
    labelsXml(series, chart),
    `<c:cat>${categoriesXml(chart.categories, sheet)}</c:cat>`,
    `<c:val><c:numRef><c:f>${rangeOf(sheet, `$${column}$2:$${column}$${chart.categories.length + 1}`)}</c:f>`,
    `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(series.values)}</c:numCache></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/></c:ser>' : '</c:ser>',
  ].join('')
}

function rangeOf(sheet: string, cells: string): string {
  return textOf(`'${sheet.replaceAll("'", "''")}'!${cells}`)
}

function categoriesXml(categories: readonly Category[], sheet: string): string {
  const range = rangeOf(sheet, `$A$2:$A$${categories.length + 1}`)
  const days = categories.map(({ date }) => (date === null ? null : serialOf(date.day)))
  if (days.every((day) => day !== null)) {
    return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>dd/mm/yyyy</c:formatCode>${pointsXml(days)}</c:numCache></c:numRef>`
  }
  const points = categories.map(({ text }, at) => `<c:pt idx="${at}"><c:v>${textOf(text)}</c:v></c:pt>`)
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

// Spreadsheets count days from the end of 1899.
function serialOf(day: number): number {
  return day + 25_569
}

// A gap has no point at all: an empty one would be drawn as 0 by some programs.
function pointsXml(values: readonly (number | null)[]): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}

const patterns: Readonly<Record<PatternName, string | null>> = {
  hollow: 'pct5',
  dots: 'pct25',
  diagonal: 'wdUpDiag',
  'diagonal-back': 'wdDnDiag',
  horizontal: 'narHorz',
  vertical: 'narVert',
  solid: null,
  cross: 'openDmnd',
  grid: 'smGrid',
}

function surfaceXml({ colour, pattern }: Series['style']): string {
  const preset = patterns[pattern]
  const fill =
    preset === null
      ? fillXml(colour)
      : `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${attributeOf(colour.slice(1))}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
  return `<c:spPr>${fill}<a:ln w="9525">${fillXml(colour)}</a:ln></c:spPr>`
}

// Programs that draw all bars equally wide would hide the wide ones behind it.
function slimXml({ colour }: Series['style']): string {
  return `<c:spPr>${fillXml(colour, 0.55)}<a:ln w="15875">${fillXml(colour)}</a:ln></c:spPr>`
}

function lineStyleXml({ style: { colour, pattern } }: Series): string {
  const isMain = pattern === 'solid'
  const dash = isMain ? 'solid' : 'dash'
  const size = isMain ? 8 : 4
  return [
    `<c:spPr><a:ln w="${isMain ? 31_750 : 15_875}" cap="rnd">${fillXml(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="${isMain ? 'diamond' : 'circle'}"/><c:size val="${size}"/>`,
    `<c:spPr>${fillXml(colour)}<a:ln w="9525">${fillXml(colour)}</a:ln></c:spPr></c:marker>`,
  ].join('')
}

function labelsXml({ isLabelled }: Series, { form, unit }: NativeChart): string {
  if (!isLabelled) return ''
  // Patterns would show through the digits.
  const plate = form === 'shares' ? `<c:spPr>${fillXml('#ffffff')}</c:spPr>` : ''
  const places: Readonly<Record<NativeChart['form'], string>> = {
    bars: 'outEnd',
    shares: 'ctr',
    layers: 'outEnd',
    lines: 't',
  }
  const format = unit === 'percent' ? 'General" %"' : 'General'
  return [
    `<c:dLbls><c:numFmt formatCode="${attributeOf(format)}" sourceLinked="0"/>${plate}`,
    textStyleXml('c:txPr', { size: sizes.chart, isStrong: form !== 'shares' }),
    `<c:dLblPos val="${places[form]}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('')
}
