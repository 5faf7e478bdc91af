import type { PlannedRow, RowAction } from '@kommune17/importer'
import type { Authorized } from '../../authorize.ts'
import { instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { listPersonNames } from '../audit/person-store.ts'
import { oneOf } from '../measures/stored-words.ts'
import { listRows } from './import-row-store.ts'
import { findBatch, listBatches } from './import-store.ts'
import { listKept } from './undo-store.ts'

type Context = { readonly scope: Authorized; readonly tx: Transaction }

/** The latest lists with what became of them. */
export async function showImports({ scope, tx }: Context) {
  const batches = await listBatches(scope, tx)
  return batches.map(({ summary, ...batch }) => ({ ...batch, totals: summary?.totals ?? null }))
}

/** One list: how far it is and, once it is read, the plan without its rows. */
export async function showImport({ scope, tx }: Context, id: string) {
  const { summary, ...batch } = await findBatch(scope, tx, id)
  const kept = batch.state === 'undone' ? await showKept({ scope, tx }, id) : []
  if (summary === null || batch.state === 'reading') return { ...batch, kept, plan: null }
  const { revision: _, parts: __, ...plan } = summary
  return { ...batch, kept, plan }
}

/** The measures an undo left alone, with the last one to work on each. */
export async function showKept({ scope, tx }: Context, id: string) {
  const kept = await listKept(scope, tx, id)
  const actors = kept.map(({ actorId }) => actorId)
  const names = await listPersonNames(scope, tx, actors)
  return kept.map(({ actorId, at, ...rest }) => ({
    ...{ ...rest, at: instantOf(at) },
    by: names.get(actorId ?? '') ?? null,
  }))
}

const pageSize = 50

type Question = {
  readonly id: string
  readonly action?: RowAction | undefined
  readonly onlyProblems: boolean
  readonly page: number
}

// Rows staged by an earlier version say nothing of own columns.
function plannedRow(stored: unknown): PlannedRow {
  const plan = stored as PlannedRow
  return { ...plan, values: { ...{ own: {} }, ...plan.values } }
}

export async function showImportRows({ scope, tx }: Context, { id, ...question }: Question) {
  const { state } = await findBatch(scope, tx, id)
  const { total, rows } = await listRows(scope, tx, { ...question, batchId: id, pageSize })
  const isWritten = state === 'applied' || state === 'undone'
  return {
    total,
    page: question.page,
    pageSize,
    rows: rows.map(({ row, plan, cells, measureId, outcome }) => {
      const planned = plannedRow(plan)
      return {
        ...{ row, plan: planned, cells },
        measureId: planned.measureId ?? (isWritten ? measureId : null),
        outcome: outcome === null ? null : oneOf(['undone', 'kept'], outcome),
      }
    }),
  }
}
