import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyDate as asOf, linkedMeasures } from '../arbitrary-measures.ts'
import { aLink, aMeasure, anUpdate } from '../testing.ts'
import { type DepartmentCount, type DepartmentMeasure, departmentMatrix } from './department-matrix.ts'
import { goalFigures } from './goal-figures.ts'

const departments = ['building', 'social']
const matrixOf = (measures: readonly DepartmentMeasure[]) => departmentMatrix(measures, { asOf, departments })

const led: DepartmentMeasure = {
  history: aMeasure({
    links: [aLink({ goal: 13 }), aLink({ goal: 13, target: '13.1' }), aLink({ goal: 7 })],
  }),
  departmentId: 'building',
  coDepartmentIds: ['social', 'social', 'building'],
}
const unled: DepartmentMeasure = {
  history: aMeasure({ links: [aLink({ goal: 13 })] }),
  departmentId: null,
  coDepartmentIds: [],
}

test('a measure counts once for each department, as led or as co-worked on, and without a leading one in its own row', () => {
  const { rows, goals, measures, entries } = matrixOf([led, unled])
  const seen = rows.map(({ departmentId, goals: cells, ...sums }) => [departmentId, cells[12], sums])
  expect(seen).toEqual([
    ['building', { goal: 13, lead: 1, coWorking: 0 }, sumsOf([1, 0], [2, 0])],
    ['social', { goal: 13, lead: 0, coWorking: 1 }, sumsOf([0, 1], [0, 2])],
    [null, { goal: 13, lead: 1, coWorking: 0 }, sumsOf([1, 0], [1, 0])],
  ])
  expect(goals[12]).toEqual({ goal: 13, lead: 2, coWorking: 1 })
  expect({ measures, entries }).toEqual(sumsOf([2, 1], [3, 2]))
})

test('ideas and measures without a counted link are in no row, and a department without a measure keeps its row', () => {
  const idea = { ...led, history: aMeasure({ updates: [anUpdate({ status: 'idea' })] }) }
  const suggested = { ...led, history: aMeasure({ links: [aLink({ isConfirmed: false })] }) }
  const { rows, measures } = matrixOf([idea, suggested])
  expect(rows.map(({ departmentId, measures: count }) => [departmentId, count])).toEqual(
    ['building', 'social', null].map((id) => [id, { lead: 0, coWorking: 0 }]),
  )
  expect(measures).toEqual({ lead: 0, coWorking: 0 })
})

const departmentIds = fc.constantFrom('building', 'social', 'dissolved', 'youth')
const measures: fc.Arbitrary<DepartmentMeasure[]> = linkedMeasures.chain((histories) =>
  fc.tuple(
    ...histories.map((history) =>
      fc.record({
        history: fc.constant(history),
        departmentId: fc.option(departmentIds),
        coDepartmentIds: fc.array(departmentIds, { maxLength: 4 }),
      }),
    ),
  ),
)

test('the led measures of a goal over all rows are its active measures, each once', () => {
  fc.assert(
    fc.property(measures, (list) => {
      const { rows, goals } = matrixOf(list)
      const histories = list.map(({ history }) => history)
      expect(goals.map(({ lead }) => lead)).toEqual(
        goalFigures(histories, asOf).map(({ committed, ongoing }) => committed + ongoing),
      )
      for (const { goal, ...column } of goals) {
        expect(column).toEqual(sum(rows.flatMap((row) => row.goals.filter((cell) => cell.goal === goal))))
      }
    }),
  )
})

test('sums agree, entries are never fewer than measures, and order never matters', () => {
  fc.assert(
    fc.property(measures, (list) => {
      const matrix = matrixOf(list)
      expect(matrix.measures).toEqual(sum(matrix.rows.map((row) => row.measures)))
      expect(matrix.entries).toEqual(sum(matrix.rows.map((row) => row.entries)))
      expect(matrix.entries).toEqual(sum(matrix.goals))
      for (const { goals, measures: once, entries } of matrix.rows) {
        expect(entries).toEqual(sum(goals))
        expect(entries.lead).toBeGreaterThanOrEqual(once.lead)
        expect(entries.coWorking).toBeGreaterThanOrEqual(once.coWorking)
      }
      const reversed = list.toReversed().map(({ coDepartmentIds, ...measure }) => ({
        ...measure,
        coDepartmentIds: coDepartmentIds.toReversed(),
      }))
      expect(matrixOf(reversed)).toEqual(matrix)
    }),
  )
})

function sum(counts: readonly DepartmentCount[]): DepartmentCount {
  return {
    lead: counts.reduce((total, { lead }) => total + lead, 0),
    coWorking: counts.reduce((total, { coWorking }) => total + coWorking, 0),
  }
}

function sumsOf([lead, coWorking]: [number, number], [leadEntries, coEntries]: [number, number]) {
  return { measures: { lead, coWorking }, entries: { lead: leadEntries, coWorking: coEntries } }
}
