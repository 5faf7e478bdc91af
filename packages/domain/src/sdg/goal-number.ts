/** The 17 Sustainable Development Goals by their number (A/RES/70/1). */
export const goalNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const

export type GoalNumber = (typeof goalNumbers)[number]

/** True for a whole number from 1 to 17. */
export function isGoalNumber(value: number): value is GoalNumber {
  return Number.isInteger(value) && value >= 1 && value <= 17
}
