import type { ColumnField } from '../import-plan.ts'
import { oneLine } from '../words/one-line.ts'
import type { Draft, PlacedCell } from './draft.ts'

type OwnText = {
  readonly draft: Draft
  /** As written; a number as the list's own text, not as a language shows it. */
  readonly text: string
  readonly isKnownDepartment: (name: string) => boolean
}

const longest: Readonly<Partial<Record<ColumnField, number>>> = { number: 40, title: 200, budgetNumber: 60 }

const takers: Readonly<Partial<Record<ColumnField, (own: OwnText) => void>>> = {
  number: ({ draft, text }) => {
    draft.number = oneLine(text)
  },
  title: ({ draft, text }) => {
    draft.title = oneLine(text)
  },
  budgetNumber: ({ draft, text }) => {
    draft.budgetNumber = oneLine(text)
  },
  fieldOfAction: ({ draft, text }) => {
    draft.fieldOfAction = oneLine(text)
  },
  department: ({ draft, text }) => {
    draft.department = oneLine(text)
  },
  programme: ({ draft, text }) => {
    draft.programme = oneLine(text)
  },
  coDepartments: (own) => own.draft.coDepartments.push(...namesIn(own)),
  description: ({ draft, text }) => draft.description.push(text.trim()),
  partners: ({ draft, text }) => draft.partners.push(text.trim()),
  note: ({ draft, text }) => draft.note.push(text.trim()),
  costNote: ({ draft, text }) => draft.costNote.push(text.trim()),
}

/** Takes a text as it stands where the column holds texts; false for every other column and for what does not fit. */
export function readOwnText(
  draft: Draft,
  { placed, field }: { placed: PlacedCell; field: ColumnField },
  isKnownDepartment: (name: string) => boolean,
): boolean {
  const { kind, text, value } = placed.cell
  const taker = takers[field]
  const isTooLong = [...text].length > (longest[field] ?? Number.POSITIVE_INFINITY)
  // What a spreadsheet made a date of is asked about, and what a broken formula left is nothing.
  if (taker === undefined || isTooLong || kind === 'date' || kind === 'error') return false
  taker({ draft, text: kind === 'number' ? String(value) : text, isKnownDepartment })
  return true
}

// Each on a line of its own, or apart by semicolons; a name that holds one itself is known as a whole.
function namesIn({ text, isKnownDepartment }: OwnText): string[] {
  return text
    .split('\n')
    .flatMap((line) => (isKnownDepartment(oneLine(line)) ? [line] : line.split(';')))
    .map(oneLine)
    .filter((name) => name !== '')
}
