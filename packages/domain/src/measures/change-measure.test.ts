import { expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { aLink } from '../testing.ts'
import { archiveMeasure, restoreMeasure } from './archive-measure.ts'
import { linksOfNewMeasure, refuseImpossibleLink, refuseLastGoal } from './change-links.ts'
import { applyMeasureChange, type VersionedMeasure } from './change-measure.ts'

const stored: VersionedMeasure = {
  title: 'Radweg Nordring',
  number: '3.2',
  description: null,
  programmeId: null,
  fieldId: null,
  departmentId: null,
  coDepartmentIds: ['a', 'b'],
  partners: null,
  plannedStart: '2026-Q1',
  plannedEnd: '2026',
  actualStart: null,
  actualEnd: null,
  isContinuous: false,
  costPlanned: 1_000,
  costActual: null,
  funding: null,
  costNote: null,
  budgetNumber: null,
  source: null,
  visibility: 'internal',
  years: [{ year: 2026, costPlanned: 1_000, costActual: null, funding: null }],
  own: { akte: 'A 12' },
  version: 4,
  changedAt: '2026-06-29T08:00:00.000Z',
  changedBy: 'Mara Beispiel',
  archivedOn: null,
}

function refusal(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details }
    throw error
  }
  return null
}

test('a change raises the version and keeps only what really differs', () => {
  const change = {
    title: 'Radweg Südring',
    number: '3.2',
    coDepartmentIds: ['a', 'b'],
    years: [{ funding: null, costActual: null, costPlanned: 1_000, year: 2026 }],
  }
  expect(applyMeasureChange(stored, change, 4)).toEqual({ version: 5, changes: { title: 'Radweg Südring' } })
  expect(applyMeasureChange(stored, { costPlanned: null }, 4).changes).toEqual({ costPlanned: null })
})

test('of own columns only those that differ change', () => {
  expect(applyMeasureChange(stored, { own: { akte: 'A 12' } }, 4).changes).toEqual({})
  expect(applyMeasureChange(stored, { own: { akte: null, frist: '2026' } }, 4)).toEqual({
    version: 5,
    changes: { own: { akte: null, frist: '2026' } },
  })
})

test('saving without a difference changes nothing, not even the version', () => {
  expect(applyMeasureChange(stored, { title: 'Radweg Nordring' }, 4)).toEqual({ version: 4, changes: {} })
})

test('whoever saves over a newer version learns who changed it and when', () => {
  expect(refusal(() => applyMeasureChange(stored, { title: 'Neu' }, 3))).toEqual({
    code: 'conflict',
    details: { by: 'Mara Beispiel', at: '2026-06-29T08:00:00.000Z', version: 4 },
  })
})

test('a period cannot end before it begins, however precisely its dates are known', () => {
  expect(refusal(() => applyMeasureChange(stored, { plannedEnd: '2025' }, 4))).toEqual({
    code: 'end-before-start',
    details: { field: 'plannedEnd', start: '2026-Q1', end: '2025' },
  })
  expect(applyMeasureChange(stored, { plannedEnd: '2026-Q1' }, 4).version).toBe(5)
  expect(
    refusal(() => applyMeasureChange(stored, { actualStart: '2026-05', actualEnd: '2026-04-30' }, 4))?.code,
  ).toBe('end-before-start')
})

test('an archived measure is read, not changed, until it is restored', () => {
  const archived = { ...stored, archivedOn: '2026-06-01' }
  expect(refusal(() => applyMeasureChange(archived, { title: 'Neu' }, 4))?.code).toBe('already-archived')
  expect(refusal(() => archiveMeasure(archived, '2026-06-30'))?.code).toBe('already-archived')
  expect(restoreMeasure(archived)).toEqual({ archivedOn: null })
  expect(archiveMeasure(stored, '2026-06-30')).toEqual({ archivedOn: '2026-06-30' })
  expect(refusal(() => restoreMeasure(stored))?.code).toBe('not-archived')
})

test('a link exists once per goal, target and effect', () => {
  const existing = [aLink({ goal: 12, target: '12.5' })]
  expect(
    refusal(() => refuseImpossibleLink(existing, aLink({ goal: 12, target: '12.5', role: 'secondary' })))
      ?.code,
  ).toBe('duplicate-link')
  expect(refusal(() => refuseImpossibleLink(existing, aLink({ goal: 12 })))).toBeNull()
  expect(
    refusal(() => refuseImpossibleLink(existing, aLink({ goal: 12, target: '12.5', effect: 'hinders' }))),
  ).toBeNull()
})

test('a target goes with its own goal only', () => {
  expect(refusal(() => refuseImpossibleLink([], aLink({ goal: 11, target: '12.5' })))).toEqual({
    code: 'target-not-in-goal',
    details: { goal: 11, target: '12.5' },
  })
  const choices = [{ goal: 1, target: '10.1', role: 'primary' }] as const
  expect(refusal(() => linksOfNewMeasure(choices))?.code).toBe('target-not-in-goal')
})

test('a new measure gets each chosen goal once, confirmed by the person who chose it', () => {
  const choices = [
    { goal: 7, target: null, role: 'primary' },
    { goal: 7, target: null, role: 'secondary' },
    { goal: 7, target: '7.2', role: 'secondary' },
  ] as const
  expect(linksOfNewMeasure(choices)).toEqual([
    { goal: 7, target: null, role: 'primary', effect: 'supports', isConfirmed: true },
    { goal: 7, target: '7.2', role: 'secondary', effect: 'supports', isConfirmed: true },
  ])
  expect(refusal(() => linksOfNewMeasure([]))?.code).toBe('goal-required')
})

test('the last goal a measure supports stays; a trade-off may always go', () => {
  const links = [
    { id: 'a', effect: 'supports' },
    { id: 'b', effect: 'hinders' },
  ] as const
  expect(refusal(() => refuseLastGoal(links, 'a'))?.code).toBe('last-goal')
  expect(refusal(() => refuseLastGoal(links, 'b'))).toBeNull()
  expect(refusal(() => refuseLastGoal([...links, { id: 'c', effect: 'supports' }], 'a'))).toBeNull()
  expect(refusal(() => refuseLastGoal(links, 'x'))?.code).toBe('not-found')
})
