import {
  type GoalNumber,
  goalFigure,
  goalTrend,
  type IsoDate,
  isCountedLink,
  lastQuarterEnds,
  ruleVersion,
  type SdgLink,
  targetFigures,
} from '@kommune17/domain'
import { histories } from '../../figures/measure-snapshot.ts'
import { type ReadContext, readOwnGoals, readOwnMeasures } from '../../figures/read-measures.ts'
import { measureRow, measuresAsOf } from '../measures/measure-row.ts'

type OnKeyDate = { readonly asOf?: IsoDate | undefined }

/** All 17 goals of the municipality on a key date. */
export async function showGoalMatrix(ctx: ReadContext, { asOf = ctx.today }: OnKeyDate) {
  return { asOf, ruleVersion, goals: [...(await readOwnGoals(ctx, asOf))] }
}

/** One goal on a key date: its figure, its targets with the untouched ones, and the rows behind each number. */
export async function showGoalPage(
  ctx: ReadContext,
  { goal, asOf = ctx.today }: OnKeyDate & { readonly goal: GoalNumber },
) {
  const snapshot = await readOwnMeasures(ctx)
  const figure = goalFigure(histories(snapshot), goal, asOf)
  const linked = measuresAsOf(snapshot, asOf)
    .filter(({ state }) => state !== null)
    .map((measure) => ({ measure, links: measure.links.filter((link) => link.goal === goal) }))
    .filter(({ links }) => links.length > 0)
  const rowsWhere = (test: (links: readonly SdgLink[]) => boolean) =>
    linked.filter(({ links }) => test(links)).map(({ measure }) => measureRow(measure, snapshot.names))
  return {
    asOf,
    ruleVersion,
    figure,
    targets: targetFigures(histories(snapshot), goal, asOf),
    measures: rowsWhere((links) => links.some(isCountedLink)),
    hindering: rowsWhere((links) => links.some((link) => link.isConfirmed && link.effect === 'hinders')),
    unconfirmed: rowsWhere((links) => links.every((link) => !link.isConfirmed)),
  }
}

/** One goal at the last eight quarter ends. */
export async function showGoalTrend(
  ctx: ReadContext,
  { goal, until = ctx.today }: { readonly goal: GoalNumber; readonly until?: IsoDate | undefined },
) {
  const snapshot = await readOwnMeasures(ctx)
  return goalTrend(histories(snapshot), goal, lastQuarterEnds(until, 8))
}
