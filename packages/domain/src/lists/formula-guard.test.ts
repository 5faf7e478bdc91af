import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardFormula, withoutFormulaGuard } from './formula-guard.ts'

it.each([
  '=1+1',
  '+49',
  '-5',
  '@SUM(A1)',
  '|cmd',
  '＝1',
  ' =1',
  '\u00a0=1',
  '\u200b+1',
  '\0=1',
  '\t1',
  "'=1",
  '\n',
])('guards %j', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

it.each(['Radweg', '1 + 1', "'s Gravenhage", 'a=b', ''])('leaves %j alone', (text) => {
  expect(guardFormula(text)).toBe(text)
})

it('is taken away again without a trace', () => {
  const parts = fc.constantFrom("'", '=', '-', ' ', '\u00a0', '\u200b', '\t', '＋', 'a', '1')
  const text = fc.array(parts, { maxLength: 6 }).map((some) => some.join(''))
  fc.assert(fc.property(text, (some) => withoutFormulaGuard(guardFormula(some)) === some))
})
