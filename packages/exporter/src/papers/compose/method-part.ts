import { measureStatuses } from '@kommune17/domain'
import type { Block, Fact } from '../paper.ts'
import type { PaperSource } from './paper-source.ts'
import { heading, paragraph } from './prose.ts'

const explained = ['distribution', 'mean', 'bounds', 'coverage', 'completionRate'] as const

/** How every figure of the paper is calculated, each once, what the statuses mean, and where the data come from. */
export function methodPart(source: PaperSource): Block[] {
  const { content, figures, words } = source
  const { method } = words.texts.papers
  return [
    heading(1, method.title),
    paragraph(method.intro(figures.ruleVersion)),
    { kind: 'facts', facts: [...explanations(source), lateRule(source)] },
    heading(2, method.statuses),
    { kind: 'facts', facts: statusFacts(source) },
    heading(2, method.sources),
    ...(content.isPublic ? [paragraph(method.publicPaper)] : []),
    paragraph(method.source(content.municipality.officialName)),
    paragraph(method.goalSource),
    proof(source),
  ]
}

function explanations({ words: { texts } }: PaperSource): Fact[] {
  const { method } = texts.papers
  return explained.map((figure) => {
    const { numerator, denominator, exclusions, note } = texts.figures.explain[figure]
    const sentences = [method.figure(numerator(null), denominator(null)), method.exclusions(exclusions), note]
    return { label: texts.figures.names[figure], value: [{ text: sentences.join(' ') }] }
  })
}

function lateRule({ words: { texts } }: PaperSource): Fact {
  const { method, summary } = texts.papers
  return { label: summary.isLate, value: [{ text: method.late }] }
}

function statusFacts({ figures, words: { texts } }: PaperSource): Fact[] {
  return measureStatuses
    .filter((status) => figures.distribution[status] > 0)
    .map((status) => ({
      label: texts.statuses[status].label,
      value: [{ text: texts.statuses[status].definition }],
    }))
}

function proof({ state, words }: PaperSource): Block {
  const { method } = words.texts.papers
  if (state.kind === 'draft') return paragraph(method.draft)
  return {
    kind: 'paragraph',
    spans: [{ text: method.proof(state.sha256) }, { text: state.href, href: state.href }, { text: '.' }],
  }
}
