import {
  DomainError,
  type GoalFigure,
  type IsoDate,
  isIsoDate,
  type NetworkGoalFigure,
  ruleVersion,
} from '@kommune17/domain'
import { format } from '@kommune17/i18n'
import { authorizeOperator, authorizeOperatorIn, authorizeOperatorOfNetwork } from '../authorize.ts'
import { inScope } from '../database.ts'
import { findNetworkByName } from '../features/installation/installation-store.ts'
import { findMunicipality } from '../features/municipalities/municipality-store.ts'
import { showNetworkMatrix } from '../features/networks/network-pages.ts'
import { readOwnGoals } from '../figures/read-measures.ts'
import { exitCodes } from './exit-codes.ts'
import { CommandFailure } from './failures.ts'
import type { Product } from './product.ts'
import { type CommonOptions, withProduct } from './run-command.ts'
import { type Terminal, textTable } from './terminal.ts'

export type FigureOptions = CommonOptions & {
  readonly municipality?: string
  readonly network?: string
  readonly asOf?: string
}

/** Prints the figures of a municipality or a network, the same numbers the dashboard shows. */
export function runFigures(options: FigureOptions) {
  return withProduct(options, async (product, terminal) => {
    const asOf = options.asOf ?? product.clock.today()
    const { municipality, network } = options
    if (!isIsoDate(asOf)) throw usage(terminal, `--as-of ${asOf}`)
    if ((municipality === undefined) === (network === undefined)) {
      throw usage(terminal, '--municipality KEY | --network NAME')
    }
    if (municipality !== undefined) await municipalityFigures(product, terminal, { key: municipality, asOf })
    if (network !== undefined) await figuresOfNetwork(product, terminal, { name: network, asOf })
  })
}

async function municipalityFigures(
  { database, clock }: Product,
  terminal: Terminal,
  { key, asOf }: { key: string; asOf: IsoDate },
) {
  const { place, goals } = await inScope(database, { municipality: key, readOnly: true }, async (tx) => {
    const scope = authorizeOperatorIn(key)
    const found = await findMunicipality(scope, tx, key)
    if (found === null) throw new DomainError('not-found')
    const ctx = { scope, tx, today: clock.today(), services: { database } }
    return { place: found, goals: await readOwnGoals(ctx, asOf) }
  })
  const value = { municipality: key, name: place.name, asOf, ruleVersion, goals: goals.map(publishedFigure) }
  terminal.result(value, municipalityText(terminal, goals, { name: place.name, asOf }))
}

async function figuresOfNetwork(
  { database, clock }: Product,
  terminal: Terminal,
  { name, asOf }: { name: string; asOf: IsoDate },
) {
  const figures = await inScope(database, { installation: true, readOnly: true }, async (tx) => {
    const today = clock.today()
    const { id } = await findNetworkByName(authorizeOperator(), tx, name)
    const scope = await authorizeOperatorOfNetwork(tx, { network: id, today })
    const matrix = await showNetworkMatrix(
      { scope, tx, today, services: { database } },
      { asOf, order: 'name' },
    )
    return matrix.figures
  })
  const value = { network: name, asOf, ruleVersion, goals: figures }
  terminal.result(value, networkText(terminal, figures, { name, asOf }))
}

/** The figure in the order and with the fields the documented interface promises. */
function publishedFigure(figure: GoalFigure) {
  const { goal, measures, committed, known, coverage, mean, low, high, completionRate, excluded } = figure
  const { distribution, percentages, reason, freshness } = figure
  const counted = { goal, measures, committed, known, coverage, mean, low, high, completionRate, excluded }
  return { ...counted, distribution, percentages, reason, freshness }
}

type Heading = { readonly name: string; readonly asOf: IsoDate }

function municipalityText({ locale, say }: Terminal, goals: readonly GoalFigure[], { name, asOf }: Heading) {
  const { percent, date } = format(locale)
  const shown = (value: number | null) => (value === null ? '–' : percent(value))
  const rows = goals.map((figure) => [
    String(figure.goal),
    String(figure.measures),
    String(figure.committed),
    String(figure.known),
    figure.reason === 'too-few-known' ? say.tooFew(figure.known, figure.committed) : shown(figure.mean),
    figure.low === null || figure.high === null ? '–' : `${percent(figure.low)} – ${percent(figure.high)}`,
    shown(figure.completionRate),
  ])
  const head = [say.goal, say.measures, say.committed, say.known, say.mean, say.bounds, say.completed]
  return `${say.figures(name, date(asOf), ruleVersion)}\n\n${textTable([head, ...rows])}`
}

function networkText(
  { locale, say }: Terminal,
  figures: readonly NetworkGoalFigure[],
  { name, asOf }: Heading,
) {
  const { percent, date } = format(locale)
  const rows = figures.map((figure) => [
    String(figure.goal),
    `${figure.covered}/${figure.of}`,
    String(figure.n),
    figure.median === null ? say.none : percent(figure.median),
    figure.lowerQuartile === null || figure.upperQuartile === null
      ? '–'
      : `${percent(figure.lowerQuartile)} – ${percent(figure.upperQuartile)}`,
  ])
  const head = [say.goal, say.covered, 'n', say.median, say.quartiles]
  return `${say.figures(name, date(asOf), ruleVersion)}\n\n${textTable([head, ...rows])}`
}

function usage(terminal: Terminal, detail: string): CommandFailure {
  return new CommandFailure('invalid-input', terminal.say.usage(detail), exitCodes.usage)
}
