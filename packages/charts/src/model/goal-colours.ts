import type { GoalNumber } from '@kommune17/domain'

export type GoalColour = { readonly background: string; readonly text: string }

/** The colours of the 17 goals (UN colour guidelines) with the text colour that reaches 4.5:1 on each. */
export const goalColours: Readonly<Record<GoalNumber, GoalColour>> = {
  1: { background: '#e5243b', text: '#ffffff' },
  2: { background: '#dda63a', text: '#000000' },
  3: { background: '#4c9f38', text: '#000000' },
  4: { background: '#c5192d', text: '#ffffff' },
  5: { background: '#ff3a21', text: '#000000' },
  6: { background: '#26bde2', text: '#000000' },
  7: { background: '#fcc30b', text: '#000000' },
  8: { background: '#a21942', text: '#ffffff' },
  9: { background: '#fd6925', text: '#000000' },
  10: { background: '#dd1367', text: '#ffffff' },
  11: { background: '#fd9d24', text: '#000000' },
  12: { background: '#bf8b2e', text: '#000000' },
  13: { background: '#3f7e44', text: '#ffffff' },
  14: { background: '#0a97d9', text: '#000000' },
  15: { background: '#56c02b', text: '#000000' },
  16: { background: '#00689d', text: '#ffffff' },
  17: { background: '#19486a', text: '#ffffff' },
}
