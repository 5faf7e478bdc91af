import {
  can,
  type GridField,
  gridCells,
  type IsoDate,
  type MeasureFilter,
  type MeasureSort,
} from '@kommune17/domain'
import type { ReadContext } from '../../figures/read-measures.ts'
import { findMeasures } from '../measures/measure-list.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { listStatusUpdatesOf } from '../progress/progress-store.ts'
import { departmentReach } from '../structure/department-reach.ts'
import { listGridRecords } from './grid-store.ts'
import type { Grid } from './grid-view.ts'

type Question = {
  readonly asOf?: IsoDate | undefined
  readonly filter: MeasureFilter
  readonly sort?: MeasureSort | undefined
}

/** Every measure a filter leaves, with all its cells, in one answer: a grid scrolls, pastes and undoes over all of them. */
export async function showGrid(ctx: ReadContext, question: Question): Promise<Grid> {
  const { scope, tx } = ctx
  const { asOf, measures } = await findMeasures(ctx, question)
  const records = await listGridRecords(
    scope,
    tx,
    measures.map(({ id }) => id),
  )
  const columns = (await listOwnColumns(scope, tx)).map(({ id, name, kind, choices }) => ({
    ...{ id, name, kind, choices: [...choices] },
  }))
  const reaches = await departmentReach(scope, tx)
  // What happened is known without its notes; only the reason for discarding stands in a cell.
  const discarded = measures.filter(({ state }) => state?.status === 'discarded').map(({ id }) => id)
  const noted = discarded.length === 0 ? null : await listStatusUpdatesOf(scope, tx, discarded)
  const rows = measures.flatMap(({ id, state, entry }) => {
    const fields = records.get(id)
    if (fields === undefined) return []
    const { links } = entry.history
    const updates = noted?.get(id) ?? entry.history.updates
    return [
      {
        id,
        version: fields.version,
        archivedOn: fields.archivedOn,
        mayChange: fields.archivedOn === null && reaches('measure.change', fields.departmentId),
        progress: state?.progress ?? null,
        cells: gridCells({ fields, updates, links }, { asOf, columns }),
      },
    ]
  })
  return { asOf, columns, lockedFields: lockedFields(ctx), rows }
}

function lockedFields({ scope }: ReadContext): GridField[] {
  const isGoalsLocked = !can(scope.role, 'link.change')
  const isReleaseLocked = !can(scope.role, 'release.change')
  return [...(isGoalsLocked ? ['goals' as const] : []), ...(isReleaseLocked ? ['visibility' as const] : [])]
}
