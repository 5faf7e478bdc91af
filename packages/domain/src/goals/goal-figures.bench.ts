import { bench } from 'vitest'
import { addDays } from '../dates/iso-date.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { measureStatuses } from '../measures/measure-status.ts'
import { goalNumbers } from '../sdg/goal-number.ts'
import { aLink, aMeasure, aMilestone, anUpdate } from '../testing.ts'
import { goalFigures } from './goal-figures.ts'

const measures = Array.from({ length: 1_000 }, (_, index) => largeMeasure(index))

bench('17 goals over 1,000 measures with 5 updates, 3 milestones and 4 links each', () => {
  goalFigures(measures, '2026-06-30')
})

function largeMeasure(index: number): MeasureHistory {
  const pick = <Value>(list: readonly Value[], shift: number, fallback: Value) =>
    list[(index * 7 + shift) % list.length] ?? fallback
  return aMeasure({
    id: String(index),
    plannedStart: '2025-Q1',
    plannedEnd: '2027',
    updates: [0, 1, 2, 3, 4].map((shift) =>
      anUpdate({
        id: String(shift),
        keyDate: addDays('2024-07-01', (index * 13 + shift * 170) % 730),
        status: pick(measureStatuses, shift, 'unknown'),
        progress: index % 101,
      }),
    ),
    milestones:
      index % 2 === 0
        ? []
        : [1, 2, 3].map((part) =>
            aMilestone({ weight: ((index + part) % 100) + 1, doneOn: part === 1 ? '2026-01-01' : null }),
          ),
    links: [1, 2, 3, 4].map((shift) => aLink({ goal: pick(goalNumbers, shift * 3, 1) })),
  })
}
