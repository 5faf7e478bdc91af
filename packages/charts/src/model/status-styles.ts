import type { MeasureStatus } from '@kommune17/domain'

/** How a surface is filled beside its colour, so that it is told apart in grey, in print and without colour vision. */
export const patternNames = [
  'hollow',
  'dots',
  'diagonal',
  'diagonal-back',
  'horizontal',
  'vertical',
  'solid',
  'cross',
  'grid',
] as const
export type PatternName = (typeof patternNames)[number]

export type StatusStyle = {
  readonly light: string
  readonly dark: string
  readonly pattern: PatternName
}

/** One style per status: every colour reaches 3:1 on its background, every pattern occurs once. */
export const statusStyles = {
  unknown: { light: '#5e6875', dark: '#a9b4c2', pattern: 'hollow' },
  idea: { light: '#7a5a00', dark: '#e0b94a', pattern: 'dots' },
  planned: { light: '#2f74c0', dark: '#7db7f5', pattern: 'diagonal' },
  decided: { light: '#1d4f91', dark: '#a3c9f7', pattern: 'diagonal-back' },
  'in-progress': { light: '#007c80', dark: '#3fc1c4', pattern: 'horizontal' },
  ongoing: { light: '#6d4bb0', dark: '#b9a1ef', pattern: 'vertical' },
  completed: { light: '#1b6e3c', dark: '#63c98a', pattern: 'solid' },
  paused: { light: '#a04a00', dark: '#f0a35c', pattern: 'cross' },
  discarded: { light: '#8f2438', dark: '#f08ba0', pattern: 'grid' },
} as const satisfies Record<MeasureStatus, StatusStyle>

/** The line and mark of a mean or median, the same in every chart. */
export const markStyle = { light: '#1d4f91', dark: '#a3c9f7' } as const

/** The span around a mark, the same in every chart. */
export const spanStyle = { light: '#6b7a90', dark: '#8d9bb0' } as const

/** The grounds the colours are measured against: the page and its cards, light and dark. */
export const backgrounds = { light: ['#ffffff', '#f3f4f7'], dark: ['#000000', '#131525', '#1d2034'] } as const
