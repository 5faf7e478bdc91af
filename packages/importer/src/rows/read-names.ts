import { doubt } from '../problem.ts'
import { oneLine } from '../words/one-line.ts'
import { addFindings, type Draft, type PlacedCell } from './draft.ts'

const longestTitle = 200

/** Reads our own identifier from a list that was exported here. */
export function readId(draft: Draft, { cell }: PlacedCell): void {
  const text = cell.text.trim().toLowerCase()
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) draft.id = text
}

/** Reads the municipality's own number; what a spreadsheet made of "1.1" (a decimal, a day in January) is turned back. */
export function readNumber(draft: Draft, placed: PlacedCell): void {
  const { cell } = placed
  if (cell.kind === 'date' && typeof cell.value === 'string') {
    const [, month = 0, day = 0] = cell.value.split('-').map(Number)
    draft.number = `${day}.${month}`
    addFindings(draft, placed, [doubt('number-was-date', draft.number)])
    return
  }
  const text = cell.kind === 'number' ? String(cell.value) : oneLine(cell.text)
  if (/^[-–.]*$/.test(text)) return
  draft.number = text.slice(0, 40)
  if (text.length > 40) addFindings(draft, placed, [doubt('text-too-long')])
}

/** Reads the title on one line; one that is too long is cut at a word and kept whole in the description. */
export function readTitle(draft: Draft, placed: PlacedCell): void {
  const text = oneLine(placed.cell.text)
  if (/^[-–.]*$/.test(text)) return
  if ([...text].length <= longestTitle) {
    draft.title = text
    return
  }
  const cut = [...text].slice(0, longestTitle - 1).join('')
  draft.title = `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`
  draft.description.unshift(placed.cell.text.trim())
  addFindings(draft, placed, [doubt('title-too-long', draft.title)])
}

/** Reads the Haushalt product number. */
export function readBudgetNumber(draft: Draft, placed: PlacedCell): void {
  const text = placed.cell.kind === 'number' ? String(placed.cell.value) : oneLine(placed.cell.text)
  draft.budgetNumber = text.slice(0, 60)
  if (text.length > 60) addFindings(draft, placed, [doubt('text-too-long')])
}
