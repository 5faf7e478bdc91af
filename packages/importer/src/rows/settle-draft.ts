import { firstDay, type GoalNumber, lastDay, type MeasureStatus } from '@kommune17/domain'
import type { MeasureValues } from '../import-plan.ts'
import { doubt, type Finding, failure } from '../problem.ts'
import { parseSdgText } from '../values/parse-sdg.ts'
import { parseStatus, statusOfPercent } from '../values/parse-status.ts'
import { type ColumnIndex, firstColumn } from './column-index.ts'
import type { Draft } from './draft.ts'
import type { OwnRow } from './own-row.ts'

/** Brings what the cells of a row said together into one measure that keeps the domain's rules, and notes what does not fit. */
export function settleDraft(draft: Draft, index: ColumnIndex): MeasureValues {
  settleStatus(draft, index)
  settleProgress(draft, index)
  settleDates(draft, index)
  settleContinuous(draft)
  draft.coDepartments = draft.coDepartments.filter((name) => name !== draft.department)
  if (draft.primary.length + draft.secondary.length === 0) takeGoalsOfTitle(draft, index)
  return valuesOf(draft)
}

/** The same for a row that left this product: nothing is derived from elsewhere, and an empty end means no permanent task. */
export function settleOwnDraft(
  draft: Draft,
  { index, own }: { index: ColumnIndex; own: OwnRow },
): MeasureValues {
  const isReasonMissing = draft.status === 'discarded' && draft.note.length === 0
  if (isReasonMissing && index.byField.has('note')) noteReason(draft, index)
  if (own.stood?.('progress', draft.progress) === true) followStatus(draft)
  else settlePercentage(draft, index)
  settleDates(draft, index)
  if (index.byField.has('end') && !own.filled.has('end')) draft.isContinuous ??= false
  noteImplied(draft, index)
  takeImplied(draft)
  return valuesOf(draft)
}

// A percentage that nobody touched gives way to a new status.
function followStatus(draft: Draft): void {
  const { status } = draft
  if (status === 'completed') draft.progress = 100
  else if (status !== null && !measured.has(status)) {
    draft.progress = notBegun.has(status) && draft.progress === 0 ? 0 : null
  }
}

/** A goal that only a target names is a main one, unless the list calls it a further one. */
export function takeImplied(draft: Draft): void {
  draft.primary.push(...draft.implied.filter((goal) => !draft.secondary.includes(goal)))
}

// A goal taken out of its cell comes back as long as one of its targets is named.
function noteImplied(draft: Draft, index: ColumnIndex): void {
  if (!index.byField.has('goals')) return
  const stated = [...draft.primary, ...draft.secondary]
  const missing = unique(draft.implied.filter((goal) => !stated.includes(goal)))
  if (missing.length === 0) return
  const original = draft.targets.join(', ')
  note(draft, {
    column: firstColumn(index, 'goals'),
    original,
    finding: doubt('goal-of-target', missing.join(', ')),
  })
}

function valuesOf(draft: Draft): MeasureValues {
  const primary = unique(draft.primary)
  const secondary = unique(draft.secondary.filter((goal) => !draft.primary.includes(goal)))
  requireBasics(draft, [...primary, ...secondary])
  return {
    id: draft.id,
    number: draft.number,
    title: draft.title,
    description: joined(draft, { list: draft.description, most: 20_000 }),
    status: draft.status,
    statusText: draft.statusText,
    progress: draft.progress,
    fieldOfAction: draft.fieldOfAction,
    fieldId: null,
    department: draft.department,
    departmentId: null,
    coDepartments: unique(draft.coDepartments),
    programme: draft.programme,
    programmeId: null,
    partners: joined(draft, { list: draft.partners, most: 2_000 }),
    start: draft.start,
    end: draft.end,
    actualStart: draft.actualStart,
    actualEnd: draft.actualEnd,
    isContinuous: draft.isContinuous,
    cost: draft.cost,
    costActual: draft.costActual,
    funding: draft.funding,
    costNote: joined(draft, { list: draft.costNote, most: 2_000 }),
    primaryGoals: sorted(primary),
    secondaryGoals: sorted(secondary),
    targets: unique(draft.targets),
    keyDate: draft.keyDate,
    note: joined(draft, { list: draft.note, most: 4_000 }),
    decision: joined(draft, { list: draft.decision, most: 2_000 }),
    budgetNumber: draft.budgetNumber,
    visibility: draft.visibility,
    own: draft.own,
  }
}

function sorted(goals: readonly GoalNumber[]): readonly GoalNumber[] {
  return goals.length < 2 ? goals : [...goals].sort((a, b) => a - b)
}

const none: readonly never[] = []

// The empty list is one for all rows: most rows have several, and lists can be long.
function unique<Entry>(list: readonly Entry[]): readonly Entry[] {
  return list.length === 0 ? none : [...new Set(list)]
}

function note(
  draft: Draft,
  { column, original, finding }: { column: number; original: string; finding: Finding },
): void {
  draft.problems.push({ column: column < 0 ? null : column, ...finding, text: { original } })
}

// Without a state of its own a row's percentage tells it, and a note that is nothing but a state.
function settleStatus(draft: Draft, index: ColumnIndex): void {
  if (draft.status !== null) return
  const [statusColumn, noteColumn] = [firstColumn(index, 'status'), firstColumn(index, 'note')]
  if (draft.progress !== null) {
    draft.status = statusOfPercent(draft.progress)
    const column = statusColumn >= 0 ? statusColumn : firstColumn(index, 'progress')
    note(draft, {
      column,
      original: `${draft.progress} %`,
      finding: doubt('status-from-percent', draft.status),
    })
    return
  }
  const [text = ''] = draft.note
  const read = statusColumn < 0 && draft.note.length === 1 && text.length < 40 ? parseStatus(text) : null
  if (read?.status === null || read === null || read.findings.some(({ code }) => code !== 'status-ambiguous'))
    return
  draft.status = read.status
  draft.statusText = text
  note(draft, { column: noteColumn, original: text, finding: doubt('status-from-note', read.status) })
}

const measured: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['in-progress', 'paused'])
const notBegun: ReadonlySet<MeasureStatus> = new Set<MeasureStatus>(['planned', 'decided'])

// A percentage only where the product shows one; elsewhere it stays readable in the note.
function settleProgress(draft: Draft, index: ColumnIndex): void {
  if (draft.status === 'discarded' && draft.note.length === 0) requireReason(draft, index)
  settlePercentage(draft, index)
}

function settlePercentage(draft: Draft, index: ColumnIndex): void {
  const { status, progress } = draft
  if (status === 'completed') {
    if (progress !== null && progress < 100) contradict(draft, { index, progress })
    draft.progress = 100
  } else if (status !== null && progress !== null) settleShare(draft, { index, status, progress })
}

function settleShare(
  draft: Draft,
  { index, status, progress }: { index: ColumnIndex; status: MeasureStatus; progress: number },
): void {
  if (measured.has(status)) {
    const column = firstColumn(index, 'progress')
    if (progress === 100) note(draft, { column, original: '100 %', finding: doubt('progress-contradicts') })
  } else if (progress > 0) {
    contradict(draft, { index, progress })
    draft.progress = null
  } else if (!notBegun.has(status)) draft.progress = null
}

function contradict(draft: Draft, { index, progress }: { index: ColumnIndex; progress: number }): void {
  const column = firstColumn(index, 'progress')
  const header = index.columns[column]?.header ?? ''
  const text = `${String(progress).replace('.', ',')} %`
  draft.note.push(header === '' ? text : `${header}: ${text}`)
  note(draft, { column, original: text, finding: doubt('progress-contradicts') })
}

// The product wants to know why; the list's own word is the best there is until somebody says more.
function requireReason(draft: Draft, index: ColumnIndex): void {
  noteReason(draft, index)
  const original = draft.statusText ?? ''
  if (original !== '') draft.note.push(original)
}

function noteReason(draft: Draft, index: ColumnIndex): void {
  const original = draft.statusText ?? ''
  note(draft, { column: firstColumn(index, 'status'), original, finding: doubt('reason-required') })
}

function settleDates(draft: Draft, index: ColumnIndex): void {
  if (draft.start !== null && draft.end !== null && firstDay(draft.start) > lastDay(draft.end)) {
    const column = firstColumn(index, index.byField.has('end') ? 'end' : 'period')
    note(draft, { column, original: `${draft.start} – ${draft.end}`, finding: failure('end-before-start') })
  }
}

function settleContinuous(draft: Draft): void {
  if (draft.isContinuous === null && draft.status === 'ongoing' && draft.end === null)
    draft.isContinuous = true
}

// "Radweg bauen (SDG 11)": without a column of goals the title's own reference is proposed.
function takeGoalsOfTitle(draft: Draft, index: ColumnIndex): void {
  const title = draft.title ?? ''
  const named = /\bSDGs?[\s:-]*\d[\d.\s,;/&+a-d]*(?:und\s*\d[\d.]*)?/i.exec(title)?.[0]
  if (named === undefined) return
  const read = parseSdgText(named)
  draft.primary.push(...read.primary)
  draft.targets.push(...read.targets)
  if (read.primary.length === 0) return
  note(draft, {
    column: firstColumn(index, 'title'),
    original: title,
    finding: doubt('goal-from-title', read.primary.join(', ')),
  })
}

function requireBasics(draft: Draft, goals: readonly GoalNumber[]): void {
  if (draft.title === null) note(draft, { column: -1, original: '', finding: failure('title-required') })
  if (goals.length === 0) note(draft, { column: -1, original: '', finding: failure('goal-required') })
}

function joined(draft: Draft, { list, most }: { list: readonly string[]; most: number }): string | null {
  if (list.length === 0) return null
  const text = [...new Set(list.filter((entry) => entry !== ''))].join('\n')
  if (text === '') return null
  if (text.length <= most) return text
  note(draft, { column: -1, original: `${text.slice(0, 80)}…`, finding: doubt('text-too-long') })
  return `${text.slice(0, most - 1)}…`
}
