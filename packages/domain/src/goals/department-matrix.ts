import type { IsoDate } from '../dates/iso-date.ts'
import { measureAsOf } from '../measures/measure-as-of.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { isActive } from '../measures/state-questions.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'

/** A measure with its departments; `departmentId` leads, null when nobody is named. */
export type DepartmentMeasure = {
  readonly history: MeasureHistory
  readonly departmentId: string | null
  readonly coDepartmentIds: readonly string[]
}

/** Active measures a department leads, and those of others it works on; one it leads is never counted as co-working. */
export type DepartmentCount = { readonly lead: number; readonly coWorking: number }

export type DepartmentCell = DepartmentCount & { readonly goal: GoalNumber }

/**
 * One department, or (`departmentId` null) the measures without a leading one. `measures` counts each measure once;
 * `entries` is the sum of the cells, higher by what serves several goals.
 */
export type DepartmentRow = {
  readonly departmentId: string | null
  readonly goals: readonly DepartmentCell[]
  readonly measures: DepartmentCount
  readonly entries: DepartmentCount
}

export type DepartmentMatrix = {
  readonly rows: readonly DepartmentRow[]
  /**
   * Sums of the columns. Each active measure is led in exactly one row, so `lead` is the number of measures of the
   * goal, and `coWorking` is by how much the column exceeds it.
   */
  readonly goals: readonly DepartmentCell[]
  /** All rows together: `lead` is the number of measures with a goal, each once. */
  readonly measures: DepartmentCount
  readonly entries: DepartmentCount
}

/**
 * Goal × department, over active measures with a confirmed supporting link. Rows come as `departments` do, then any
 * department only a measure names, then the row without; a department without a measure keeps its row of zeros.
 */
export function departmentMatrix(
  measures: readonly DepartmentMeasure[],
  { asOf, departments }: { readonly asOf: IsoDate; readonly departments: readonly string[] },
): DepartmentMatrix {
  const parts = measures.flatMap((measure) => partsOf(measure, asOf))
  const named = parts.flatMap(({ departmentId }) => departmentId ?? []).sort()
  const rows = [...new Set([...departments, ...named]), null].map((departmentId) =>
    departmentRow(
      departmentId,
      parts.filter((part) => part.departmentId === departmentId),
    ),
  )
  return {
    rows,
    goals: cellsOf(parts),
    measures: countOf(parts),
    entries: entriesOf(cellsOf(parts)),
  }
}

/** What one department has to do with one measure. */
type Part = {
  readonly departmentId: string | null
  readonly leads: boolean
  readonly goals: ReadonlySet<GoalNumber>
}

function partsOf({ history, departmentId, coDepartmentIds }: DepartmentMeasure, asOf: IsoDate): Part[] {
  const state = measureAsOf(history, asOf)
  if (state === null || !isActive(state)) return []
  const goals = new Set(history.links.filter(isCountedLink).map(({ goal }) => goal))
  if (goals.size === 0) return []
  const coWorking = [...new Set(coDepartmentIds)].filter((id) => id !== departmentId)
  return [
    { departmentId, leads: true, goals },
    ...coWorking.map((id) => ({ departmentId: id, leads: false, goals })),
  ]
}

function departmentRow(departmentId: string | null, parts: readonly Part[]): DepartmentRow {
  const goals = cellsOf(parts)
  return { departmentId, goals, measures: countOf(parts), entries: entriesOf(goals) }
}

function cellsOf(parts: readonly Part[]): DepartmentCell[] {
  return goalNumbers.map((goal) => ({ goal, ...countOf(parts.filter(({ goals }) => goals.has(goal))) }))
}

function countOf(parts: readonly Part[]): DepartmentCount {
  const lead = parts.filter(({ leads }) => leads).length
  return { lead, coWorking: parts.length - lead }
}

function entriesOf(cells: readonly DepartmentCell[]): DepartmentCount {
  return {
    lead: cells.reduce((sum, { lead }) => sum + lead, 0),
    coWorking: cells.reduce((sum, { coWorking }) => sum + coWorking, 0),
  }
}
