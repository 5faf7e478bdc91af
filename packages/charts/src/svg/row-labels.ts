import { type GoalNumber, isGoalNumber } from '@kommune17/domain'
import { goalColours } from '../model/goal-colours.ts'
import { fontSize, ink, lineHeight, rect, textLines } from './svg-elements.ts'
import { textWidth, wrapText } from './text-lines.ts'

type Labelled = { readonly key: string; readonly label: string }

export type LabelledRow<Row> = {
  readonly row: Row
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
  readonly middle: number
}

export type LabelColumn<Row> = {
  readonly rows: readonly LabelledRow<Row>[]
  /** Where the column ends and the drawing may begin. */
  readonly right: number
  readonly bottom: number
}

const chip = 11
const padding = 9

/** Rows below each other, each as high as its label and the text beside it need; the labels take at most `most` of the width. */
export function labelColumn<Row extends Labelled>(
  rows: readonly Row[],
  {
    top,
    most,
    linesBeside = [],
  }: { readonly top: number; readonly most: number; readonly linesBeside?: readonly number[] },
): LabelColumn<Row> {
  const indent = indentOf(rows)
  const natural = Math.max(0, ...rows.map(({ label }) => textWidth(label, { size: fontSize })))
  const width = Math.min(natural + 1, most - indent)
  let y = top
  const placed = rows.map((row, index) => {
    const lines = wrapText(row.label, { size: fontSize, width, lines: 3 })
    const height = Math.max(1, lines.length, linesBeside[index] ?? 0) * lineHeight + padding
    const one = { row, lines, top: y, height, middle: y + height / 2 }
    y += height
    return one
  })
  return { rows: placed, right: indent + width, bottom: y }
}

/** The labels; those of goals have their colour in front, as a surface with a dark edge, beside their number. */
export function labelsSvg<Row extends Labelled>({ rows }: LabelColumn<Row>): string {
  const indent = indentOf(rows.map(({ row }) => row))
  return rows
    .map(({ row, lines, middle }) => {
      const goal = goalOf(row)
      const area = { x: 0.5, y: middle - chip / 2, width: chip, height: chip }
      const stroke = { colour: ink.text, width: 0.8 }
      const colour = goal === null ? '' : rect(area, { fill: goalColours[goal].background, stroke })
      return colour + textLines(lines, [indent, middle])
    })
    .join('')
}

function indentOf(rows: readonly Labelled[]): number {
  return rows.some((row) => goalOf(row) !== null) ? chip + 7 : 0
}

// Rows of goals carry the number of the goal as their key; keys of municipalities have five digits or more.
function goalOf({ key }: Labelled): GoalNumber | null {
  const number = /^\d{1,2}$/.test(key) ? Number(key) : null
  return number !== null && isGoalNumber(number) ? number : null
}
