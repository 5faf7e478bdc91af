import type { ChartWords } from '@kommune17/charts'
import {
  type ReportContent,
  type ReportFigures,
  reportFigures,
  type StatedMeasure,
  statedMeasures,
} from '@kommune17/domain'
import type { Block, PaperTable } from '../paper.ts'

/** Whether the paper may still change; a frozen report names its checksum and where its figures are to be found. */
export type PaperState =
  | { readonly kind: 'draft' }
  | { readonly kind: 'frozen'; readonly sha256: string; readonly href: string }

/** Everything the parts of a paper are written from. */
export type PaperSource = {
  readonly content: ReportContent
  readonly figures: ReportFigures
  /** The measures that have a state on the key date: those the paper is about. */
  readonly stated: readonly StatedMeasure[]
  readonly words: ChartWords
  readonly state: PaperState
  readonly number: Numbering
}

/** Figures and tables are numbered as they come, so that every format gives them the same number. */
export type Numbering = {
  readonly figure: (title: string) => string
  readonly table: (
    table: Omit<PaperTable, 'caption' | 'sheet'> & { readonly title: string },
  ) => Extract<Block, { kind: 'table' }>
}

export function paperSource(
  content: ReportContent,
  { words, state }: Pick<PaperSource, 'words' | 'state'>,
): PaperSource {
  const figures = reportFigures(content)
  return { content, figures, stated: statedMeasures(content), words, state, number: numbering(words) }
}

function numbering({ texts: { papers } }: ChartWords): Numbering {
  let [figures, tables] = [0, 0]
  return {
    figure: (title) => {
      figures += 1
      return papers.figureCaption(figures, title)
    },
    table: ({ title, ...table }) => {
      tables += 1
      const names = { caption: papers.tableCaption(tables, title), sheet: papers.sheet(tables) }
      return { kind: 'table', table: { ...table, ...names } }
    },
  }
}
