import { ruleVersion } from '@kommune17/domain'
import type { Texts } from '@kommune17/i18n'
import type { ChartWords, ExplanationFrame } from './chart-model.ts'

export type ExplainedFigure = keyof Texts['figures']['explain']

/** A figure to explain, with the numbers of the case at hand where there is just one case. */
export type FigureInCase = {
  readonly figure: ExplainedFigure
  readonly numerator?: number | null
  readonly denominator?: number | null
}

/** "Wie berechnet?": numerator, denominator, exclusions and note of each figure, with key date and rule version. */
export function explainFigures(
  figures: readonly FigureInCase[],
  keyDate: string,
  { texts, format }: ChartWords,
): ExplanationFrame {
  const written = (value: number | null | undefined) => (value == null ? null : format.number(value))
  return {
    keyDate,
    ruleVersion,
    figures: figures.map(({ figure, numerator, denominator }) => {
      const explain = texts.figures.explain[figure]
      return {
        name: nameOf(figure, texts),
        numerator: explain.numerator(written(numerator)),
        denominator: explain.denominator(written(denominator)),
        exclusions: explain.exclusions,
        note: explain.note,
      }
    }),
  }
}

function nameOf(figure: ExplainedFigure, texts: Texts): string {
  return figure === 'history' ? texts.figures.names.stated : texts.figures.names[figure]
}
