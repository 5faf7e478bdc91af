import { remembered } from '../words/fold.ts'
import { guessFields, type HeaderGuess } from '../words/header-words.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { goalOfHeader } from './goal-headers.ts'

/** Where the header stands (0-based, one or two rows; none for a list without) and what each column is called. */
export type FoundHeader = {
  readonly rows: readonly number[]
  readonly texts: readonly string[]
  readonly score: number
}

const searchedRows = 30
const guesses = remembered((text: string): readonly HeaderGuess[] => guessFields(text))

/** The row or two rows among the first 30 that name the most columns; the first of equally good ones. */
export function findHeader(rows: readonly (readonly Cell[])[]): FoundHeader {
  let best: FoundHeader = { rows: [], texts: [], score: 0 }
  for (let index = 0; index < Math.min(searchedRows, rows.length); index += 1) {
    for (const found of [headerAt(rows, [index]), headerAt(rows, [index, index + 1])]) {
      const isClearer = found.score > best.score + (found.rows.length > best.rows.length ? 0.7 : 0.01)
      if (isClearer) best = found
    }
  }
  return best.score >= fewestPoints(rows) ? best : { rows: [], texts: [], score: 0 }
}

// A list of one or two columns has no more to recognise.
function fewestPoints(rows: readonly (readonly Cell[])[]): number {
  const widest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, row.filter((cell) => !isBlank(cell)).length), 0)
  return widest <= 2 ? 0.9 : 1.6
}

/** The header made of given rows (0-based); its score is 0 when two rows cannot be one header. */
export function headerAt(rows: readonly (readonly Cell[])[], indexes: readonly number[]): FoundHeader {
  const [top = 0, bottom] = indexes
  if (bottom === undefined) {
    const texts = (rows[top] ?? []).map((cell) => cell.text.trim())
    return { rows: indexes, texts, score: headerScore(rows[top] ?? [], texts) }
  }
  const texts = joinedTexts(rows[top] ?? [], rows[bottom] ?? [])
  if (texts === null) return { rows: indexes, texts: [], score: 0 }
  return { rows: indexes, texts, score: headerScore([...(rows[top] ?? []), ...(rows[bottom] ?? [])], texts) }
}

/** Two rows as one header: the upper one groups columns of the lower one or stands alone; null when they do not fit. */
function joinedTexts(top: readonly Cell[], bottom: readonly Cell[]): string[] | null {
  const texts: string[] = []
  const state = { group: '', hasGroup: false }
  for (let column = 0; column < Math.max(top.length, bottom.length); column += 1) {
    const text = joinedText({ top, bottom, column }, state)
    if (text === null) return null
    texts.push(text)
  }
  return state.hasGroup ? texts : null
}

type Pair = { readonly top: readonly Cell[]; readonly bottom: readonly Cell[]; readonly column: number }

function joinedText(pair: Pair, state: { group: string; hasGroup: boolean }): string | null {
  const [upper, lower] = [cellAt(pair.top, pair.column), cellAt(pair.bottom, pair.column)]
  const [name, part] = [upper.text.trim(), lower.text.trim()]
  if (isData(lower)) return null
  if (name !== '') state.group = name
  if (part === '' || part === name) {
    if (name !== '') state.group = ''
    return name
  }
  if (name !== '' && upper.isFilled !== true && !startsGroup(pair)) return null
  const joined = `${state.group} ${part}`
  if (state.group === '') return part
  if (saysMore(part, joined)) return part
  state.hasGroup = true
  return joined
}

// "Umsetzung | Beginn": the lower name alone may be known better; under a blank cell the group on the left may have ended.
function saysMore(part: string, joined: string): boolean {
  return (guesses(part)[0]?.score ?? 0) > (guesses(joined)[0]?.score ?? 0)
}

function startsGroup({ top, bottom, column }: Pair): boolean {
  const [here, next] = [cellAt(top, column), cellAt(top, column + 1)]
  const below = cellAt(bottom, column + 1).text.trim()
  return below !== '' && (isBlank(next) || next.text === here.text)
}

function isData(cell: Cell): boolean {
  if (cell.kind === 'date' || cell.kind === 'percent' || cell.text.length > 60) return true
  return cell.kind === 'number' && goalOfHeader(cell.text).goal === null
}

function headerScore(cells: readonly Cell[], texts: readonly string[]): number {
  const fields = new Map<string, number>()
  let goals = 0
  for (const text of new Set(texts)) {
    const [first] = guesses(text)
    const isName = first !== undefined && first.score >= 0.5
    if (goalOfHeader(text).goal !== null && first?.score !== 1) goals += 1
    else if (isName) fields.set(first.field, Math.max(fields.get(first.field) ?? 0, first.score))
  }
  const against = cells.filter((cell) => isData(cell) && cell.isFilled !== true).length * 0.5
  const named = [...fields.values()].reduce((sum, score) => sum + score, 0)
  return Math.max(0, named + (goals >= 4 ? Math.min(goals, 17) * 0.25 : 0) - against)
}
