import { type IsoDate, overviewAsOf } from '@kommune17/domain'
import { histories } from '../../figures/measure-snapshot.ts'
import { type ReadContext, readOwnGoals, readOwnMeasures } from '../../figures/read-measures.ts'
import { listRecentMeasureEvents } from '../audit/audit-store.ts'

/** What the start screen answers in ten seconds: on track, late, unknown, due for confirmation, and what changed last. */
export async function showStart(
  ctx: ReadContext,
  { asOf = ctx.today }: { readonly asOf?: IsoDate | undefined },
) {
  const snapshot = await readOwnMeasures(ctx)
  const titles = new Map(snapshot.entries.map(({ facts }) => [facts.id, facts.title]))
  const recent = await listRecentMeasureEvents(ctx.scope, ctx.tx, 10)
  return {
    asOf,
    hasMeasures: snapshot.entries.some(({ facts }) => facts.archivedOn === null),
    overview: overviewAsOf(histories(snapshot), asOf),
    goals: [...(await readOwnGoals(ctx, asOf))],
    recent: recent.flatMap(({ measureId, ...event }) => {
      const title = titles.get(measureId)
      return title === undefined ? [] : [{ measureId, title, ...event }]
    }),
  }
}
