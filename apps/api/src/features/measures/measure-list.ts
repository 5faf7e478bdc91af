import {
  compareMeasures,
  type IsoDate,
  type MeasureFilter,
  type MeasureSort,
  matchesFilter,
} from '@kommune17/domain'
import { type ReadContext, readOwnMeasures } from '../../figures/read-measures.ts'
import { measureRow, measuresAsOf } from './measure-row.ts'
import { findMeasureIdsByText } from './measure-search-store.ts'
import type { MeasureList } from './measure-view.ts'

const pageSize = 50

// The database sorts umlauts by code; readers of German do not.
const german = new Intl.Collator('de')

type Question = {
  readonly asOf?: IsoDate | undefined
  readonly filter: MeasureFilter
  readonly sort?: MeasureSort | undefined
}

/** One page of the measures a filter leaves, on a key date. */
export async function listMeasures(
  ctx: ReadContext,
  question: Question & { readonly page: number },
): Promise<MeasureList> {
  const { page } = question
  const { asOf, snapshot, measures } = await findMeasures(ctx, question)
  const rows = measures.slice((page - 1) * pageSize, page * pageSize)
  return {
    asOf,
    rows: rows.map((measure) => measureRow(measure, snapshot.names)),
    total: measures.length,
    page,
    pageSize,
  }
}

/** All the measures a filter leaves, in order: the database only answers the text, the domain everything else. */
export async function findMeasures(ctx: ReadContext, question: Question) {
  const { filter, sort = { by: 'number', direction: 'ascending' }, asOf = ctx.today } = question
  const snapshot = await readOwnMeasures(ctx)
  const found = filter.text ? await findMeasureIdsByText(ctx.scope, ctx.tx, filter.text) : null
  const measures = measuresAsOf(snapshot, asOf)
    .filter((measure) => (found === null || found.has(measure.id)) && matchesFilter(measure, filter))
    .sort(compareMeasures(sort, german.compare))
  return { asOf, snapshot, measures }
}
