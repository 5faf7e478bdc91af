import fc from 'fast-check'
import type { MeasureHistory } from './measures/measure-history.ts'
import { measureStatuses } from './measures/measure-status.ts'
import { linkEffects, type SdgLink } from './sdg/sdg-link.ts'
import { targets } from './sdg/targets.ts'
import { aMeasure, anUpdate } from './testing.ts'

export const keyDate = '2026-06-30'

const days = fc.constantFrom('2024-06-29', '2026-06-30', '2026-07-01')
const twoGoals = targets.filter(({ goal }) => goal === 13 || goal === 14)
const link: fc.Arbitrary<SdgLink> = fc
  .record({
    aim: fc.constantFrom(...twoGoals),
    namesTarget: fc.boolean(),
    effect: fc.constantFrom(...linkEffects),
    isConfirmed: fc.boolean(),
  })
  .map(({ aim, namesTarget, ...fields }) => ({
    ...fields,
    goal: aim.goal,
    target: namesTarget ? aim.code : null,
    role: 'primary',
  }))

/** Measures in every status, some archived, merged or reported only later, linked to goals 13 and 14 in every way. */
export const linkedMeasures: fc.Arbitrary<MeasureHistory[]> = fc.array(
  fc
    .record({
      status: fc.constantFrom(...measureStatuses),
      reportedOn: days,
      links: fc.array(link, { maxLength: 5 }),
      archivedOn: fc.option(days, { freq: 8 }),
      mergedInto: fc.option(fc.constant('other'), { freq: 8 }),
    })
    .map(({ status, reportedOn, ...fields }) =>
      aMeasure({ ...fields, updates: [anUpdate({ status, keyDate: reportedOn })] }),
    ),
  { maxLength: 15 },
)
