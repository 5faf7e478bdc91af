import type { MunicipalityKind } from '../municipalities/municipality.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { goalOfTarget } from '../sdg/targets.ts'
import { aLink } from '../testing.ts'
import type { ComparableMeasure } from './measure-profile.ts'
import { environmentDistractors } from './similar-measures.environment.ts'
import { heldBackPairs } from './similar-measures.held-back.pairs.ts'
import { tunedPairs } from './similar-measures.pairs.ts'
import { societyDistractors } from './similar-measures.society.ts'

const kinds: readonly MunicipalityKind[] = ['municipality', 'town', 'joint-municipality', 'district']
const populations = [3_100, 9_400, 17_800, 26_000, 52_000, 131_000]

/** A measure of the made-up municipality with this number (of 31); size and kind follow from it and mean nothing. */
function measureIn(place: number, id: string, line: string): ComparableMeasure {
  const [title = '', description = '', links = ''] = line.split('|').map((cell) => cell.trim())
  return {
    id,
    title,
    description: description === '' ? null : description,
    links: links
      .split(' ')
      .map((code) => aLink({ goal: goalOf(code), target: code.includes('.') ? code : null })),
    municipality: {
      key: `0399${String(place % 31).padStart(4, '0')}`,
      kind: kinds[place % kinds.length] ?? 'town',
      population: populations[place % populations.length] ?? null,
    },
  }
}

function goalOf(code: string): GoalNumber {
  const goal = goalOfTarget(code) ?? goalNumbers.find((each) => String(each) === code)
  if (goal === undefined) throw new Error(`No target or goal: ${code}`)
  return goal
}

export type Pair = readonly [ComparableMeasure, ComparableMeasure]

function pairsOf(name: string, list: string): Pair[] {
  const blocks = list.trim().split('\n\n')
  return blocks.map((block, index) => {
    const [left = '', right = ''] = block.split('\n')
    // The distance of the two places changes from pair to pair and is never a multiple of 31.
    return [
      measureIn(index * 7, `${name}-${index}-a`, left),
      measureIn(index * 7 + 1 + ((index * 11) % 30), `${name}-${index}-b`, right),
    ]
  })
}

export const tuned = pairsOf('tuned', tunedPairs)
export const heldBack = pairsOf('held-back', heldBackPairs)
export const others = [environmentDistractors, societyDistractors]
  .flatMap((list) => list.trim().split('\n'))
  .map((line, index) => measureIn(index * 5 + 2, `other-${index}`, line))
export const everyMeasure: readonly ComparableMeasure[] = [...tuned.flat(), ...heldBack.flat(), ...others]
