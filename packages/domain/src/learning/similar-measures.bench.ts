import { bench } from 'vitest'
import { createWordReader } from './measure-words.ts'
import { everyMeasure } from './similar-measures.pool.ts'
import { similarMeasures } from './similar-measures.ts'

const candidates = everyMeasure.slice(-500)
const [asked] = everyMeasure
const read = createWordReader()

bench('500 candidates ranked, words known from earlier calls', () => {
  if (asked !== undefined) similarMeasures(asked, candidates, { limit: 10, read })
})

bench('500 candidates ranked, every word met for the first time', () => {
  if (asked !== undefined) similarMeasures(asked, candidates, { limit: 10 })
})
