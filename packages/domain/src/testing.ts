import type { ChangeableMeasure } from './grid/change-cells.ts'
import type { NotedUpdate } from './grid/change-state.ts'
import type { CellLink } from './grid/goals-cell.ts'
import type { MeasureHistory, Milestone, StatusUpdate } from './measures/measure-history.ts'
import type { ReportContent, ReportMeasure } from './reports/report-content.ts'
import type { SdgLink } from './sdg/sdg-link.ts'

/** A measure in progress without a figure, confirmed for goal 11, unless said otherwise. */
export function aMeasure(overrides: Partial<MeasureHistory> = {}): MeasureHistory {
  return {
    id: 'measure-1',
    archivedOn: null,
    mergedInto: null,
    isContinuous: false,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    updates: [anUpdate()],
    milestones: [],
    links: [aLink()],
    ...overrides,
  }
}

/** A status update of 30 June 2026, in progress without a figure, unless said otherwise. */
export function anUpdate(overrides: Partial<StatusUpdate> = {}): StatusUpdate {
  const keyDate = overrides.keyDate ?? '2026-06-30'
  return {
    id: 'update-1',
    keyDate,
    recordedAt: `${keyDate}T10:00:00.000Z`,
    status: 'in-progress',
    progress: null,
    isConfirmation: false,
    clearsProgress: false,
    ...overrides,
  }
}

/** An open milestone of weight 1 without a date, unless said otherwise. */
export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return { weight: 1, due: null, doneOn: null, droppedOn: null, ...overrides }
}

/** A confirmed supporting link to goal 11, unless said otherwise. */
export function aLink(overrides: Partial<SdgLink> = {}): SdgLink {
  return { goal: 11, target: null, role: 'primary', effect: 'supports', isConfirmed: true, ...overrides }
}

/** The key date on which the golden case is counted. */
export const goldenKeyDate = '2026-06-30'

/** The nine measures of goal 11 whose figures the design states, in its order. */
export function goldenMeasures(): MeasureHistory[] {
  return [
    golden('completed', anUpdate({ status: 'completed', progress: 100 })),
    { ...golden('milestones', anUpdate()), milestones: goldenMilestones() },
    golden('stated', anUpdate({ progress: 25 })),
    golden('not-stated', anUpdate()),
    golden('planned', anUpdate({ status: 'planned' })),
    golden('unknown', anUpdate({ status: 'unknown' })),
    golden('ongoing', anUpdate({ status: 'ongoing' })),
    golden('discarded', anUpdate({ status: 'discarded' })),
    golden('idea', anUpdate({ status: 'idea' })),
  ]
}

function golden(id: string, update: StatusUpdate): MeasureHistory {
  return aMeasure({ id, updates: [{ ...update, id: `update-of-${id}` }] })
}

function goldenMilestones(): Milestone[] {
  return [
    aMilestone({ doneOn: '2026-03-01' }),
    aMilestone({ due: '2026-12-31' }),
    aMilestone({ droppedOn: '2026-04-01' }),
  ]
}

/** A measure as the grid changes it, in version 4, confirmed for goal 11, stated at 20 %, unless said otherwise. */
export function aGridMeasure(overrides: Partial<ChangeableMeasure> = {}): ChangeableMeasure {
  return {
    number: '3.2',
    title: 'Radweg Nordring',
    description: null,
    departmentId: null,
    fieldId: null,
    programmeId: null,
    plannedStart: '2026-Q1',
    plannedEnd: '2026',
    isContinuous: false,
    actualStart: null,
    actualEnd: null,
    costPlanned: 1_000,
    costActual: null,
    funding: null,
    costNote: null,
    partners: null,
    budgetNumber: null,
    visibility: 'internal',
    own: {},
    version: 4,
    archivedOn: null,
    updates: [aNotedUpdate({ progress: 20 })],
    links: [aCellLink()],
    ...overrides,
  }
}

/** As `anUpdate`, of 31 May 2026 and without a note, unless said otherwise. */
export function aNotedUpdate(overrides: Partial<NotedUpdate> = {}): NotedUpdate {
  return { ...anUpdate({ keyDate: '2026-05-31' }), note: null, ...overrides }
}

/** As `aLink`, with an id and no justification, unless said otherwise. */
export function aCellLink(overrides: Partial<CellLink> = {}): CellLink {
  return { ...aLink(), id: 'link-1', justification: null, ...overrides }
}

/** A measure as a report holds it: in progress, for goal 11, internal and otherwise unknown, unless said otherwise. */
export function aReportMeasure(overrides: Partial<ReportMeasure> | MeasureHistory = {}): ReportMeasure {
  const { updates, milestones, links, ...history } = { ...aMeasure(), ...overrides }
  return {
    ...{ number: null, title: `Maßnahme ${history.id}`, description: null, programme: null, field: null },
    ...{
      department: null,
      coDepartments: [],
      partners: null,
      costPlanned: null,
      costActual: null,
      funding: null,
    },
    ...{ costNote: null, budgetNumber: null, source: null, visibility: 'internal', decisions: [] },
    ...history,
    updates: updates.map((update) => ({ note: null, ...update })),
    milestones: milestones.map((milestone) => ({ title: 'Meilenstein', ...milestone })),
    links: links.map((link) => ({ justification: null, ...link })),
  }
}

/** An internal report on everything without a measure, on the key date of the golden case, unless said otherwise. */
export function aReport(overrides: Partial<ReportContent> = {}): ReportContent {
  return {
    schema: 1,
    ruleVersion: 1,
    title: 'Sachstandsbericht Nachhaltigkeit',
    asOf: goldenKeyDate,
    isPublic: false,
    municipality: {
      key: '03256030',
      name: 'Musterhausen',
      officialName: 'Flecken Musterhausen',
      kind: 'municipality',
      population: 5_100,
    },
    scope: { goals: [], filter: {}, names: { department: null, field: null, programme: null } },
    limits: { fresh: 6, due: 12, stale: 24 },
    measures: [],
    previous: null,
    paperNumber: null,
    paperType: 'notice',
    sections: ['proposal', 'facts', 'finances', 'sustainability', 'consultations', 'enclosures'],
    parts: ['goals', 'changes', 'measures', 'finances', 'decisions', 'trade-offs'],
    texts: {},
    look: { address: ['Am Markt 1', '27239 Musterhausen'], colour: '#1f5c2e', logo: null },
    ...overrides,
  }
}
