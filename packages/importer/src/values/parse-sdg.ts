import {
  type GoalNumber,
  goalNumbers,
  goalOfTarget,
  isGoalNumber,
  isTargetCode,
  type TargetCode,
} from '@kommune17/domain'
import { doubt, type Finding, failure } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'
import { replaceGoalNames } from './goal-names-in-text.ts'
import { saysNothing } from './parse-number.ts'

/** The goals and targets a cell names; a goal is in one of the two lists only. */
export type ParsedSdg = {
  readonly primary: readonly GoalNumber[]
  readonly secondary: readonly GoalNumber[]
  readonly targets: readonly TargetCode[]
  readonly findings: readonly Finding[]
}

const nothing: ParsedSdg = { primary: [], secondary: [], targets: [], findings: [] }

/**
 * Reads `7, 13`, `7/13`, `11 (3, 13)` (main and further), `SDG 4.7`, `13.a`, names in both German wordings and English,
 * several lines. What Excel made a date or a decimal of is proposed and doubted.
 */
export function parseSdg(cell: Cell): ParsedSdg {
  if (cell.kind === 'date' && typeof cell.value === 'string') return fromDate(cell.value, cell.text)
  if (cell.kind === 'number' && typeof cell.value === 'number') return fromNumber(cell.value)
  if (cell.text.trim() === '' || saysNothing(cell.text)) return nothing
  return parseSdgText(cell.text)
}

/** Reads a text as `parseSdg` does. */
export function parseSdgText(text: string): ParsedSdg {
  if (
    /^(?:alle|all|saemtliche|1 ?- ?17|sdgs? 1 ?- ?17|alle (?:17 )?(?:sdgs?|ziele)|all (?:17 )?(?:sdgs|goals))$/.test(
      fold(text),
    )
  ) {
    return { ...nothing, primary: goalNumbers, findings: [doubt('goals-all')] }
  }
  const named = replaceGoalNames(text)
  const taken: Taken = { primary: [], secondary: [], targets: [], findings: [...named.findings] }
  for (const piece of piecesOf(named.text)) takePiece(piece, taken)
  return tidied(taken)
}

type Taken = {
  readonly primary: GoalNumber[]
  readonly secondary: GoalNumber[]
  readonly targets: TargetCode[]
  readonly findings: Finding[]
}
type Piece = { readonly text: string; readonly isSecondary: boolean }

const secondaryWord =
  /^(?:neben|weitere|sekundaer|indirekt|mittelbar|auch|further|secondary|other|zusaetzlich)/
const primaryWord = /^(?:haupt|primaer|direkt|unmittelbar|main|primary)/
const roleWords = /(?=\b(?:neben|weitere|haupt|sekundaer|primaer|further|secondary|main|indirekt)[\w-]*)/

// Cuts a text at brackets and at words like "Neben-SDG"; what stands in brackets is a further goal.
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let isSecondary = false
  for (const [, inside, outside = ''] of text.matchAll(/[([]([^)\]]*)[)\]]?|([^([]+)/g)) {
    if (inside === undefined) isSecondary = takeOutside(outside, { pieces, isSecondary })
    else takeInside(inside, pieces)
  }
  return pieces
}

function takeInside(inside: string, pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (primaryWord.test(inside)) return
  if (last !== undefined && secondaryWord.test(inside) && !/\d/.test(inside)) {
    pieces[pieces.length - 1] = { ...last, isSecondary: true }
  } else pieces.push({ text: inside, isSecondary: true })
}

function takeOutside(
  text: string,
  { pieces, isSecondary }: { pieces: Piece[]; isSecondary: boolean },
): boolean {
  let isFurther = isSecondary
  for (const part of text.split(roleWords)) {
    const word = part.trim()
    if (secondaryWord.test(word)) isFurther = true
    if (primaryWord.test(word)) isFurther = false
    pieces.push(...part.split(/[;\n|]/).map((line) => ({ text: line, isSecondary: isFurther })))
  }
  return isFurther
}

const target = /(?<![\d.])(\d{1,2}\s?\.\s?(?:\d{1,2}|[a-d])|\d{1,2}\s?[a-d])(?![\d\w])/g
const range = /(?<![\d.])\d{1,2}\s?(?:-|bis)\s?\d{1,2}(?![\d.])/g
const filler =
  /\b(?:sdgs?|ziele?|goals?|targets?|unterziele?|nr|no|und|u|and|sowie|nachhaltigkeitsziele?|haupt\w*|neben\w*|weitere|der|zu|auch|primaer\w*|sekundaer\w*|main|secondary|further|indirekt|direkt)\b/g

function takePiece({ text, isSecondary }: Piece, taken: Taken): void {
  const goals = isSecondary ? taken.secondary : taken.primary
  const before = goals.length
  const withoutTargets = text.replaceAll(target, (code) => {
    takeTarget(code.replaceAll(/\s/g, '').replace(/^0?(\d+)\.?/, '$1.'), { goals, taken })
    return ' '
  })
  const withoutRanges = withoutTargets.replaceAll(range, (words) => takeRange(words, { goals, taken }))
  const hasWords = /\p{Letter}{2,}/u.test(withoutRanges.replaceAll(filler, ' '))
  for (const [digits] of withoutRanges.matchAll(/\d+/g)) {
    const number = Number(digits)
    const isAside = hasWords && (digits.length > 2 || goals.length > before)
    if (isGoalNumber(number) && digits.length <= 2) goals.push(number)
    else if (!isAside) taken.findings.push(failure('not-a-goal'))
  }
  if (hasWords && goals.length === before) taken.findings.push(doubt('not-a-goal'))
}

function takeRange(words: string, { goals, taken }: { goals: GoalNumber[]; taken: Taken }): string {
  const [first = 0, last = 0] = words.split(/\D+/).map(Number)
  const numbers = goalNumbers.filter((goal) => goal >= first && goal <= last)
  if (numbers.length < 2 || last > 17) return words
  goals.push(...numbers)
  taken.findings.push(doubt('goal-range', numbers.join(', ')))
  return ' '
}

function takeTarget(code: string, { goals, taken }: { goals: GoalNumber[]; taken: Taken }): void {
  const goal = goalOfTarget(code)
  if (goal !== null) {
    taken.targets.push(code)
    goals.push(goal)
    return
  }
  const number = Number(code.split('.')[0])
  taken.findings.push(failure('not-a-target'))
  if (isGoalNumber(number)) goals.push(number)
}

function tidied({ primary, secondary, targets, findings }: Taken): ParsedSdg {
  const main = [...new Set(primary)]
  const isFresh = (finding: Finding, index: number) =>
    findings.findIndex(({ code, mend }) => code === finding.code && mend === finding.mend) === index
  // A list in brackets only ("(3, 13)") still has no main goal: they stay further goals.
  return {
    primary: main,
    secondary: [...new Set(secondary)].filter((goal) => !main.includes(goal)),
    targets: [...new Set(targets)],
    findings: findings.filter(isFresh),
  }
}

// German Excel reads "4,7" and "12.10" as numbers: 4.7 may be a target or two goals, 12.1 may have been 12.10.
function fromNumber(value: number): ParsedSdg {
  if (isGoalNumber(value)) return { ...nothing, primary: [value] }
  const code = String(value)
  const goal = goalOfTarget(code)
  if (goal !== null) {
    return { ...nothing, primary: [goal], targets: [code], findings: [doubt('number-or-target', code)] }
  }
  const goals = goalsIn(code.split('.').map(Number))
  if (goals.length === 2)
    return { ...nothing, primary: goals, findings: [doubt('number-or-target', goals.join(', '))] }
  return { ...nothing, findings: [failure('not-a-goal')] }
}

// Excel makes 4 January of "4.1" and July 2013 of "7/13".
function fromDate(value: string, text: string): ParsedSdg {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const code = `${day}.${month}`
  const goal = goalOfTarget(code)
  const isMonthOnly = /^\d{2}\/\d{4}$/.test(text)
  if (goal !== null && isTargetCode(code) && !isMonthOnly) {
    return { ...nothing, primary: [goal], targets: [code], findings: [doubt('date-or-target', code)] }
  }
  const goals = goalsIn(isMonthOnly || day === 1 ? [month, year % 100] : [day, month])
  if (goals.length === 2)
    return { ...nothing, primary: goals, findings: [doubt('date-or-target', goals.join(', '))] }
  return { ...nothing, findings: [failure('not-a-goal')] }
}

function goalsIn(numbers: readonly number[]): GoalNumber[] {
  return numbers.filter(isGoalNumber)
}
