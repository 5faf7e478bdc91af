import { type FieldIssue, fieldIssues, type MeasureFields, measureChanges } from '@kommune17/domain'
import { isEmpty, pick } from './merge-changes.ts'
import type { MeasureDetail } from './use-measure.ts'

/** The part of a measure its form holds. */
export function fieldsOf(detail: MeasureDetail): MeasureFields {
  return {
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

export type MeasureFieldName = keyof MeasureFields
export type CheckedEdits = {
  /** What the server would take. */
  readonly sendable: Partial<MeasureFields>
  /** What it would refuse, and why; it stays in the form. */
  readonly issues: readonly FieldIssue[]
}

/** Parts what can be saved from what cannot, so that one slip does not hold back the rest. */
export function checkEdits(edits: Partial<MeasureFields>): CheckedEdits {
  const checked = measureChanges.safeParse(edits)
  if (checked.success) return { sendable: edits, issues: [] }
  const issues = fieldIssues(checked.error)
  const wrong = new Set(issues.map(({ path }) => path.split('.')[0]))
  return { sendable: pick<MeasureFields>(edits, (field) => !wrong.has(field)), issues }
}

export type MeasureDraft = {
  readonly version: number
  readonly base: MeasureFields
  readonly edits: Partial<MeasureFields>
}

/** True for what this form once kept in the browser; a draft of an older release is not taken for one. */
export function isMeasureDraft(draft: unknown, example: MeasureFields): draft is MeasureDraft {
  if (!isRecord(draft) || typeof draft['version'] !== 'number') return false
  const { base, edits } = draft
  if (!isRecord(base) || !isRecord(edits) || isEmpty(edits)) return false
  const names = Object.keys(example)
  return names.every((name) => name in base) && Object.keys(edits).every((name) => names.includes(name))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
