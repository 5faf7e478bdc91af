import {
  cellChanges,
  id,
  isoDate,
  measureChange,
  measureFilter,
  measureSort,
  newMeasure,
  wholeNumber,
} from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { changeCells } from '../grid/change-cells.ts'
import { changedCellsView, gridView } from '../grid/grid-view.ts'
import { showGrid } from '../grid/show-grid.ts'
import { archiveMeasure } from './archive-measure.ts'
import { changeMeasure } from './change-measure.ts'
import { createMeasure } from './create-measure.ts'
import { findMeasureDetail } from './measure-detail.ts'
import { listMeasures } from './measure-list.ts'
import { measureDetailView, measureListView, measureVersionView } from './measure-view.ts'
import { restoreMeasure } from './restore-measure.ts'

const question = z.strictObject({
  asOf: z.optional(isoDate),
  filter: z._default(measureFilter, {}),
  sort: z.optional(measureSort),
})
const page = z._default(wholeNumber(1, 100_000), 1)

export const measureRouter = router({
  list: municipalityProcedure('measure.read')
    .input(inMunicipality(z.extend(question, { page })))
    .output(measureListView)
    .query(({ ctx, input }) => listMeasures(ctx, input)),
  grid: municipalityProcedure('measure.read')
    .input(inMunicipality(question))
    .output(gridView)
    .query(({ ctx, input }) => showGrid(ctx, input)),
  changeCells: municipalityProcedure('measure.change')
    .input(inMunicipality(cellChanges))
    .output(changedCellsView)
    .mutation(({ ctx, input }) => changeCells(ctx, input)),
  find: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ id, asOf: z.optional(isoDate) })))
    .output(measureDetailView)
    .query(({ ctx, input }) => findMeasureDetail(ctx, input)),
  create: municipalityProcedure('measure.create')
    .input(inMunicipality(newMeasure))
    .output(measureVersionView)
    .mutation(({ ctx, input }) => createMeasure(ctx, input)),
  change: municipalityProcedure('measure.change')
    .input(inMunicipality(measureChange))
    .output(measureVersionView)
    .mutation(({ ctx, input }) => changeMeasure(ctx, input)),
  archive: municipalityProcedure('measure.archive')
    .input(inMunicipality(z.strictObject({ id })))
    .output(measureVersionView)
    .mutation(({ ctx, input }) => archiveMeasure(ctx, input.id)),
  restore: municipalityProcedure('measure.archive')
    .input(inMunicipality(z.strictObject({ id })))
    .output(measureVersionView)
    .mutation(({ ctx, input }) => restoreMeasure(ctx, input.id)),
})
