import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { newInvitation, newPassword, signIn } from './account-inputs.ts'
import { notApplicableTarget } from './blind-spot-inputs.ts'
import { fieldIssues } from './field-issues.ts'
import { isoDate, municipalityKey, partialDate } from './field-schemas.ts'
import { measureChange, newMeasure } from './measure-inputs.ts'
import { newDecision, newLink, newMilestone, newProgress } from './measure-part-inputs.ts'
import { newDepartment, newProgramme } from './structure-inputs.ts'

const measureId = '0198f6a2-7b1c-7d3e-8f4a-123456789abc'

/** The issues as `path: code`, or an empty list when the input is accepted. */
function issuesOf(schema: z.ZodMiniType, input: unknown): string[] {
  const result = schema.safeParse(input)
  return result.success ? [] : fieldIssues(result.error).map(({ path, code }) => `${path}: ${code}`)
}

test('a measure needs only a title and one goal; everything else is filled in as missing', () => {
  expect(newMeasure.parse({ title: '  Radweg Nordring ', goals: [{ goal: 11 }] })).toEqual({
    title: 'Radweg Nordring',
    goals: [{ goal: 11, target: null, role: 'primary' }],
    number: null,
    description: null,
    programmeId: null,
    fieldId: null,
    departmentId: null,
    coDepartmentIds: [],
    partners: null,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    isContinuous: false,
    costPlanned: null,
    costActual: null,
    funding: null,
    costNote: null,
    budgetNumber: null,
    source: null,
    visibility: 'internal',
    own: {},
    years: [],
    status: 'unknown',
    progress: null,
    keyDate: null,
    note: null,
  })
})

test('every problem of a measure is told at its field, at once', () => {
  expect(
    issuesOf(newMeasure, {
      title: ' ',
      goals: [],
      plannedStart: '2026-13',
      costPlanned: -1,
      progress: '40',
      years: [{ year: 2026 }, { year: 2026 }],
      colour: 'red',
    }),
  ).toEqual([
    'title: required',
    'goals: required',
    'plannedStart: not-a-date',
    'costPlanned: out-of-range',
    'years: invalid',
    'progress: not-a-number',
    'colour: unknown-key',
  ])
  expect(issuesOf(newMeasure, {})).toEqual(['title: required', 'goals: required'])
  expect(issuesOf(newMeasure, null)).toEqual([': invalid'])
})

test('a goal that does not exist, or a target in another spelling, is told where it stands', () => {
  expect(issuesOf(newMeasure, { title: 'A', goals: [{ goal: 18 }, { goal: 7, target: '7.20' }] })).toEqual([
    'goals.0.goal: invalid',
    'goals.1.target: invalid',
  ])
})

test('limits come with the issue, for the sentence beside the field', () => {
  const result = newMeasure.safeParse({ title: 'a'.repeat(201), goals: [{ goal: 1 }] })
  expect(result.success ? [] : fieldIssues(result.error)).toEqual([
    { path: 'title', code: 'too-long', details: { maximum: 200 } },
  ])
  expect(issuesOf(newMeasure, { title: 'a'.repeat(200), goals: [{ goal: 1 }] })).toEqual([])
})

test('a change keeps to what it mentions and fills nothing in', () => {
  const input = { id: measureId, version: 3, changes: { title: 'Neu', number: ' ', departmentId: null } }
  expect(measureChange.parse(input).changes).toEqual({ title: 'Neu', number: null, departmentId: null })
  expect(issuesOf(measureChange, { ...input, changes: { title: null, archivedOn: null } })).toEqual([
    'changes.title: required',
    'changes.archivedOn: unknown-key',
  ])
  expect(issuesOf(measureChange, { ...input, changes: { title: undefined } })).toEqual([
    'changes.title: required',
  ])
  expect(issuesOf(measureChange, { id: measureId, changes: {} })).toEqual(['version: required'])
})

test('progress is 0 to 100 with at most two decimals; nothing is rounded silently', () => {
  const issuesFor = (progress: unknown) =>
    issuesOf(newProgress, { measureId, status: 'in-progress', progress })
  expect([0, 100, 33.33, 0.07, null, undefined].flatMap(issuesFor)).toEqual([])
  const refused = [-0.01, 100.01, 33.333, Number.NaN, Number.POSITIVE_INFINITY, '50', true, [50]]
  expect(refused.map((value) => issuesFor(value)[0])).toEqual([
    'progress: out-of-range',
    'progress: out-of-range',
    'progress: out-of-range',
    'progress: not-a-number',
    'progress: not-a-number',
    'progress: not-a-number',
    'progress: not-a-number',
    'progress: not-a-number',
  ])
})

test('text is composed and trimmed, and what a database cannot keep is refused', () => {
  const note = (text: string) => newProgress.parse({ measureId, status: 'paused', note: text }).note
  expect(note(' Fo\u0308rderung\r\nbewilligt ')).toBe('F\u00f6rderung\nbewilligt')
  expect(note('   ')).toBeNull()
  const issuesFor = (text: string) => issuesOf(newProgress, { measureId, status: 'paused', note: text })
  expect(issuesFor('a\u0000b')).toEqual(['note: invalid'])
  expect(issuesFor('a\ud800b')).toEqual(['note: invalid'])
  expect(issuesFor('Tabelle:\t1\n2')).toEqual([])
  expect(issuesFor('😀'.repeat(4_000))).toEqual([])
  expect(issuesFor('😀'.repeat(4_001))).toEqual(['note: too-long'])
  expect(issuesOf(newDepartment, { name: 'Bau\namt' })).toEqual(['name: invalid'])
})

test('names of prototypes are unknown keys like any other', () => {
  const hostile = JSON.parse('{"name":"Bauamt","__proto__":{"isAdministrator":true},"constructor":1}')
  expect(issuesOf(newDepartment, hostile)).toEqual(['__proto__: unknown-key', 'constructor: unknown-key'])
})

test('a flood of unknown keys gives a short answer', () => {
  const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`.repeat(50), 1]))
  const result = newDepartment.safeParse({ name: 'Bauamt', ...flood })
  const issues = result.success ? [] : fieldIssues(result.error)
  expect(issues).toHaveLength(50)
  expect(Math.max(...issues.map(({ path }) => path.length))).toBe(100)
})

test('a link to the web is http or https and carries no password', () => {
  const issuesFor = (url: unknown) => issuesOf(newDecision, { measureId, body: 'Rat', url })
  const accepted = ['https://ratsinfo.example.de/vo020?id=7#top', 'http://example.de', null, undefined]
  expect(accepted.flatMap(issuesFor)).toEqual([])
  const refused = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.de',
    'example.de',
    'https:/example.de',
    'https://rat@example.de',
    'https://exa mple.de',
    'https://example.de/\u0000',
  ]
  expect(refused.map((url) => issuesFor(url)[0])).toEqual(refused.map(() => 'url: not-a-url'))
  expect(issuesFor(`https://example.de/${'a'.repeat(2_000)}`)).toContain('url: too-long')
})

test('an e-mail address is compared in lower case', () => {
  expect(signIn.parse({ email: ' Officer@Example.DE ', password: 'x' }).email).toBe('officer@example.de')
  expect(issuesOf(signIn, { email: 'officer', password: '' })).toEqual([
    'email: not-an-email',
    'password: required',
  ])
  expect(issuesOf(newInvitation, { email: '', role: 'administrator' })).toEqual([
    'email: required',
    'role: invalid',
  ])
})

test('a new password has 12 to 128 characters and is taken as typed', () => {
  expect(newPassword.parse('  zwölf Zeichen ')).toBe('  zwölf Zeichen ')
  expect(issuesOf(newPassword, 'elf Zeichen')).toEqual([': too-short'])
  expect(issuesOf(newPassword, 'a'.repeat(129))).toEqual([': too-long'])
  expect(issuesOf(newPassword, '')).toEqual([': required'])
})

test('milestones weigh 1 unless stated, and a weight is a whole number from 1 to 100', () => {
  expect(newMilestone.parse({ measureId, title: 'Ausschreibung' })).toMatchObject({
    weight: 1,
    due: null,
    doneOn: null,
  })
  const issuesFor = (weight: unknown) => issuesOf(newMilestone, { measureId, title: 'A', weight })
  expect([0, 101, 1.5].map((weight) => issuesFor(weight)[0])).toEqual([
    'weight: out-of-range',
    'weight: out-of-range',
    'weight: not-a-number',
  ])
})

test('identifiers are UUIDs; anything else never reaches a query', () => {
  expect(newLink.parse({ measureId: measureId.toUpperCase(), goal: 7 }).measureId).toBe(measureId)
  expect(issuesOf(newLink, { measureId: "' OR 1=1 --", goal: 7 })).toEqual(['measureId: invalid'])
  expect(issuesOf(newLink, { measureId, goal: '7' })).toEqual(['goal: invalid'])
})

test('dates and keys are refused in the forms people know from elsewhere', () => {
  expect(issuesOf(isoDate, '30.06.2026')).toEqual([': not-a-date'])
  expect(issuesOf(isoDate, '2026-02-30')).toEqual([': not-a-date'])
  expect(issuesOf(partialDate, 'Q3/2026')).toEqual([': not-a-date'])
  expect(issuesOf(municipalityKey, 3_355_022)).toEqual([': invalid'])
  expect(
    issuesOf(newProgramme, { title: 'Klimaschutzkonzept', kind: 'climate-plan', decidedOn: '2026' }),
  ).toEqual(['decidedOn: not-a-date'])
})

test('a procedure can add the municipality to any input and stay strict', () => {
  const input = z.extend(newLink, { municipality: municipalityKey })
  expect(issuesOf(input, { municipality: '03355022', measureId, goal: 7 })).toEqual([])
  expect(issuesOf(input, { municipality: '0', measureId, goal: 7, x: 1 })).toEqual([
    'municipality: invalid',
    'x: unknown-key',
  ])
})

test('a target is declared not applicable with a reason of 10 to 500 characters', () => {
  const issuesFor = (reason: unknown, target = '14.2') => issuesOf(notApplicableTarget, { target, reason })
  expect(['Keine Küste', 'a'.repeat(10), 'a'.repeat(500)].flatMap((reason) => issuesFor(reason))).toEqual([])
  expect(issuesFor('  Binnenla ')).toEqual(['reason: too-short'])
  expect(issuesFor('   ')).toEqual(['reason: required'])
  expect(issuesFor(undefined)).toEqual(['reason: required'])
  expect(issuesFor('a'.repeat(501))).toEqual(['reason: too-long'])
  expect(issuesFor('Keine Küste', '14.20')).toEqual(['target: invalid'])
})
