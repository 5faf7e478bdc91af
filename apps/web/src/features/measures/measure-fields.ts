import {
  type FieldIssue,
  fieldIssues,
  type MeasureChanges,
  type MeasureFields,
  measureChanges,
  type OwnColumn,
  type OwnValue,
  ownColumnId,
  ownField,
  parseOwnValue,
} from '@kommune17/domain'
import { isEmpty, keysOf, pick } from './merge-changes.ts'
import type { MeasureDetail } from './use-measure.ts'

/** The fields of the form. Each own column is one of its own, so that it saves, fails and merges like the others. */
export type MeasureForm = Omit<MeasureFields, 'own'> & { [field: `own:${string}`]: OwnValue | null }

/** The part of a measure its form holds. */
export function fieldsOf(detail: MeasureDetail): MeasureForm {
  return {
    ...Object.fromEntries(Object.entries(detail.own).map(([id, value]) => [ownField(id), value])),
    title: detail.title,
    number: detail.number,
    description: detail.description,
    programmeId: detail.programme?.id ?? null,
    fieldId: detail.field?.id ?? null,
    departmentId: detail.department?.id ?? null,
    coDepartmentIds: detail.coDepartments.map(({ id }) => id),
    partners: detail.partners,
    plannedStart: detail.plannedStart,
    plannedEnd: detail.plannedEnd,
    actualStart: detail.actualStart,
    actualEnd: detail.actualEnd,
    isContinuous: detail.isContinuous,
    costPlanned: detail.costPlanned,
    costActual: detail.costActual,
    funding: detail.funding,
    costNote: detail.costNote,
    budgetNumber: detail.budgetNumber,
    source: detail.source,
    visibility: detail.visibility,
    years: detail.years,
  }
}

export type MeasureFieldName = keyof MeasureForm & string
export type CheckedEdits = {
  /** What the server would take. */
  readonly sendable: Partial<MeasureForm>
  /** What it would refuse, and why; it stays in the form. */
  readonly issues: readonly FieldIssue[]
}

/** Parts what can be saved from what cannot, so that one slip does not hold back the rest. */
export function checkEdits(edits: Partial<MeasureForm>, columns: readonly OwnColumn[]): CheckedEdits {
  const { own = {}, ...plain } = changesOf(edits)
  const checked = measureChanges.safeParse(plain)
  const issues = [
    ...(checked.success ? [] : fieldIssues(checked.error)),
    ...Object.entries(own).flatMap(([id, value]) => ownIssues(columns, id, value)),
  ]
  if (issues.length === 0) return { sendable: edits, issues }
  const wrong = new Set(issues.map(({ path }) => path.split('.')[0]))
  return { sendable: pick<MeasureForm>(edits, (field) => !wrong.has(field)), issues }
}

// A column somebody has removed meanwhile is for the server to refuse.
function ownIssues(columns: readonly OwnColumn[], id: string, value: OwnValue | null): FieldIssue[] {
  const column = columns.find((known) => known.id === id)
  const parsed = column && parseOwnValue(column, value)
  return parsed === undefined || parsed.isValid ? [] : [{ ...parsed.issue, path: ownField(id) }]
}

/** The edits as they are sent. */
export function changesOf(edits: Partial<MeasureForm>): MeasureChanges {
  const own: Record<string, OwnValue | null> = {}
  const plain: Partial<MeasureForm> = { ...edits }
  for (const field of keysOf(edits)) {
    const id = ownColumnId(field)
    if (id === null) continue
    own[id] = edits[ownField(id)] ?? null
    delete plain[ownField(id)]
  }
  return isEmpty(own) ? plain : { ...plain, own }
}

export type MeasureDraft = {
  readonly version: number
  readonly base: MeasureForm
  readonly edits: Partial<MeasureForm>
}

/** True for what this form once kept in the browser; a draft of an older release is not taken for one. */
export function isMeasureDraft(draft: unknown, example: MeasureForm): draft is MeasureDraft {
  if (!isRecord(draft) || typeof draft['version'] !== 'number') return false
  const { base, edits } = draft
  if (!isRecord(base) || !isRecord(edits) || isEmpty(edits)) return false
  const names = keysOf<MeasureForm>(example).filter((name) => ownColumnId(name) === null)
  const isKnown = (name: string) => ownColumnId(name) !== null || names.some((known) => known === name)
  return names.every((name) => name in base) && Object.keys(edits).every(isKnown)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
