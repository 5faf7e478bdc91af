import type { Choices } from '@kommune17/importer/plan'
import { describe, expect, it } from 'vitest'
import {
  applied,
  choicesOf,
  corrected,
  decisionsOf,
  placeOf,
  stillNew,
  withAddedGoals,
  withSheet,
} from './corrections.ts'

const choices: Choices = {
  sheet: 'Programm 2030',
  headerRow: 4,
  columns: { 3: 'goals', 5: 'own:a1', 12: 'goal-7' },
  statusWords: { 'läuft / teils': 'in-progress' },
  departmentWords: { 'FB 3': 'new' },
  persons: 'drop',
  cells: { '5:4': '11, 13' },
  skipRows: [7, 9],
  matches: { 8: 'new' },
  conflicts: { '6:title': 'file', '6:own:a1': 'stored' },
  keyDate: '2026-03-31',
}

describe('what was decided about a list', () => {
  it('is the same after being laid flat and gathered again', () => {
    expect(choicesOf(decisionsOf(choices))).toEqual(choices)
    expect(choicesOf({})).toEqual({})
  })

  it('has one entry a decision, also for words with a slash', () => {
    expect(decisionsOf(choices)).toMatchObject({
      'cells/5:4': '11, 13',
      'statusWords/läuft / teils': 'in-progress',
      'skipRows/9': 'yes',
    })
  })

  it('sends nothing the server would refuse', () => {
    const odd = {
      'columns/1': 'colour',
      'statusWords/x': 'great',
      'conflicts/2:shoe': 'file',
      persons: 'sell',
    }
    expect(choicesOf(odd)).toEqual({})
  })
})

describe('corrections', () => {
  const decisions = decisionsOf(choices)

  it('are gathered, changed and taken back one by one', () => {
    const place = placeOf.cell(6, 1)
    const once = corrected({}, decisions, { place, value: 'Radweg' })
    const twice = corrected(once, decisions, { place, value: 'Radweg Nord' })
    expect(twice).toEqual({ 'cells/6:1': 'Radweg Nord' })
    expect(corrected(twice, decisions, { place, value: null })).toEqual({})
  })

  it('that say what holds anyway are none', () => {
    expect(corrected({}, decisions, { place: placeOf.skip(7), value: 'yes' })).toEqual({})
    expect(corrected({}, decisions, { place: placeOf.skip(7), value: null })).toEqual({ 'skipRows/7': null })
  })

  it('replace and remove what was applied before', () => {
    const corrections = { 'skipRows/7': null, 'cells/5:4': '12', 'columns/0': 'number' }
    expect(choicesOf(applied(decisions, corrections))).toEqual({
      ...choices,
      skipRows: [9],
      cells: { '5:4': '12' },
      columns: { 0: 'number', 3: 'goals', 5: 'own:a1', 12: 'goal-7' },
    })
  })

  it('for another sheet leave rows and columns of the former one behind, words stay', () => {
    const next = withSheet({ 'cells/9:9': 'x' }, decisions, 'Anlage')
    const { statusWords, departmentWords, persons, keyDate } = choices
    expect(choicesOf(applied(decisions, next))).toEqual({
      ...{ statusWords, departmentWords, persons, keyDate },
      sheet: 'Anlage',
    })
  })

  it('behind the last column of a list are goals', () => {
    expect(withAddedGoals({ cells: { '2:3': '7', '2:4': '11', '5:4': '13' } }, 4).columns).toEqual({
      4: 'goals',
    })
    expect(withAddedGoals({ cells: { '2:4': '11' }, columns: { 4: 'targets' } }, 4).columns).toEqual({
      4: 'targets',
    })
    expect(withAddedGoals(choices, 12)).toBe(choices)
  })

  it('from an earlier visit count only as far as they are still news', () => {
    const draft = { 'cells/5:4': '11, 13', 'cells/5:5': 'geplant', 'cells/5:6': 7 }
    expect(stillNew(draft, decisions)).toEqual({ 'cells/5:5': 'geplant' })
    expect(stillNew(null, decisions)).toEqual({})
    expect(stillNew('nonsense', decisions)).toEqual({})
  })
})
