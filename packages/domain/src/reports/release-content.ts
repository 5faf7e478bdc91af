import type { ReportContent, ReportMeasure } from './report-content.ts'

/**
 * What of a report everybody may see: measures released to the public and of them no notes, no persons or partners, no
 * reasons, nothing about the budget but the sums, and only decisions of public sittings. Texts of the report stay: whoever
 * writes them knows that it is public.
 */
export function releaseContent(content: ReportContent): ReportContent {
  return {
    ...content,
    measures: content.measures.filter(({ visibility }) => visibility === 'public').map(releaseMeasure),
  }
}

// Written out field by field: a field that is added later is public only when somebody decides so here.
function releaseMeasure(measure: ReportMeasure): ReportMeasure {
  return {
    id: measure.id,
    number: measure.number,
    title: measure.title,
    description: measure.description,
    programme: measure.programme,
    field: measure.field,
    department: measure.department,
    coDepartments: measure.coDepartments,
    partners: null,
    isContinuous: measure.isContinuous,
    plannedStart: measure.plannedStart,
    plannedEnd: measure.plannedEnd,
    actualStart: measure.actualStart,
    actualEnd: measure.actualEnd,
    archivedOn: measure.archivedOn,
    mergedInto: measure.mergedInto,
    costPlanned: measure.costPlanned,
    costActual: measure.costActual,
    funding: measure.funding,
    costNote: null,
    budgetNumber: null,
    source: null,
    visibility: measure.visibility,
    updates: measure.updates.map((update) => ({ ...update, note: null })),
    milestones: measure.milestones,
    links: measure.links.map((link) => ({ ...link, justification: null })),
    decisions: measure.decisions.filter(({ isPublic }) => isPublic),
  }
}
