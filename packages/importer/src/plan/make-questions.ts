import type { MeasureStatus } from '@kommune17/domain'
import type { Choices, PlannedRow, Question } from '../import-plan.ts'
import type { ProblemCode } from '../problem.ts'
import type { ColumnIndex } from '../rows/column-index.ts'
import { statusWord } from '../values/parse-status.ts'
import { fold } from '../words/fold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is asked once for the whole list: words of states, new departments, persons, dates that may be targets. */
export function makeQuestions(
  rows: readonly PlannedRow[],
  { index, choices, words }: { index: ColumnIndex; choices: Choices; words: Vocabulary },
): Question[] {
  return [
    ...statusQuestions(rows),
    ...departmentQuestions(rows, { choices, words }),
    ...personQuestions(rows, choices),
    ...targetQuestions(rows, index),
  ]
}

const aboutStatus: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['status-unknown', 'status-ambiguous'])

function statusQuestions(rows: readonly PlannedRow[]): Question[] {
  const asked = new Map<string, { word: string; rows: number; proposed: MeasureStatus | null }>()
  for (const { problems, values } of rows) {
    const text = values.statusText
    if (text === null || !problems.some(({ code }) => aboutStatus.has(code))) continue
    const key = statusWord(text)
    const before = asked.get(key)
    asked.set(key, {
      word: before?.word ?? text,
      rows: (before?.rows ?? 0) + 1,
      proposed: before?.proposed ?? values.status,
    })
  }
  return [...asked.values()].map((question) => ({ kind: 'status-word', ...question }))
}

function departmentQuestions(
  rows: readonly PlannedRow[],
  { choices, words }: { choices: Choices; words: Vocabulary },
): Question[] {
  const answered = new Set(Object.keys(choices.departmentWords ?? {}).map(fold))
  const asked = new Map<string, { word: string; rows: number }>()
  for (const { values } of rows) {
    const named = [values.departmentId === null ? values.department : null, ...values.coDepartments]
    for (const word of named) {
      if (word === null || words.isKnownDepartment(word) || answered.has(fold(word))) continue
      const before = asked.get(fold(word))
      asked.set(fold(word), { word: before?.word ?? word, rows: (before?.rows ?? 0) + 1 })
    }
  }
  return [...asked.values()].map((question) => ({ kind: 'department', ...question, proposed: 'new' }))
}

function personQuestions(rows: readonly PlannedRow[], { persons }: Choices): Question[] {
  if (persons !== undefined) return []
  const found = rows.flatMap(({ problems }) => problems.filter(({ code }) => code === 'person-name'))
  const columns = [...new Set(found.map(({ column }) => column))].filter((column) => column !== null)
  return found.length === 0 ? [] : [{ kind: 'persons', columns, cells: found.length }]
}

function targetQuestions(rows: readonly PlannedRow[], { columns }: ColumnIndex): Question[] {
  const found = rows.flatMap(({ problems }) => problems.filter(({ code }) => code in madeOf))
  const cells = (column: number, code: ProblemCode) =>
    found.filter((problem) => problem.code === code && problem.column === column).length
  return columns.flatMap(({ index }) =>
    Object.entries(madeOf).flatMap(([code, cellKind]): Question[] => {
      const count = cells(index, cellKind === 'date' ? 'date-or-target' : 'number-or-target')
      return count === 0 || !code.startsWith(cellKind)
        ? []
        : [{ kind: 'date-or-target', column: index, cells: count, cellKind }]
    }),
  )
}

const madeOf = { 'date-or-target': 'date', 'number-or-target': 'number' } as const
