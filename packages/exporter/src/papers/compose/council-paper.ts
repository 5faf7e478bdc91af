import { goalLabel } from '@kommune17/charts'
import { type CouncilSection, type GoalNumber, isCountedLink, type StatedMeasure } from '@kommune17/domain'
import type { Block } from '../paper.ts'
import { amountBlocks, tradeOffPart } from './further-parts.ts'
import { meanSentence } from './goal-parts.ts'
import { textCell } from './measure-words.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, list, paragraph, written } from './prose.ts'
import { firstNames, mainPoints } from './summary.ts'

/** A paper for a decision or a notice, in the order of sections the municipality chose; texts of its own come first. */
export function councilPaper(source: PaperSource): Block[] {
  const { sections } = source.words.texts.papers.council
  return source.content.sections.flatMap((section) => {
    const blocks = sectionBlocks(section, source)
    return blocks.length === 0 ? [] : [heading(1, sections[section]), ...blocks]
  })
}

/** What a section says: what a person wrote, else what the data tell; nothing where neither is there. */
export function sectionBlocks(section: CouncilSection, source: PaperSource): Block[] {
  const text = source.content.texts[section]
  if (!text) return fromData[section](source)
  // The relation to the goals is for the data to tell; what a person writes stands above it.
  return section === 'sustainability' ? [...written(text), ...fromData.sustainability(source)] : written(text)
}

const fromData: Readonly<Record<CouncilSection, (source: PaperSource) => Block[]>> = {
  proposal: ({ content, words }) => [
    paragraph(words.texts.papers.council.takeNote(content.title, words.format.date(content.asOf))),
  ],
  facts: (source) => mainPoints(source).map((spans) => ({ kind: 'paragraph', spans })),
  finances: amountBlocks,
  sustainability: (source) => [...sdgReference(source), ...withoutHeading(tradeOffPart(source))],
  // When which body deals with the paper is for people to say.
  consultations: () => [],
  enclosures: ({ content, words }) =>
    list([words.texts.papers.council.enclosure(content.title, words.format.date(content.asOf))]),
}

/** What the relation to the goals is told in. */
export type SdgBlock = Extract<Block, { kind: 'paragraph' | 'table' }>

/** "Bezug zu den SDG": which goals the measures contribute to; also to be copied into a council information system. */
export function sdgReference(source: PaperSource): SdgBlock[] {
  const { figures, stated, words, number } = source
  const { columns, council } = words.texts.papers
  const touched = figures.goals.filter(({ measures }) => measures > 0)
  if (touched.length === 0) return [paragraph(council.noGoals)]
  const linked = stated.filter(({ measure }) => measure.links.some(isCountedLink))
  return [
    paragraph(council.sdgIntro(linked.length)),
    number.table({
      title: council.sdgTable,
      columns: [
        { label: columns.goal, kind: 'text', weight: 3 },
        { label: columns.measures, kind: 'text', weight: 5 },
        { label: columns.state, kind: 'text', weight: 4 },
      ],
      rows: touched.map((figure) => [
        textCell(goalLabel(figure.goal, words)),
        // A few names: the report itself lists them all.
        textCell(firstNames(contributingTo(figure.goal, linked), source).join('; ')),
        textCell(meanSentence(figure, source)),
      ]),
    }),
  ]
}

function contributingTo(goal: GoalNumber, stated: readonly StatedMeasure[]): StatedMeasure[] {
  return stated.filter(({ measure }) =>
    measure.links.some((link) => link.goal === goal && isCountedLink(link)),
  )
}

function withoutHeading(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind !== 'heading')
}
