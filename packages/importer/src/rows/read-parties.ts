import { doubt } from '../problem.ts'
import { looksLikeOffice, parseParty } from '../values/parse-person.ts'
import { oneLine } from '../words/one-line.ts'
import { addFindings, type Draft, type PlacedCell } from './draft.ts'
import type { ReadingContext } from './read-fields.ts'

/** Reads who leads: offices stay, names of people are left out unless chosen otherwise; several offices: the first leads. */
export function readDepartment(draft: Draft, placed: PlacedCell, context: ReadingContext): void {
  const whole = placed.cell.text.trim()
  const { office, person } = parseParty(whole)
  if (person !== null && context.persons === null) addFindings(draft, placed, [doubt('person-name')])
  const kept = person !== null && context.persons === 'department' ? whole : office
  if (kept === null) return
  if (context.isKnownDepartment(kept)) {
    draft.department ??= kept
    return
  }
  const offices = splitOffices(kept)
  const [lead = kept, ...others] =
    offices.length > 1 && offices.every(looksLikeOffice) ? offices : [oneLine(kept)]
  if (draft.department === null) draft.department = lead
  else draft.coDepartments.push(lead)
  draft.coDepartments.push(...others)
  if (others.length > 0) addFindings(draft, placed, [doubt('several-departments', lead)])
}

/** Reads further offices; names of people are left out as above. */
export function readCoDepartments(draft: Draft, placed: PlacedCell, { persons }: ReadingContext): void {
  for (const piece of splitOffices(placed.cell.text)) {
    const { office, person } = parseParty(piece)
    if (person !== null && persons === null) addFindings(draft, placed, [doubt('person-name')])
    const kept = person !== null && persons === 'department' ? piece : office
    if (kept !== null) draft.coDepartments.push(oneLine(kept))
  }
}

/** Reads a column of persons: dropped, or kept as the department when that was chosen. */
export function readPersons(draft: Draft, placed: PlacedCell, { persons }: ReadingContext): void {
  const { office } = parseParty(placed.cell.text)
  if (persons === null) addFindings(draft, placed, [doubt('person-name')])
  const kept = persons === 'department' ? oneLine(placed.cell.text) : office
  if (kept !== null && looksLikeOffice(kept)) draft.department ??= oneLine(kept)
  else if (persons === 'department') draft.department ??= kept
}

function splitOffices(text: string): string[] {
  return text
    .split(/\s*[;\n,/]\s*|\s+(?:und|u\.|&|\+|and)\s+/)
    .map(oneLine)
    .filter((piece) => piece !== '')
}
