import { goalLabel } from '@kommune17/charts'
import type { AmountFigure, StatedMeasure } from '@kommune17/domain'
import type { Block, PaperCell } from '../paper.ts'
import { measureName, textCell, unknownReason, unknownReasons } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, paragraph } from './prose.ts'

/** Costs and funding over all measures, with how many of them are known. */
export function financePart(source: PaperSource): Block[] {
  const { finances } = source.words.texts.papers
  return [heading(1, finances.title), ...amountBlocks(source)]
}

export function amountBlocks({ figures, words, number }: PaperSource): Block[] {
  const { texts, format } = words
  const { columns, finances, gap } = texts.papers
  const amounts = [figures.costPlanned, figures.costActual, figures.funding]
  if (amounts.every(({ known }) => known === 0)) return [paragraph(finances.none)]
  const row = (label: string, { sum, known, of }: AmountFigure): PaperCell[] => [
    textCell(label),
    { text: sum === null ? gap : format.money(sum), value: sum },
    textCell(finances.known(known, of)),
  ]
  return [
    number.table({
      title: finances.table,
      columns: [
        { label: columns.amount, kind: 'text', weight: 4 },
        { label: columns.sum, kind: 'money', weight: 3 },
        { label: columns.known, kind: 'text', weight: 3 },
      ],
      rows: [
        row(finances.costPlanned, figures.costPlanned),
        row(finances.costActual, figures.costActual),
        row(finances.funding, figures.funding),
      ],
    }),
    paragraph(finances.note),
  ]
}

/** What the bodies decided about the measures; nothing where nothing is recorded. */
export function decisionPart({ stated, words, number }: PaperSource): Block[] {
  const { texts, format } = words
  const { columns, decisions } = texts.papers
  const rows = stated.flatMap(({ measure }) =>
    measure.decisions.map((decision) => ({ measure, ...decision })),
  )
  if (rows.length === 0) return []
  return [
    heading(1, decisions.title),
    number.table({
      title: decisions.table,
      columns: [
        { label: columns.measure, kind: 'text', weight: 5 },
        { label: columns.date, kind: 'date', weight: 1.8 },
        { label: columns.body, kind: 'text', weight: 2.8 },
        { label: columns.paperNumber, kind: 'text', weight: 1.8 },
        { label: columns.result, kind: 'text', weight: 4 },
      ],
      rows: rows.map(({ measure, decidedOn, body, paperNumber, result }) => [
        textCell(measureName(measure)),
        { text: decidedOn === null ? decisions.noDate : format.date(decidedOn), value: decidedOn },
        textCell(body),
        textCell(paperNumber),
        textCell(result),
      ]),
    }),
  ]
}

/** Confirmed hindering links, with the reason given; nothing where there is none. */
export function tradeOffPart({ stated, words, number }: PaperSource): Block[] {
  const { columns, tradeOffs } = words.texts.papers
  const rows = stated.flatMap(({ measure }) =>
    measure.links
      .filter(({ isConfirmed, effect }) => isConfirmed && effect === 'hinders')
      .map(({ goal, justification }) => [
        textCell(measureName(measure)),
        textCell(goalLabel(goal, words)),
        textCell(justification),
      ]),
  )
  if (rows.length === 0) return []
  return [
    heading(1, tradeOffs.title),
    paragraph(tradeOffs.intro),
    number.table({
      title: tradeOffs.table,
      columns: [
        { label: columns.measure, kind: 'text', weight: 4 },
        { label: columns.goal, kind: 'text', weight: 3 },
        { label: columns.justification, kind: 'text', weight: 4 },
      ],
      rows,
    }),
  ]
}

/** Every measure without known progress, by reason; nothing where all is known. */
export function unknownPart({ stated, words }: PaperSource): Block[] {
  const { texts, format } = words
  const { unknown } = texts.papers
  const named = ({ measure, state }: StatedMeasure) => {
    const { shown } = state.progress
    if (shown === null) return measureName(measure)
    return `${measureName(measure)} (${unknown.lastStated(format.percent(shown), format.date(state.keyDate))})`
  }
  const items = unknownReasons.flatMap((reason) => {
    const found = stated.filter(({ state }) => unknownReason(state) === reason)
    if (found.length === 0) return []
    const lead = unknown.count(found.length, unknown.reasons[reason])
    return [[{ text: lead, strong: true as const }, { text: ` ${found.map(named).join('; ')}.` }]]
  })
  if (items.length === 0) return []
  return [heading(1, unknown.title), paragraph(unknown.intro), { kind: 'list', items }]
}
