import { DomainError, type IsoDate } from '@kommune17/domain'
import type { MeasureSnapshot } from '../../figures/measure-snapshot.ts'
import { type ReadContext, readOwnMeasures } from '../../figures/read-measures.ts'
import { listPersonNames } from '../audit/person-store.ts'
import { listDecisions } from '../decisions/decision-store.ts'
import { listLinks } from '../links/link-store.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { listStatusUpdates } from '../progress/progress-store.ts'
import { departmentReach } from '../structure/department-reach.ts'
import { measureOn, measureRow } from './measure-row.ts'
import { findMeasure } from './measure-store.ts'
import type { MeasureDetail } from './measure-view.ts'

type DetailQuestion = { readonly id: string; readonly asOf?: IsoDate | undefined }

/** Everything about one measure: its state on the key date, its whole history, and what the reader may do with it. */
export async function findMeasureDetail(ctx: ReadContext, question: DetailQuestion): Promise<MeasureDetail> {
  const { id, asOf = ctx.today } = question
  const { scope, tx } = ctx
  const snapshot = await readOwnMeasures(ctx)
  const stored = await findMeasure(scope, tx, id)
  const { changedBy, ...fields } = stored
  const columns = new Set((await listOwnColumns(scope, tx)).map((column) => column.id))
  return {
    ...fields,
    ...rowIn(snapshot, id, asOf),
    asOf,
    own: Object.fromEntries(Object.entries(stored.own).filter(([columnId]) => columns.has(columnId))),
    coDepartments: stored.coDepartmentIds.map((departmentId) => ({
      id: departmentId,
      name: snapshot.names.departments.get(departmentId) ?? '',
    })),
    ...(await findParts(ctx, id)),
    changedByName: changedBy,
    may: await findRights(ctx, stored.departmentId),
  }
}

function rowIn(snapshot: MeasureSnapshot, id: string, asOf: IsoDate) {
  const entry = snapshot.entries.find(({ facts }) => facts.id === id)
  if (entry === undefined) throw new DomainError('not-found')
  return measureRow(measureOn(entry, asOf), snapshot.names)
}

async function findParts({ scope, tx }: ReadContext, measureId: string) {
  const milestones = await listMilestones(scope, tx, measureId)
  const links = await listLinks(scope, tx, measureId)
  const updates = await listStatusUpdates(scope, tx, measureId)
  const decisions = await listDecisions(scope, tx, measureId)
  const people = await listPersonNames(scope, tx, [
    ...links.map(({ confirmedBy }) => confirmedBy),
    ...updates.map(({ authorId }) => authorId),
  ])
  const nameOf = (id: string | null) => people.get(id ?? '') ?? null
  return {
    milestones,
    links: links.map((link) => ({ ...link, confirmedByName: nameOf(link.confirmedBy) })),
    updates: updates.map((update) => ({ ...update, authorName: nameOf(update.authorId) })),
    decisions,
  }
}

async function findRights(
  { scope, tx }: ReadContext,
  departmentId: string | null,
): Promise<MeasureDetail['may']> {
  const reaches = await departmentReach(scope, tx)
  return {
    change: reaches('measure.change', departmentId),
    archive: reaches('measure.archive', departmentId),
    log: reaches('progress.log', departmentId),
    link: reaches('link.change', departmentId),
    milestone: reaches('milestone.change', departmentId),
    decision: reaches('decision.change', departmentId),
    release: reaches('release.change', departmentId),
    audit: reaches('audit.read', departmentId),
  }
}
