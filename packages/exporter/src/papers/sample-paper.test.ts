import { expect, it } from 'vitest'
import { samplePaper } from './sample-paper.ts'

it('has a block of every kind, so that no writer is tested without one', () => {
  const kinds = new Set(samplePaper().blocks.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(
    ['box', 'chart', 'facts', 'heading', 'list', 'page-break', 'paragraph', 'table'].sort(),
  )
})
