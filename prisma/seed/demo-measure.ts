import type { IsoDate, MeasureStatus, Visibility } from '@kommune17/domain'
import { momentOn } from './calendar.ts'
import { inventCosts } from './demo-costs.ts'
import { inventDecisions } from './demo-decisions.ts'
import { lookUp, type PlaceFrame } from './demo-frame.ts'
import { planLinks } from './demo-links.ts'
import { fillSlots, localWords } from './local-words.ts'
import type { FieldKey, MeasureTemplate, TemplateFacts, WorkKind } from './measure-template.ts'
import { planMilestones } from './milestone-plan.ts'
import { partnersByField } from './partners.ts'
import { inventSchedule, type Schedule } from './schedule.ts'
import { type Basis, type ReportedUpdate, reportHistory } from './status-history.ts'
import type { Row, Rows } from './tables.ts'

/** The rows of one measure; its number is given later, when the list is in order. */
export type InventedMeasure = {
  readonly measure: Row<'measure'>
  readonly facts: TemplateFacts
  readonly updates: readonly ReportedUpdate[]
  readonly children: Rows
}

/** One measure of a place in the wanted status, with its history and everything that hangs on it. */
export function inventMeasure(
  frame: PlaceFrame,
  template: MeasureTemplate,
  status: MeasureStatus,
): InventedMeasure {
  const { random, anchor, place } = frame
  const [title, description, facts] = template
  const texts = { words: localWords(frame.locality, random), population: frame.entry.population, random }
  const basis = chooseBasis(frame, facts.kind)
  const percent = reachedPercent(frame, facts)
  const history = { quarters: frame.quarters, status, kind: facts.kind, care: place.care, basis, percent }
  const updates = reportHistory(history, random)
  const firstReport = lookUp(updates[0], 'update').keyDate
  const lastReport = lookUp(updates.at(-1), 'update').keyDate
  const beganOn = updates.find((update) => isUnderWay(update.status))?.keyDate ?? lastReport
  const schedule = inventSchedule({
    status,
    kind: facts.kind,
    firstReport,
    beganOn,
    lastReport,
    anchor,
    random,
  })
  const id = random.id(firstReport)
  const measure = {
    ...{ id, municipality_key: frame.entry.key, number: null },
    ...{ title: fillSlots(title, texts), description: fillSlots(description, texts) },
    ...responsibility(frame, facts),
    ...times(schedule, { status, kind: facts.kind }),
    ...{
      source: source(frame, facts),
      visibility: release(frame, status),
      merged_into: null,
      archived_on: null,
    },
    ...authorship(frame, updates),
  }
  const money = inventMoney(frame, { facts, status, schedule })
  const share = basis === 'milestones' ? percent / 100 : 0
  const hasSteps =
    basis === 'milestones' && status !== 'idea' && status !== 'unknown' && status !== 'discarded'
  return {
    measure: { ...measure, ...money.columns, own_values: '{}' },
    facts,
    updates,
    children: {
      measure_year: money.years.map((year) => ({ ...owner(frame, id), ...year })),
      status_update: updates.map((update) => statusRow(frame, update, { ...owner(frame, id), facts })),
      milestone: hasSteps
        ? milestoneRows(frame, {
            id,
            kind: facts.kind,
            share: doneShare(status, share),
            schedule,
            lastReport,
          })
        : [],
      sdg_link: linkRows(frame, { id, facts, firstReport }),
      decision: decisionRows(frame, { id, facts, status, firstReport }),
    },
  }
}

function isUnderWay(status: MeasureStatus): boolean {
  return status === 'in-progress' || status === 'ongoing' || status === 'paused' || status === 'completed'
}

// Some fields move faster than others: advice and schools, say, faster than roads or partnerships far away.
const paceByField: Readonly<Record<FieldKey, number>> = {
  ...{ mobility: 0.75, climate: 1.05, circular: 1.15, nature: 0.95, land: 0.8, housing: 0.7 },
  ...{ justice: 1.1, education: 1.2, health: 1.05, economy: 0.9, global: 0.65 },
}

function reachedPercent({ random, pace }: PlaceFrame, { field }: TemplateFacts): number {
  const usual = random.pick([10, 20, 25, 25, 30, 40, 50, 50, 60, 70, 75, 80, 90])
  return Math.min(90, Math.max(5, Math.round((usual * pace * paceByField[field]) / 5) * 5))
}

function owner(frame: PlaceFrame, id: string) {
  return { measure_id: id, municipality_key: frame.entry.key }
}

function chooseBasis({ place, random }: PlaceFrame, kind: WorkKind): Basis {
  const missing = place.care === 'poor' ? 0.34 : place.care === 'usual' ? 0.18 : 0.1
  if (random.chance(kind === 'event' ? missing + 0.25 : missing)) return 'none'
  const bySteps = { build: 0.55, supply: 0.4, concept: 0.5, rule: 0.4, service: 0.25, event: 0.1 }
  return random.chance(bySteps[kind]) ? 'milestones' : 'stated'
}

function responsibility(frame: PlaceFrame, { lead, field }: TemplateFacts) {
  const { random } = frame
  const unit = lookUp(frame.units.get(lead), `unit for ${lead}`)
  const others = [...new Set([...frame.units.values()].map(({ id }) => id))].filter((id) => id !== unit.id)
  const coUnits = random.chance(0.35) ? random.shuffle(others).slice(0, random.integer(1, 2)) : []
  const partners = random.shuffle(partnersByField[field]).slice(0, random.integer(1, 2))
  const isClimate = field === 'climate' && random.chance(0.45)
  return {
    lead_unit_id: random.chance(0.05) ? null : unit.id,
    co_unit_ids: `{${coUnits.join(',')}}`,
    partners: random.chance(0.55) ? partners.join(', ') : null,
    field_id: random.chance(0.03) ? null : lookUp(frame.fieldIds.get(field), `field ${field}`),
    programme_id:
      (isClimate ? frame.climateProgrammeId : null) ?? (random.chance(0.96) ? frame.programmeId : null),
    budget_number: random.chance(0.3)
      ? `${random.integer(111, 575)}.${String(random.integer(1, 9)).padStart(2, '0')}`
      : null,
  }
}

function times(schedule: Schedule, { status, kind }: { status: MeasureStatus; kind: WorkKind }) {
  return {
    planned_start: schedule.plannedStart,
    planned_end: schedule.plannedEnd,
    actual_start: schedule.actualStart,
    actual_end: schedule.actualEnd,
    is_continuous: status === 'ongoing' || (kind === 'event' && schedule.plannedEnd === null),
  }
}

function source({ random }: PlaceFrame, { lead }: TemplateFacts): string {
  const origins = [
    'Beschluss des Programms',
    'Vorschlag der Verwaltung',
    'Antrag aus dem Rat',
    'AG Nachhaltigkeit',
  ]
  const origin = lead === 'volunteers' ? 'AG Nachhaltigkeit' : random.pick(origins)
  return random.chance(0.6) ? `Demodaten (${origin})` : 'Demodaten'
}

function release({ place, random }: PlaceFrame, status: MeasureStatus): Visibility {
  if (place.release === 'none') return 'internal'
  const isOpen = place.release === 'most' ? 0.86 : 0.5
  const isEarly = status === 'idea' || status === 'unknown' || status === 'discarded'
  if (!random.chance(isEarly ? isOpen / 3 : isOpen)) return 'internal'
  return random.chance(0.6) ? 'public' : 'network'
}

function authorship({ coordinatorId, random }: PlaceFrame, updates: readonly ReportedUpdate[]) {
  const first = lookUp(updates[0], 'update').recordedOn
  const last = lookUp(updates.at(-1), 'update').recordedOn
  const isChanged = first !== last && random.chance(0.6)
  return {
    version: isChanged ? random.integer(2, 6) : 1,
    created_at: `${first}T06:30:00.000Z`,
    created_by: coordinatorId,
    changed_at: isChanged ? momentOn(last, random) : `${first}T06:30:00.000Z`,
    changed_by: coordinatorId,
  }
}

type MoneyFrame = {
  readonly facts: TemplateFacts
  readonly status: MeasureStatus
  readonly schedule: Schedule
}

function inventMoney({ entry, anchor, random }: PlaceFrame, { facts, status, schedule }: MoneyFrame) {
  const firstYear = Number(schedule.from.slice(0, 4))
  const costs = inventCosts(
    {
      ...{ base: facts.cost, population: entry.population, status, firstYear },
      ...{ years: Number(schedule.to.slice(0, 4)) - firstYear + 1, currentYear: Number(anchor.slice(0, 4)) },
    },
    random,
  )
  return {
    columns: {
      ...{ cost_planned: costs.planned, cost_actual: costs.actual, funding: costs.funding },
      cost_note: costs.note,
    },
    years: costs.years.map(({ year, planned, actual, funding }) => ({
      ...{ year, cost_planned: planned, cost_actual: actual, funding },
    })),
  }
}

type StatusOwner = ReturnType<typeof owner> & { readonly facts: TemplateFacts }

function statusRow(
  frame: PlaceFrame,
  update: ReportedUpdate,
  { facts, ...ids }: StatusOwner,
): Row<'status_update'> {
  const { random } = frame
  const unit = frame.units.get(facts.lead)
  return {
    ...{ id: random.id(update.recordedOn), ...ids, key_date: update.keyDate },
    ...{ recorded_at: momentOn(update.recordedOn, random), status: update.status, progress: update.progress },
    ...{ is_confirmation: update.isConfirmation, note: update.note },
    author_id: unit === undefined || random.chance(0.4) ? frame.coordinatorId : unit.authorId,
  }
}

function doneShare(status: MeasureStatus, share: number): number {
  if (status === 'completed') return 1
  return status === 'in-progress' || status === 'paused' ? share : 0
}

type StepFrame = {
  readonly id: string
  readonly kind: WorkKind
  readonly share: number
  readonly schedule: Schedule
  readonly lastReport: IsoDate
}

function milestoneRows(
  frame: PlaceFrame,
  { id, kind, share, schedule, lastReport }: StepFrame,
): Row<'milestone'>[] {
  const { random } = frame
  const steps = planMilestones({
    kind,
    share,
    from: schedule.from,
    to: schedule.to,
    until: lastReport,
    random,
  })
  return steps.map((step, position) => ({
    ...{ id: random.id(lastReport), ...owner(frame, id), title: step.title, due: step.due },
    ...{ weight: step.weight, done_on: step.doneOn, dropped_on: step.droppedOn, position },
  }))
}

type LinkFrame = { readonly id: string; readonly facts: TemplateFacts; readonly firstReport: IsoDate }

function linkRows(frame: PlaceFrame, { id, facts, firstReport }: LinkFrame): Row<'sdg_link'>[] {
  const { random } = frame
  return planLinks(facts, random).map((link) => ({
    ...{ id: random.id(firstReport), ...owner(frame, id), goal: link.goal, target: link.target },
    ...{ role: link.role, effect: link.effect, justification: link.justification, origin: link.origin },
    confirmed_at: link.isConfirmed ? `${firstReport}T07:00:00.000Z` : null,
    confirmed_by: link.isConfirmed ? frame.coordinatorId : null,
  }))
}

function decisionRows(
  frame: PlaceFrame,
  { id, facts, status, firstReport }: LinkFrame & { readonly status: MeasureStatus },
): Row<'decision'>[] {
  const { random } = frame
  const isOpen = status === 'idea' || status === 'planned' || status === 'unknown' || status === 'discarded'
  if (isOpen || random.chance(0.22)) return []
  const on = random.chance(0.5) ? frame.programmeDecidedOn : firstReport
  return inventDecisions({ locality: frame.locality, field: facts.field, on, random }).map((decision) => ({
    ...{ id: random.id(decision.decidedOn), ...owner(frame, id), body: decision.body },
    ...{ decided_on: decision.decidedOn, paper_number: decision.paperNumber, result: decision.result },
    is_public: decision.isPublic,
  }))
}
