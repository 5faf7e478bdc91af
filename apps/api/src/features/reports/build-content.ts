import {
  compareMeasures,
  councilSections,
  DomainError,
  defaultFreshnessLimits,
  defaultPaperColour,
  type IsoDate,
  type MeasureOnKeyDate,
  matchesFilter,
  measureAsOf,
  type ReportChoice,
  type ReportContent,
  type ReportLook,
  type ReportMeasure,
  releaseContent,
  reportContent,
  reportedStates,
  reportParts,
  ruleVersion,
} from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { findMunicipality } from '../municipalities/municipality-store.ts'
import { findPaperSettings, type StoredPaperSettings } from '../paper-settings/paper-settings-store.ts'
import { listDepartments } from '../structure/department-store.ts'
import { listFields, listProgrammes } from '../structure/structure-store.ts'
import { listReportMeasures, type ReportMeasureRow } from './report-measure-store.ts'
import { findFrozen, findReport } from './report-store.ts'

type BuildContext = { readonly scope: Authorized; readonly tx: Transaction }

const german = new Intl.Collator('de')

/** Everything a report of this choice holds, as the database stands now; of a public one only what is released. */
export async function buildContent(ctx: BuildContext, choice: ReportChoice): Promise<ReportContent> {
  const { scope, tx } = ctx
  const { title, asOf, isPublic, goals, filter, paperNumber, paperType, texts, parts } = choice
  const place = await findMunicipality(scope, tx, scope.municipality)
  if (place === null) throw new DomainError('not-found')
  const { key, name, officialName, kind, population } = place
  const settings = await findPaperSettings(scope, tx)
  const rows = await listReportMeasures(scope, tx, filter.text)
  const content: ReportContent = {
    schema: 1,
    ...{ ruleVersion, title, asOf, isPublic, paperNumber, paperType },
    municipality: { key, name, officialName, kind, population },
    scope: {
      goals: [...new Set(goals)].toSorted((a, b) => a - b),
      filter,
      names: await findNames(ctx, choice),
    },
    limits: { ...defaultFreshnessLimits },
    measures: chosenMeasures(rows, choice),
    previous: await findPrevious(ctx, choice),
    sections: [...(settings.sections ?? councilSections)],
    parts: reportParts.filter((part) => parts.includes(part)),
    // A text of the report comes before the municipality's own; null leaves it out on purpose.
    texts: { ...settings.texts, ...texts },
    look: lookOf(settings),
  }
  return isPublic ? releaseContent(content) : content
}

/** A frozen report as the lists and comparisons of others need it; what is stored is trusted only as far as it parses. */
export async function findFrozenContent({ scope, tx }: BuildContext, id: string): Promise<ReportContent> {
  const frozen = await findFrozen(scope, tx, id)
  if (frozen === null) throw new DomainError('report-not-frozen')
  return reportContent.parse(JSON.parse(frozen.content))
}

/** Those that have a state on the key date, in the order of their numbers. */
function chosenMeasures(rows: readonly ReportMeasureRow[], choice: ReportChoice): ReportMeasure[] {
  const { asOf, filter, goals } = choice
  const dated = rows
    .filter(({ matches }) => matches)
    .map((row) => ({ row, onKeyDate: onKeyDate(row, asOf) }))
    .filter(({ onKeyDate: measure }) => measure.state !== null && matchesFilter(measure, filter))
  const compare = compareMeasures({ by: 'number', direction: 'ascending' }, german.compare)
  return dated
    .filter(({ row }) => goals.length === 0 || concernsGoal(row.measure, goals))
    .toSorted((a, b) => compare(a.onKeyDate, b.onKeyDate))
    .map(({ row }) => asOfDay(row.measure, asOf))
}

function onKeyDate({ measure, ...facts }: ReportMeasureRow, asOf: IsoDate): MeasureOnKeyDate {
  return { ...measure, ...facts, state: measureAsOf(measure, asOf) }
}

// Hindering ones too: the figure of a goal counts them, and a report on the goal has to tell of them.
function concernsGoal({ links }: ReportMeasure, goals: readonly number[]): boolean {
  return links.some(({ goal, isConfirmed }) => isConfirmed && goals.includes(goal))
}

// What happened after the key date is no part of the report; no figure depends on it.
function asOfDay(measure: ReportMeasure, asOf: IsoDate): ReportMeasure {
  const until = (day: IsoDate | null) => (day === null || day > asOf ? null : day)
  return {
    ...measure,
    archivedOn: until(measure.archivedOn),
    updates: measure.updates.filter(({ keyDate }) => keyDate <= asOf),
    milestones: measure.milestones.map((milestone) => ({
      ...milestone,
      doneOn: until(milestone.doneOn),
      droppedOn: until(milestone.droppedOn),
    })),
    decisions: measure.decisions.filter(({ decidedOn }) => decidedOn === null || decidedOn <= asOf),
  }
}

async function findNames(
  { scope, tx }: BuildContext,
  { filter: { department, field, programme } }: ReportChoice,
): Promise<ReportContent['scope']['names']> {
  const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    list.find((part) => part.id === id)?.name ?? null
  const programmes = programme ? await listProgrammes(scope, tx) : []
  return {
    department: nameIn(department ? await listDepartments(scope, tx) : [], department),
    field: nameIn(field ? await listFields(scope, tx) : [], field),
    programme: programmes.find(({ id }) => id === programme)?.title ?? null,
  }
}

/** Only a frozen report of the same audience and of no later day says what has changed since. */
async function findPrevious(
  ctx: BuildContext,
  { previousId, asOf, isPublic }: ReportChoice,
): Promise<ReportContent['previous']> {
  if (previousId === null) return null
  const { sha256, withdrawnAt } = await findReport(ctx.scope, ctx.tx, previousId)
  if (sha256 === null) throw new DomainError('report-not-frozen')
  if (withdrawnAt !== null) throw new DomainError('report-withdrawn')
  const previous = await findFrozenContent(ctx, previousId)
  if (previous.isPublic !== isPublic) throw new DomainError('previous-other-audience')
  if (previous.asOf > asOf) throw new DomainError('previous-later')
  return { id: previousId, sha256, asOf: previous.asOf, measures: reportedStates(previous) }
}

function lookOf({ address, colour, logo, logoAlt }: StoredPaperSettings): ReportLook {
  return {
    address: [...address],
    colour: colour ?? defaultPaperColour,
    logo: logo && {
      png: Buffer.from(logo.png).toString('base64'),
      // Where nobody has described it, the paper itself says whose it is.
      alt: logoAlt ?? '',
      ...{ width: logo.width, height: logo.height },
    },
  }
}
