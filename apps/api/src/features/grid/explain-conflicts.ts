import { listPersonNames } from '../audit/person-store.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import type { MeasureOutcome } from './change-cells.ts'
import { type GridRecord, listLastChanges } from './grid-store.ts'
import type { ChangedCells } from './grid-view.ts'

type Answered = {
  readonly outcomes: readonly MeasureOutcome[]
  readonly records: ReadonlyMap<string, GridRecord>
}

/** Says of every conflict who was faster, and when: of this cell where the trail knows, else of its measure. */
export async function explainConflicts(
  { scope, tx }: VerbContext,
  { outcomes, records }: Answered,
): Promise<ChangedCells['cells']> {
  const inConflict = outcomes.flatMap((cell) => (cell.outcome === 'conflict' ? [cell.measureId] : []))
  const changes =
    inConflict.length === 0 ? new Map() : await listLastChanges(scope, tx, [...new Set(inConflict)])
  const lastChange = ({ measureId, field }: MeasureOutcome) => {
    const record = records.get(measureId)
    return (
      changes.get(`${measureId}/${field}`) ?? {
        at: record?.changedAt ?? null,
        actorId: record?.changedBy ?? null,
      }
    )
  }
  const people = await listPersonNames(
    scope,
    tx,
    outcomes.flatMap((cell) => (cell.outcome === 'conflict' ? [lastChange(cell).actorId] : [])),
  )
  return outcomes.map((cell) => {
    if (cell.outcome !== 'conflict') return cell
    const { at, actorId } = lastChange(cell)
    return { ...cell, at, by: people.get(actorId ?? '') ?? null }
  })
}
