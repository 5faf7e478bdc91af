import type { MeasureStatus } from '@kommune17/domain'
import type { Random } from './random.ts'

export type Costs = {
  readonly planned: number | null
  readonly actual: number | null
  readonly funding: number | null
  readonly note: string | null
  readonly years: readonly CostYear[]
}

export type CostYear = {
  readonly year: number
  readonly planned: number
  readonly actual: number | null
  readonly funding: number | null
}

export type CostFrame = {
  /** Thousands of euros in a town of 15,000; absent when only working hours are needed. */
  readonly base: number | undefined
  readonly population: number
  readonly status: MeasureStatus
  readonly firstYear: number
  readonly years: number
  readonly currentYear: number
}

const none: Costs = { planned: null, actual: null, funding: null, note: null, years: [] }

/** Plausible money for a measure in whole euros: grows with the place, spent as far as the work has come. */
export function inventCosts(frame: CostFrame, random: Random): Costs {
  if (frame.base === undefined || random.chance(0.12)) return none
  const scale = Math.min(3.2, Math.max(0.5, (frame.population / 15_000) ** 0.5))
  const planned = roundMoney(frame.base * 1000 * scale * (0.6 + random.next() * 0.8))
  const funding = random.chance(0.42) ? roundMoney(planned * random.pick([0.3, 0.4, 0.5, 0.65, 0.8])) : null
  const isSpending = frame.status !== 'idea' && frame.status !== 'planned' && frame.status !== 'decided'
  const years = random.chance(0.6) ? splitYears(frame, { planned, funding, isSpending }) : []
  const spent = years.reduce((sum, { actual }) => sum + (actual ?? 0), 0)
  const share = frame.status === 'completed' ? 0.85 + random.next() * 0.3 : random.next() * 0.8
  const stated = isSpending && random.chance(0.7) ? roundMoney(planned * share) : null
  return {
    planned,
    actual: years.length > 0 && spent > 0 ? spent : stated,
    funding,
    note: funding === null ? null : random.pick(fundingNotes),
    years,
  }
}

const fundingNotes = [
  'Zuwendung des Landes, Eigenanteil im Haushalt veranschlagt.',
  'Förderung des Bundes, Auszahlung nach Verwendungsnachweis.',
  'Mittel einer Stiftung, Eigenanteil aus dem laufenden Budget.',
  'Förderung aus EU-Mitteln, Bescheid liegt vor.',
]

type Whole = { readonly planned: number; readonly funding: number | null; readonly isSpending: boolean }

function splitYears(frame: CostFrame, { planned, funding, isSpending }: Whole): CostYear[] {
  const count = Math.min(4, Math.max(1, frame.years))
  return Array.from({ length: count }, (_, index) => {
    const year = frame.firstYear + index
    const part = shareOf(planned, index, count)
    return {
      year,
      planned: part,
      actual: isSpending && year < frame.currentYear ? roundMoney(part * 0.93) : null,
      funding: funding === null ? null : shareOf(funding, index, count),
    }
  })
}

// The last year takes what rounding left, so that the years add up to the whole.
function shareOf(whole: number, index: number, count: number): number {
  const part = Math.floor(whole / count / 100) * 100
  return index === count - 1 ? whole - part * (count - 1) : part
}

function roundMoney(amount: number): number {
  const step = amount >= 100_000 ? 5000 : amount >= 10_000 ? 500 : 100
  return Math.max(step, Math.round(amount / step) * step)
}
