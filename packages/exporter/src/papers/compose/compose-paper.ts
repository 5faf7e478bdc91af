import type { ReportContent } from '@kommune17/domain'
import type { Block, Fact, Paper, PaperKind, PaperMarks } from '../paper.ts'
import { councilPaper } from './council-paper.ts'
import { factSheets } from './fact-sheets.ts'
import { letterheadOf, subjectOf } from './letterhead.ts'
import { measuresAttachment } from './measures-attachment.ts'
import { type PaperSource, paperSource } from './paper-source.ts'
import { scopeText } from './scope-words.ts'
import { slides } from './slides.ts'
import { statusReport } from './status-report.ts'

const blocksOf: Readonly<Record<PaperKind, (source: PaperSource) => Block[]>> = {
  'status-report': statusReport,
  'council-paper': councilPaper,
  'fact-sheets': factSheets,
  slides,
}

// A few pages are leafed through; readers of the file have bookmarks anyway.
const mostWithoutContents = 100

/** A paper of a report: everything it says comes from the content, so the same content gives the same paper. */
export async function composePaper(
  content: ReportContent,
  { kind, words, state }: { readonly kind: PaperKind } & Pick<PaperSource, 'words' | 'state'>,
): Promise<Paper> {
  const source = paperSource(content, { words, state })
  const { papers } = words.texts
  const { officialName } = content.municipality
  const isCouncilPaper = kind === 'council-paper'
  return {
    kind,
    language: words.format.locale,
    title: isCouncilPaper ? papers.council.paperTypes[content.paperType] : content.title,
    subtitle: isCouncilPaper ? subjectOf(source) : officialName,
    subject: `${papers.kinds[kind]}, ${papers.asOf(words.format.date(content.asOf))}`,
    date: content.asOf,
    letterhead: letterheadOf(source),
    marks: marksOf(source),
    head: headOf(source, kind),
    hasContents: kind === 'status-report' && source.stated.length > mostWithoutContents,
    blocks: blocksOf[kind](source),
    attachment: await measuresAttachment(source),
  }
}

function marksOf({ content, words, state }: PaperSource): PaperMarks {
  const { papers } = words.texts
  const { paperNumber, isPublic, asOf } = content
  return {
    asOf: papers.asOf(words.format.date(asOf)),
    paperNumber: paperNumber === null ? null : papers.paperNumber(paperNumber),
    audience: isPublic ? papers.audience.public : papers.audience.internal,
    draft: state.kind === 'draft' ? papers.draft : null,
    proof:
      state.kind === 'draft' ? null : { text: papers.proof(state.sha256.slice(0, 12)), href: state.href },
  }
}

function headOf(source: PaperSource, kind: PaperKind): Fact[] {
  const { content, words } = source
  const { texts, format } = words
  const { papers } = texts
  const marks = marksOf(source)
  const rows: (readonly [string, string | null])[] = [
    [papers.numberLabel, content.paperNumber],
    [papers.asOfLabel, format.date(content.asOf)],
    [papers.audienceLabel, marks.audience],
    ...(kind === 'council-paper'
      ? [[papers.council.author, content.municipality.officialName] as const]
      : []),
    [papers.scopeLabel, scopeText(source)],
    [
      papers.previousLabel,
      content.previous === null ? null : papers.previous(format.date(content.previous.asOf)),
    ],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value: [{ text: value }] }]))
}
