import { isSameCell, mostCells, mostMeasures } from '@kommune17/domain'
import type { Outputs } from '../../trpc.ts'
import { type CellAnswer, type CellStep, placeKey } from './grid-edits.ts'
import type { StoredCell } from './use-grid.ts'

type Answers = Outputs['measure']['changeCells']['cells']

/** Cells that differ, in parts the server takes at once; a measure's cells stay together. */
export function chunksOf(cells: readonly CellStep[]): CellStep[][] {
  const byMeasure = new Map<string, CellStep[]>()
  for (const cell of cells) {
    if (isSameCell(cell.before, cell.after)) continue
    const some = byMeasure.get(cell.measureId)
    if (some === undefined) byMeasure.set(cell.measureId, [cell])
    else some.push(cell)
  }
  const chunks: CellStep[][] = []
  let measures = mostMeasures
  for (const some of byMeasure.values()) {
    const last = chunks.at(-1)
    if (last === undefined || measures >= mostMeasures || last.length + some.length > mostCells) {
      chunks.push([...some])
      measures = 1
    } else {
      last.push(...some)
      measures += 1
    }
  }
  return chunks
}

export function cellAnswers(answers: Answers): CellAnswer[] {
  return answers.map((answer): CellAnswer => {
    if (answer.outcome !== 'invalid') return answer
    const { measureId, field, code, details } = answer
    return { measureId, field, outcome: 'invalid', problem: { from: 'server', code, details } }
  })
}

/** What the server holds in the cells it answered for. */
export function storedCells(answers: Answers): StoredCell[] {
  return answers.flatMap(({ measureId, field, ...cell }) => {
    if (cell.outcome === 'changed') return [{ measureId, field, after: cell.after }]
    if (cell.outcome === 'unchanged') return [{ measureId, field, after: cell.value }]
    return cell.outcome === 'conflict' ? [{ measureId, field, after: cell.current }] : []
  })
}

/**
 * An edit made while the one before it is on its way builds on a value that may never be stored. Before it is sent, its
 * `before` goes back to what the server really holds.
 */
export function unsentChain() {
  const unsent = new Map<string, CellStep>()
  const remember = (cells: readonly CellStep[]) => {
    for (const cell of cells) unsent.set(placeKey(cell), cell)
  }
  return {
    rebase: (cells: readonly CellStep[]): CellStep[] =>
      cells.map((cell) => {
        const former = unsent.get(placeKey(cell))
        return former !== undefined && isSameCell(former.after, cell.before)
          ? { ...cell, before: former.before }
          : cell
      }),
    failed: remember,
    answered: (sent: readonly CellStep[], answers: Answers) => {
      const refused = new Set(
        answers.flatMap((answer) => (answer.outcome === 'invalid' ? [placeKey(answer)] : [])),
      )
      for (const cell of sent) unsent.delete(placeKey(cell))
      remember(sent.filter((cell) => refused.has(placeKey(cell))))
    },
  }
}
