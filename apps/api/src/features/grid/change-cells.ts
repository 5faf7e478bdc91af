import {
  type CellChange,
  type CellOutcome,
  type CellPowers,
  type ChangeableMeasure,
  type DecidedCells,
  changeCells as decide,
  type KnownStructure,
} from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { listLinksOf } from '../links/link-store.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { listStatusUpdatesOf } from '../progress/progress-store.ts'
import { type DepartmentReach, departmentReach } from '../structure/department-reach.ts'
import { listDepartmentParents } from '../structure/department-store.ts'
import { listFields, listProgrammes } from '../structure/structure-store.ts'
import { explainConflicts } from './explain-conflicts.ts'
import { type GridRecord, lockGridRecords } from './grid-store.ts'
import type { ChangedCells } from './grid-view.ts'
import { storeCells } from './store-cells.ts'

/** A cell's outcome with the measure it belongs to. */
export type MeasureOutcome = CellOutcome & { readonly measureId: string }

/** What was decided for one measure, beside what was stored of it. */
export type DecidedMeasure = DecidedCells & { readonly id: string; readonly measure: ChangeableMeasure }

/**
 * Stores one action of the grid: all cells in one transaction, every cell on its own. What cannot be stored is part of
 * the answer; a measure of another municipality is as unknown as an invented one.
 */
export async function changeCells(
  ctx: VerbContext,
  { cells }: { readonly cells: readonly CellChange[] },
): Promise<ChangedCells> {
  const { scope, tx } = ctx
  const ids = [...new Set(cells.map(({ measureId }) => measureId))]
  const records = await lockGridRecords(scope, tx, ids)
  const decided = await decideAll(ctx, { cells, records })
  await storeCells(ctx, decided)
  const outcomes = new Map<string, MeasureOutcome>()
  for (const { id, outcomes: some } of decided) {
    for (const outcome of some) outcomes.set(`${id}/${outcome.field}`, { ...outcome, measureId: id })
  }
  const answered = cells.map((cell) => outcomes.get(`${cell.measureId}/${cell.field}`) ?? unknown(cell))
  return {
    cells: await explainConflicts(ctx, { outcomes: answered, records }),
    consequences: decided.flatMap(({ id, consequences }) =>
      consequences.map((difference) => ({ ...difference, measureId: id })),
    ),
    versions: Object.fromEntries(decided.map(({ id, version }) => [id, version])),
  }
}

function unknown({ measureId, field }: CellChange): MeasureOutcome {
  return { measureId, field, outcome: 'invalid', code: 'not-found', details: {} }
}

type Asked = {
  readonly cells: readonly CellChange[]
  readonly records: ReadonlyMap<string, GridRecord>
}

async function decideAll(ctx: VerbContext, { cells, records }: Asked): Promise<DecidedMeasure[]> {
  const { scope, tx, today } = ctx
  const asks = (...fields: readonly string[]) => cells.some(({ field }) => fields.includes(field))
  const ids = [...records.keys()]
  const updates = asks('status', 'progress') ? await listStatusUpdatesOf(scope, tx, ids) : new Map()
  const links = asks('goals') ? await listLinksOf(scope, tx, ids) : new Map()
  const known = await findKnownStructure(ctx, asks)
  const reaches = await departmentReach(scope, tx)
  return [...records].map(([id, record]) => {
    const measure = { ...record, updates: updates.get(id) ?? [], links: links.get(id) ?? [] }
    const may = powersOf(reaches, record.departmentId)
    const own = cells.filter(({ measureId }) => measureId === id)
    return { ...decide({ measure, cells: own, may, known, today }), id, measure }
  })
}

function powersOf(reaches: DepartmentReach, departmentId: string | null): CellPowers {
  return {
    change: reaches('measure.change', departmentId),
    log: reaches('progress.log', departmentId),
    link: reaches('link.change', departmentId),
    release: reaches('release.change', departmentId),
    lead: (other) => reaches('measure.change', other),
  }
}

async function findKnownStructure(
  { scope, tx }: VerbContext,
  asks: (field: string) => boolean,
): Promise<KnownStructure> {
  const departments = asks('departmentId')
    ? await listDepartmentParents(scope, tx)
    : new Map<string, unknown>()
  const fields = asks('fieldId') ? await listFields(scope, tx) : []
  const programmes = asks('programmeId') ? await listProgrammes(scope, tx) : []
  return {
    departmentId: new Set(departments.keys()),
    fieldId: new Set(fields.map(({ id }) => id)),
    programmeId: new Set(programmes.map(({ id }) => id)),
    columns: await listOwnColumns(scope, tx),
  }
}
