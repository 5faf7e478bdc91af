import {
  DomainError,
  type GoalFigure,
  type GoalNumber,
  type IsoDate,
  type MunicipalityKey,
  type MunicipalityKind,
  type NetworkGoalFigure,
  type NetworkMemberFigures,
  networkFigures,
  ruleVersion,
  type SizeClass,
  sizeClass,
} from '@kommune17/domain'
import type { VisibleGoals } from '../../figures/figure-cache.ts'
import { type NetworkReadContext, readNetworkGoals } from '../../figures/read-measures.ts'
import { findNetwork, listNetworkMunicipalities, type NetworkMunicipality } from './network-store.ts'

type MatrixQuestion = {
  readonly asOf?: IsoDate | undefined
  readonly kind?: MunicipalityKind | undefined
  readonly sizeClass?: SizeClass | undefined
  readonly district?: string | undefined
  readonly order: 'name' | 'size'
}

/** Municipalities × 17 goals, from released measures only; the figures cover the municipalities the filter leaves. */
export async function showNetworkMatrix(ctx: NetworkReadContext, question: MatrixQuestion) {
  const { asOf = ctx.today, order } = question
  const network = await findNetwork(ctx.scope, ctx.tx)
  const all = await listNetworkMunicipalities(ctx.scope, ctx.tx)
  const goals = await readNetworkGoals(ctx, all, { asOf, limits: network.limits })
  const chosen = all.filter((municipality) => isAsked(municipality, question)).sort(compareBy(order))
  return {
    asOf,
    ruleVersion,
    network,
    districts: [...new Set(all.flatMap(({ district }) => district ?? []))].sort(german.compare),
    municipalities: chosen.map((municipality) => ({
      ...municipality,
      goals: goals.get(municipality.key)?.map(goalCell) ?? null,
    })),
    figures: networkFigures(released(chosen, goals)),
  }
}

/** One goal across all municipalities of the network, in the order of their names. */
export async function showNetworkGoal(
  ctx: NetworkReadContext,
  { goal, asOf = ctx.today }: { readonly goal: GoalNumber; readonly asOf?: IsoDate | undefined },
) {
  const network = await findNetwork(ctx.scope, ctx.tx)
  const all = (await listNetworkMunicipalities(ctx.scope, ctx.tx)).sort(compareBy('name'))
  const goals = await readNetworkGoals(ctx, all, { asOf, limits: network.limits })
  return {
    asOf,
    ruleVersion,
    network,
    figure: figureOf(goal, released(all, goals)),
    municipalities: all.map(({ key, name }) => ({
      key,
      name,
      figure: goals.get(key)?.find((figure) => figure.goal === goal) ?? null,
    })),
  }
}

const german = new Intl.Collator('de')

function isAsked(
  municipality: NetworkMunicipality,
  { kind, sizeClass: size, district }: MatrixQuestion,
): boolean {
  return (
    (kind === undefined || municipality.kind === kind) &&
    (district === undefined || municipality.district === district) &&
    (size === undefined || (municipality.population !== null && sizeClass(municipality.population) === size))
  )
}

// By name or by size, never by a figure: nobody is ranked here. Names repeat, keys do not.
function compareBy(order: 'name' | 'size') {
  return (a: NetworkMunicipality, b: NetworkMunicipality): number =>
    (order === 'size' ? (b.population ?? 0) - (a.population ?? 0) : 0) ||
    german.compare(a.name, b.name) ||
    german.compare(a.key, b.key)
}

// A place that released nothing stays in the denominator of the coverage, with no goal covered.
function released(
  municipalities: readonly NetworkMunicipality[],
  goals: ReadonlyMap<MunicipalityKey, VisibleGoals>,
): NetworkMemberFigures[] {
  return municipalities.map(({ key }) => ({ municipality: key, goals: goals.get(key) ?? [] }))
}

function figureOf(goal: GoalNumber, members: readonly NetworkMemberFigures[]): NetworkGoalFigure {
  const figure = networkFigures(members).find((candidate) => candidate.goal === goal)
  if (figure === undefined) throw new DomainError('internal')
  return figure
}

function goalCell({ goal, measures, committed, known, mean, completionRate, reason }: GoalFigure) {
  return { goal, measures, committed, known, mean, completionRate, reason }
}
