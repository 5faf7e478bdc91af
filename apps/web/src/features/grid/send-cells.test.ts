import { describe, expect, it } from 'vitest'
import type { CellStep } from './grid-edits.ts'
import { chunksOf, unsentChain } from './send-cells.ts'
import { steadyRows } from './steady-rows.ts'

const step = (measureId: string, before: number | null, after: number | null): CellStep => ({
  measureId,
  field: 'progress',
  before,
  after,
})

describe('what is sent at once', () => {
  it('is as much as the server takes, a measure never in two parts', () => {
    const cells = Array.from({ length: 1_201 }, (_, index) => [
      step(`m${index}`, 1, 2),
      { ...step(`m${index}`, 1, 2), field: 'costPlanned' },
    ]).flat()
    const chunks = chunksOf(cells)
    expect(chunks.map((chunk) => chunk.length)).toEqual([1_000, 1_000, 402])
  })

  it('leaves out what does not differ', () => {
    expect(chunksOf([step('a', 1, 1)])).toEqual([])
  })
})

describe('an edit that builds on one before it', () => {
  it('goes back to what the server holds when the one before it was refused', () => {
    const chain = unsentChain()
    const first = step('a', 10, 200)
    chain.answered([first], [{ ...first, outcome: 'invalid', code: 'invalid-input', details: {} }])
    expect(chain.rebase([step('a', 200, 20)])).toEqual([step('a', 10, 20)])
  })

  it('goes back through several that did not arrive', () => {
    const chain = unsentChain()
    chain.failed([step('a', 10, 20)])
    chain.failed(chain.rebase([step('a', 20, 30)]))
    expect(chain.rebase([step('a', 30, 40)])).toEqual([step('a', 10, 40)])
  })

  it('stays as it is once the one before it is stored', () => {
    const chain = unsentChain()
    const first = step('a', 10, 20)
    chain.failed([first])
    chain.answered([first], [{ ...first, outcome: 'changed', before: 10, after: 20 }])
    expect(chain.rebase([step('a', 20, 30)])).toEqual([step('a', 20, 30)])
  })
})

it('keeps rows where they are when they are only read anew', () => {
  const row = (id: string, n = 0) => ({ id, n })
  const former = [row('b'), row('a'), row('gone'), row('edited')]
  const fresh = [row('a', 1), row('new', 1), row('b', 1)]
  expect(steadyRows(former, fresh, (id) => id === 'edited')).toEqual([
    row('b', 1),
    row('a', 1),
    row('edited'),
    row('new', 1),
  ])
})
