import * as z from 'zod/mini'
import { goalCellView, goalFigureView, networkGoalFigureView } from '../../figures/figure-view.ts'

const municipalityKind = z.enum([
  'municipality',
  'town',
  'independent-town',
  'joint-municipality',
  'district',
])

export const networkListView = z.array(z.object({ id: z.string(), name: z.string() }))

/** `goals: null` is "nothing released", which is not the same as goals with zero measures. */
const networkMunicipalityView = z.object({
  key: z.string(),
  name: z.string(),
  kind: municipalityKind,
  district: z.nullable(z.string()),
  population: z.nullable(z.number()),
  goals: z.nullable(z.array(goalCellView)),
})

export const networkMatrixView = z.object({
  asOf: z.string(),
  ruleVersion: z.number(),
  network: z.object({ id: z.string(), name: z.string() }),
  districts: z.array(z.string()),
  municipalities: z.array(networkMunicipalityView),
  figures: z.array(networkGoalFigureView),
})

export const networkGoalView = z.object({
  asOf: z.string(),
  ruleVersion: z.number(),
  network: z.object({ id: z.string(), name: z.string() }),
  figure: networkGoalFigureView,
  municipalities: z.array(
    z.object({ key: z.string(), name: z.string(), figure: z.nullable(goalFigureView) }),
  ),
})
