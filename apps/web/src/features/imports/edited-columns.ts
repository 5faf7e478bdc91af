import { placeOf } from './corrections.ts'
import { columnOfProblem } from './import-words.ts'
import type { ImportRow, ListPlan } from './use-import.ts'

type Column = ListPlan['columns'][number]

type Given = {
  readonly row: ImportRow
  readonly plan: Pick<ListPlan, 'columns'>
  /** All columns, whether something is wrong in them or not. */
  readonly isWhole: boolean
  readonly isDecided: (place: string) => boolean
}

/**
 * The columns whose cells are offered for editing: those with problems and those corrected before. A row without a goal in a
 * list that has no column for goals gets one behind the last.
 */
export function editedColumns({ row, plan, isWhole, isDecided }: Given): Column[] {
  const { columns } = plan
  const lacksGoals = row.plan.problems.some(
    (problem) => problem.code === 'goal-required' && columnOfProblem(problem, columns) === null,
  )
  const all = lacksGoals ? [...columns, goalsBehind(columns)] : columns
  const concerned = new Set(row.plan.problems.map((problem) => columnOfProblem(problem, all)))
  return all.filter(({ index }) => isWhole || concerned.has(index) || isDecided(placeOf.cell(row.row, index)))
}

function goalsBehind(columns: readonly Column[]): Column {
  const index = 1 + Math.max(-1, ...columns.map((column) => column.index))
  return { index, header: '', field: 'goals', certainty: 1, reason: 'none' }
}
