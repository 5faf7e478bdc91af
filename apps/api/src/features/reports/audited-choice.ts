import type { ReportChoice } from '@kommune17/domain'

/** What the trail keeps of a choice: everything but the texts themselves, of which it names those that are written. */
export function auditedChoice({ texts, filter, goals, ...choice }: ReportChoice) {
  return {
    ...choice,
    goals: [...goals],
    filter: JSON.stringify(filter),
    texts: Object.entries(texts)
      .filter(([, text]) => text !== null)
      .map(([name]) => name)
      .toSorted(),
  }
}
