import { type OwnColumn, type OwnValue, parseOwnValue } from '@kommune17/domain'
import { doubt, type Finding, failure } from '../problem.ts'
import { parseDate } from '../values/parse-date.ts'
import { saysNothing } from '../values/parse-number.ts'
import { type DecimalSign, parsePlainNumber } from '../values/parse-plain-number.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'
import { addFindings, type Draft, labelled, type PlacedCell } from './draft.ts'

type Read = { readonly value: OwnValue | null; readonly findings: readonly Finding[] }

/** Reads a cell as the value of an own column; what is no value of it has to be mended before the row is imported. */
export function readOwnColumn(
  draft: Draft,
  { placed, column }: { placed: PlacedCell; column: OwnColumn },
  decimal: DecimalSign | null,
): void {
  const { value, findings } = readValue(column, { cell: placed.cell, decimal })
  if (value !== null) draft.own = { ...draft.own, [column.id]: value }
  addFindings(draft, placed, findings)
  if (findings.some(({ code }) => code === 'date-imprecise')) draft.note.push(labelled(placed))
}

function readValue(column: OwnColumn, { cell, decimal }: { cell: Cell; decimal: DecimalSign | null }): Read {
  if (column.kind === 'text') return readText(column, decimal === '.' ? plainText(cell) : cell.text)
  if (column.kind === 'choice') return readChoice(column, cell.text)
  if (saysNothing(cell.text)) return nothing
  if (column.kind === 'date') return readDate(cell)
  const { value, findings } = parsePlainNumber(cell, decimal)
  const isPossible = parseOwnValue(column, value).isValid
  return isPossible ? { value, findings } : { value: null, findings: [failure('not-a-plain-number')] }
}

const nothing: Read = { value: null, findings: [] }
const longest = 2_000

function readText(column: OwnColumn, text: string): Read {
  const whole = parseOwnValue(column, text)
  if (whole.isValid) return { value: whole.value, findings: [] }
  const cut = parseOwnValue(
    column,
    `${text
      .trim()
      .slice(0, longest - 1)
      .toWellFormed()}…`,
  )
  if (!cut.isValid) return { value: null, findings: [failure('text-too-long')] }
  return { value: cut.value, findings: [doubt('text-too-long')] }
}

// A number as the list itself writes it, not as German shows it.
function plainText({ kind, text, value }: Cell): string {
  return kind === 'number' ? String(value) : text
}

function readChoice({ choices }: OwnColumn, text: string): Read {
  const word = text.trim()
  const known =
    choices.find((choice) => choice === word) ?? choices.find((choice) => fold(choice) === fold(word))
  if (known !== undefined) return { value: known, findings: [] }
  return saysNothing(word) ? nothing : { value: null, findings: [failure('unknown-choice', listed(choices))] }
}

const shown = 12

function listed(choices: readonly string[]): string {
  const first = choices.slice(0, shown).join(', ')
  return choices.length > shown ? `${first}, …` : first
}

// One date: a span or a permanent task is none.
function readDate(cell: Cell): Read {
  const { start, isPoint, findings } = parseDate(cell)
  if (isPoint && start !== null) return { value: start, findings }
  return { value: null, findings: [failure('not-a-date')] }
}
