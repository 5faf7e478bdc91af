import { goalLabel } from '@kommune17/charts'
import type { ReportMeasure, StatedMeasure } from '@kommune17/domain'
import type { Block, Fact } from '../paper.ts'
import { measureName, periodText, progressText, textCell, timingText } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, list, written } from './prose.ts'

/** A page for each measure. */
export function factSheets(source: PaperSource): Block[] {
  return source.stated.flatMap((stated, index) => [
    ...(index === 0 ? [] : [{ kind: 'page-break' as const }]),
    heading(1, measureName(stated.measure)),
    { kind: 'facts' as const, facts: headFacts(stated, source) },
    ...partsOf(stated.measure, source),
  ])
}

function headFacts(stated: StatedMeasure, { words }: PaperSource): Fact[] {
  const { texts, format } = words
  const { columns, factSheet, finances } = texts.papers
  const { measure, state } = stated
  const money = (amount: number | null) => (amount === null ? null : format.money(amount))
  const planned = periodText({ start: measure.plannedStart, end: measure.plannedEnd }, words)
  const period = measure.isContinuous ? [planned, factSheet.continuous].filter(Boolean).join(', ') : planned
  const rows: (readonly [string, string | null])[] = [
    [
      columns.status,
      `${texts.statuses[state.status].label} (${texts.papers.asOf(format.date(state.keyDate))})`,
    ],
    [columns.progress, progressText(state, words)],
    [columns.timing, timingText(stated, words)],
    [factSheet.period, period],
    [texts.terms.programme, measure.programme],
    [texts.terms.fieldOfAction, measure.field],
    [texts.terms.department, [measure.department, ...measure.coDepartments].filter(Boolean).join('; ')],
    [texts.measure.fields.partners, measure.partners],
    [finances.costPlanned, money(measure.costPlanned)],
    [finances.costActual, money(measure.costActual)],
    [finances.funding, money(measure.funding)],
    [texts.measure.fields.costNote, measure.costNote],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value: [{ text: value }] }] : []))
}

function partsOf(measure: ReportMeasure, source: PaperSource): Block[] {
  const { factSheet } = source.words.texts.papers
  return [
    ...(measure.description === null
      ? []
      : [heading(2, factSheet.description), ...written(measure.description)]),
    ...(measure.links.length === 0
      ? []
      : [heading(2, factSheet.goals), ...list(measure.links.map((link) => linkText(link, source)))]),
    ...(measure.milestones.length === 0
      ? []
      : [heading(2, factSheet.milestones), milestoneTable(measure, source)]),
    ...(measure.updates.length === 0 ? [] : [heading(2, factSheet.updates), updateTable(measure, source)]),
    ...(measure.decisions.length === 0
      ? []
      : [heading(2, factSheet.decisions), ...list(decisionLines(measure, source))]),
  ]
}

function linkText(link: ReportMeasure['links'][number], { words }: PaperSource): string {
  const { papers, terms } = words.texts
  const label = goalLabel(link.goal, words)
  const target = link.target === null ? label : `${label}, ${terms.targetLabel(link.target)}`
  const role = link.effect === 'hinders' ? papers.factSheet.hinders : terms.linkRoles[link.role].label
  const state = link.isConfirmed ? role : `${role}, ${terms.unconfirmed}`
  const text = papers.factSheet.link(target, state)
  return link.justification === null ? text : `${text}: ${link.justification}`
}

function milestoneTable(measure: ReportMeasure, { words, number }: PaperSource): Block {
  const { texts, format } = words
  const { columns, factSheet } = texts.papers
  return number.table({
    title: `${factSheet.milestones}: ${measureName(measure)}`,
    columns: [
      { label: columns.milestone, kind: 'text', weight: 6 },
      { label: columns.due, kind: 'date', weight: 2 },
      { label: columns.weight, kind: 'number', weight: 1.5 },
      { label: columns.state, kind: 'text', weight: 3 },
    ],
    rows: measure.milestones.map(({ title, due, weight, doneOn, droppedOn }) => [
      textCell(title),
      { text: due === null ? '' : format.date(due), value: due },
      { text: format.number(weight), value: weight },
      textCell(
        droppedOn !== null
          ? factSheet.dropped(format.date(droppedOn))
          : doneOn === null
            ? factSheet.open
            : factSheet.done(format.date(doneOn)),
      ),
    ]),
  })
}

// What happened after the key date is no part of the report.
function updateTable(measure: ReportMeasure, { content, words, number }: PaperSource): Block {
  const { texts, format } = words
  const { columns, factSheet, gap } = texts.papers
  const updates = measure.updates
    .filter(({ keyDate }) => keyDate <= content.asOf)
    .sort((a, b) => (a.keyDate < b.keyDate ? 1 : -1))
  const hasNotes = updates.some(({ note }) => note !== null)
  return number.table({
    title: `${factSheet.updates}: ${measureName(measure)}`,
    columns: [
      { label: columns.keyDate, kind: 'date', weight: 2 },
      { label: columns.status, kind: 'text', weight: 3 },
      { label: columns.progress, kind: 'percent', weight: 2 },
      ...(hasNotes ? [{ label: columns.note, kind: 'text' as const, weight: 7 }] : []),
    ],
    rows: updates.map(({ keyDate, status, progress, isConfirmation, note }) => [
      { text: format.date(keyDate), value: keyDate },
      textCell(
        isConfirmation
          ? `${texts.statuses[status].label}, ${factSheet.confirmed}`
          : texts.statuses[status].label,
      ),
      { text: progress === null ? gap : format.percent(progress), value: progress },
      ...(hasNotes ? [textCell(note)] : []),
    ]),
  })
}

function decisionLines(measure: ReportMeasure, { words }: PaperSource): string[] {
  const { format, texts } = words
  return measure.decisions.map(({ body, decidedOn, paperNumber, result }) =>
    [
      decidedOn === null ? texts.papers.decisions.noDate : format.date(decidedOn),
      body,
      ...(paperNumber === null ? [] : [texts.papers.paperNumber(paperNumber)]),
      ...(result === null ? [] : [result]),
    ].join(', '),
  )
}
