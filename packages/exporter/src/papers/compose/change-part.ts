import {
  type ReportChangeKind,
  type ReportChanges,
  type ReportedChange,
  reportChangeKinds,
} from '@kommune17/domain'
import { reportedStateText } from '@kommune17/i18n'
import type { Block, PaperCell } from '../paper.ts'
import { measureName, textCell } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, paragraph } from './prose.ts'

/** What has changed since the last report, in numbers and measure by measure; nothing without a last report. */
export function changePart(source: PaperSource): Block[] {
  const { content, figures, words } = source
  if (figures.changes === null || content.previous === null) return []
  const { changes } = words.texts.papers
  const occurring = reportChangeKinds.filter((kind) => listOf(figures.changes, kind).length > 0)
  return [
    heading(1, changes.title(words.format.date(content.previous.asOf))),
    ...(occurring.length === 0
      ? [paragraph(changes.none)]
      : [paragraph(changes.intro), countsTable(figures.changes, source), listTable(figures.changes, source)]),
  ]
}

/** `2 neu`, `1 abgeschlossen`, …: the kinds that occur. */
export function changeCounts(changes: ReportChanges, { words }: PaperSource): string[] {
  const { kinds } = words.texts.papers.changes
  return reportChangeKinds
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `${words.format.number(changes[kind].length)} ${kinds[kind].label}`)
}

function listOf(changes: ReportChanges | null, kind: ReportChangeKind): readonly ReportedChange[] {
  return changes?.[kind] ?? []
}

function countsTable(changes: ReportChanges, { words, number }: PaperSource): Block {
  const { texts, format } = words
  const say = texts.papers.changes
  const count = (n: number): PaperCell => ({ text: format.number(n), value: n })
  return number.table({
    title: say.countsTable,
    columns: [
      { label: say.kind, kind: 'text', weight: 3 },
      { label: say.count, kind: 'number', weight: 1.6 },
      { label: say.meaning, kind: 'text', weight: 8 },
    ],
    rows: [
      ...reportChangeKinds
        .filter((kind) => changes[kind].length > 0)
        .map((kind) => [
          textCell(say.kinds[kind].label),
          count(changes[kind].length),
          textCell(say.kinds[kind].definition),
        ]),
      [textCell(say.unchanged), count(changes.unchanged), textCell(say.unchangedMeaning)],
    ],
  })
}

function listTable(changes: ReportChanges, source: PaperSource): Block {
  const { words, number } = source
  const say = words.texts.papers.changes
  return number.table({
    title: say.listTable,
    columns: [
      { label: words.texts.papers.columns.measure, kind: 'text', weight: 5 },
      { label: say.kind, kind: 'text', weight: 2.4 },
      { label: say.before, kind: 'text', weight: 4 },
      { label: say.after, kind: 'text', weight: 4 },
    ],
    rows: reportChangeKinds.flatMap((kind) =>
      changes[kind].map((change) => [
        textCell(measureName(change.after ?? change.before ?? { number: null, title: change.id })),
        textCell(say.kinds[kind].label),
        textCell(reportedStateText(change.before, words)),
        textCell(afterText(kind, change, source)),
      ]),
    ),
  })
}

// The reason is the note of the update that discarded the measure; a public paper has no notes.
function afterText(kind: ReportChangeKind, { id, after }: ReportedChange, source: PaperSource): string {
  const { stated, words } = source
  const text = reportedStateText(after, words)
  if (kind !== 'discarded') return text
  const updates = stated.find(({ measure }) => measure.id === id)?.measure.updates ?? []
  const reason = updates.findLast(({ status, note }) => status === 'discarded' && note !== null)?.note
  return reason ? `${text}. ${words.texts.papers.changes.reason(reason)}` : text
}
