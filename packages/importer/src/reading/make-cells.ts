import { type Cell, emptyCell } from '../workbook.ts'
import { fileLimits } from './limits.ts'

/** How a number is shown, as far as it matters here. */
export type NumberForm = 'plain' | 'percent' | 'month' | 'year'

/** What the library hands over for a cell. */
export type RawValue = unknown

/** Makes cells and hands out the same object for the same content: lists repeat themselves, memory does not grow. */
export function cellMaker(): (value: RawValue, form?: NumberForm) => Cell {
  const known = new Map<string, Cell>()
  return (value, form = 'plain') => {
    if (value === null || value === undefined || value === '') return emptyCell
    const key = typeof value === 'string' ? value : null
    const before = key === null ? undefined : known.get(key)
    if (before !== undefined) return before
    const made = makeCell(value, form)
    if (key !== null && key.length <= 60 && known.size < 20_000) known.set(key, made)
    return made
  }
}

function makeCell(value: RawValue, form: NumberForm): Cell {
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return numberCell(value, form)
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'WAHR' : 'FALSCH', value }
  const day = isoDay(value)
  return day === null ? textCell(String(value)) : dateCell(day, form)
}

const errorTexts = /^#(?:NULL!|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\?|NUM!|ZAHL!|N\/A|NV)$/

/** A cell of text; control characters that cannot be stored are left out, line ends are one kind. */
export function textCell(value: string): Cell {
  const text = value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cs}\p{Cc}]/gu, '')
    .slice(0, fileLimits.cellLength)
  if (text.trim() === '') return emptyCell
  if (errorTexts.test(text)) return { kind: 'error', text, value: null }
  const own = ownCopy(text)
  return { kind: 'text', text: own, value: own }
}

// A piece cut out of a large string keeps all of it in memory; joining makes a string of its own.
function ownCopy(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join('')
}

function numberCell(value: number, form: NumberForm): Cell {
  if (!Number.isFinite(value)) return emptyCell
  if (form === 'percent') {
    return { kind: 'percent', text: `${shown(Number((value * 100).toPrecision(12)))} %`, value }
  }
  return { kind: 'number', text: shown(value), value }
}

function shown(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',')
}

function dateCell(day: string, form: NumberForm): Cell {
  const [year = '', month = '', date = ''] = day.split('-')
  const texts = { month: `${month}/${year}`, year, plain: `${date}.${month}.${year}` }
  return { kind: 'date', text: form === 'percent' ? texts.plain : texts[form], value: day }
}

// The library hands dates over as UTC midnight; times of day are not kept.
function isoDay(value: RawValue): string | null {
  if (typeof value !== 'object' || value === null || !('toISOString' in value)) return null
  if (typeof value.toISOString !== 'function') return null
  try {
    return String(value.toISOString()).slice(0, 10)
  } catch {
    return null
  }
}

/** What a number format says about how precisely a date, or that a percentage, is shown. */
export function formOf(format: string | undefined): NumberForm {
  if (format === undefined) return 'plain'
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (bare.includes('%')) return 'percent'
  if (bare.includes('d') || bare.includes('t') || bare.includes('h')) return 'plain'
  if (bare.includes('m') && /[yj]/.test(bare)) return 'month'
  return /^[yj]+$/.test(bare.trim()) ? 'year' : 'plain'
}
