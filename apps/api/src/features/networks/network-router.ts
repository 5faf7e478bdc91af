import { goalNumber, isoDate, municipalityKinds, sizeClasses } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inNetwork, networkProcedure, router, signedInProcedure } from '../../trpc/procedures.ts'
import { showNetworkGoal, showNetworkMatrix } from './network-pages.ts'
import { listNetworksOf } from './network-store.ts'
import { networkGoalView, networkListView, networkMatrixView } from './network-view.ts'

// Never by a figure: municipalities are not ranked.
const order = z._default(z.enum(['name', 'size']), 'name')

const matrixInput = inNetwork(
  z.strictObject({
    asOf: z.optional(isoDate),
    kind: z.optional(z.enum(municipalityKinds)),
    sizeClass: z.optional(z.enum(sizeClasses)),
    district: z.optional(z.string().check(z.maxLength(100))),
    order,
  }),
)

export const networkRouter = router({
  list: signedInProcedure
    .output(networkListView)
    .query(({ ctx }) => listNetworksOf(ctx.tx, { userId: ctx.actor.userId, today: ctx.today })),
  matrix: networkProcedure('network.read')
    .input(matrixInput)
    .output(networkMatrixView)
    .query(({ ctx, input }) => showNetworkMatrix(ctx, input)),
  goal: networkProcedure('network.read')
    .input(inNetwork(z.strictObject({ goal: goalNumber, asOf: z.optional(isoDate) })))
    .output(networkGoalView)
    .query(({ ctx, input }) => showNetworkGoal(ctx, input)),
})
