import type { PlainField } from '../import-plan.ts'
import type { ColumnFacts } from './column-facts.ts'

/** How well the cells of a column suit a field: -1 (cannot be) to 1 (typical); null: the cells say nothing about it. */
export function fieldFit(field: PlainField, facts: ColumnFacts): number | null {
  if (facts.filled === 0) return null
  return fits[field]?.(facts) ?? null
}

type Fit = (facts: ColumnFacts) => number

const scaled = (share: number) => share * 2 - 1
const text = ({ shares }: ColumnFacts) => shares.letters - shares.date - shares.percent

const dateFit: Fit = ({ shares }) => scaled(Math.max(shares.date, shares.year))
const moneyFit: Fit = ({ shares, averageLength }) => {
  const years = shares.year > 0.8 ? 0.8 : 0
  const words = shares.letters > 0.9 && shares.amount < 0.1 && averageLength > 25 ? 1 : 0
  return scaled(shares.amount) - years - words
}
const officeFit: Fit = (facts) => {
  const { shares, averageLength } = facts
  const isOther = shares.date + shares.amount * (1 - shares.office) + shares.percent + shares.mark
  return Math.min(1, shares.office + shares.person + 0.3) - isOther - (averageLength > 80 ? 0.6 : 0)
}
const goalFit: Fit = ({ shares }) =>
  scaled(Math.max(shares.goal, shares.target)) - (shares.year > 0.5 ? 1 : 0)

const fits: Readonly<Partial<Record<PlainField, Fit>>> = {
  id: ({ shares }) => scaled(shares.uuid),
  number: ({ shares, distinct, averageLength }) =>
    (shares.numbering > 0.5 && distinct > 0.5 ? 1 : scaled(shares.numbering)) - (averageLength > 20 ? 1 : 0),
  title: (facts) => {
    const { shares, distinct, averageLength } = facts
    const short = averageLength < 6 ? 0.6 : 0
    const isOther =
      shares.status > 0.6 || shares.goal > 0.8 || shares.date > 0.5 || shares.amount > 0.6 ? 1 : 0
    return text(facts) * (0.4 + distinct * 0.6) - short - isOther - (averageLength > 160 ? 0.4 : 0)
  },
  description: (facts) =>
    text(facts) - (facts.shares.goal > 0.6 ? 1 : 0) - (facts.shares.status > 0.6 ? 0.8 : 0),
  status: ({ shares, averageLength }) =>
    scaled(Math.min(1, shares.status + shares.percent * 0.8 + shares.light)) - (averageLength > 50 ? 0.6 : 0),
  progress: ({ shares }) =>
    scaled(Math.min(1, shares.percent + Math.max(shares.fraction, shares.number))) - shares.status,
  fieldOfAction: (facts) =>
    text(facts) - (facts.distinct > 0.9 && facts.filled > 6 ? 0.4 : 0) - (facts.averageLength > 60 ? 0.5 : 0),
  department: officeFit,
  coDepartments: officeFit,
  partners: (facts) => text(facts) - facts.shares.status,
  persons: ({ shares }) => scaled(Math.min(1, shares.person + 0.3)),
  programme: (facts) => text(facts) - facts.distinct * 0.2,
  period: dateFit,
  start: dateFit,
  end: dateFit,
  actualStart: dateFit,
  actualEnd: dateFit,
  keyDate: ({ shares }) => scaled(shares.date),
  cost: moneyFit,
  costActual: moneyFit,
  funding: moneyFit,
  goals: goalFit,
  secondaryGoals: goalFit,
  targets: ({ shares }) => scaled(Math.min(1, shares.target + shares.goal * 0.6)),
  note: ({ shares, averageLength }) =>
    (shares.letters > 0.5 && averageLength > 12 ? 0.8 : 0.1) - shares.status * 0.8,
  decision: () => 0.3,
  budgetNumber: ({ shares }) => 0.3 - shares.date - shares.status,
  visibility: ({ shares }) => (shares.long > 0.2 ? -1 : 0.3),
}

/** Fields whose cells have a form of their own: contents that contradict such a header win over it. */
export const typedFields: ReadonlySet<PlainField> = new Set<PlainField>([
  'id',
  'status',
  'progress',
  'period',
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'keyDate',
  'cost',
  'costActual',
  'funding',
  'goals',
  'secondaryGoals',
  'targets',
  'title',
  'persons',
])
