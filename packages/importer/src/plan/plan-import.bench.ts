import { bench, describe } from 'vitest'
import { excel } from '../corpus/corpus-files.ts'
import { readWorkbook } from '../reading/read-workbook.ts'
import { planImport } from './plan-import.ts'
import { nobody, today } from './plan-samples.ts'

const states = ['in Umsetzung', 'geplant', 'abgeschlossen', 'dauerhaft', '25 %']
const header = [
  'Nr.',
  'Handlungsfeld',
  'Maßnahme',
  'Beschreibung',
  'Zuständig',
  'SDG',
  'Status',
  'Beginn',
  'Ende',
  'Kosten (EUR)',
]

function list(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, row) => [
    `${1 + (row % 9)}.${row}`,
    `Handlungsfeld ${row % 9}`,
    `Maßnahme ${row} für den Radverkehr im Ortsteil ${row % 37}`,
    `Beschreibung ${row} mit Umlauten äöü und etwas Text`,
    `FB ${row % 7}`,
    `${1 + (row % 17)}, ${1 + ((row * 7) % 17)}`,
    states[row % 5] ?? '',
    `${1 + (row % 28)}.3.2025`,
    `Q${1 + (row % 4)}/2027`,
    row * 12.5,
  ])
  return excel({ name: 'Liste', rows: [header, ...rows] })
}

const files = new Map([
  [1_000, await list(1_000)],
  [100_000, await list(100_000)],
])

describe('a list from bytes to plan', () => {
  for (const [count, bytes] of files) {
    bench(
      `${count} rows`,
      async () => {
        const workbook = await readWorkbook(bytes, 'liste.xlsx')
        planImport({ workbook, choices: {}, existing: nobody, today })
      },
      { iterations: 1, warmupIterations: 0, time: 0 },
    )
  }
})
