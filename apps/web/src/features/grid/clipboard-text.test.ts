import { expect, it } from 'vitest'
import { readTabText, toHtmlTable, toTabText } from './clipboard-text.ts'

const plain = (text: string) => ({ text, type: null })

it.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"zwei\nZeilen"\tb\n', [['zwei\nZeilen', 'b']]],
  ['"ein ""Wort"""\tb', [['ein "Wort"', 'b']]],
  ['"Grüne" Höfe\tb', [['"Grüne" Höfe', 'b']]],
  ['"Grüne"', [['"Grüne"']]],
  [
    '\t\n\t',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['', [['']]],
  ['a', [['a']]],
  ['"offen', [['"offen']]],
])('%j is read as its cells', (text, cells) => {
  expect(readTabText(text)).toEqual(cells)
})

it('writes cells that read back alike', () => {
  const cells = [
    ['a\tb', '"', ''],
    ['x\ny', '"q"', 'ende'],
  ]
  expect(readTabText(toTabText(cells.map((row) => row.map(plain))))).toEqual(cells)
})

it('marks text as text and numbers as numbers in the copied table', () => {
  const html = toHtmlTable([[plain('=1+1 <b>'), { text: '40 %', type: { kind: 'percent', number: 0.4 } }]])
  expect(html).toContain(`mso-number-format:'\\@'" sdnum="1033;0;@">=1+1 &lt;b&gt;</td>`)
  expect(html).toContain('x:num="0.4" sdval="0.4"')
})
