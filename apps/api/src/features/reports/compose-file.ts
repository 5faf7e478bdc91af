import { DomainError } from '@kommune17/domain'
import { composePaper, writePaper } from '@kommune17/exporter/papers'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { PaperAnswer, PaperOrder } from './paper-order.ts'

/** Composes a paper and writes its file. Only the thread loads this, for the libraries behind it are large. */
export async function composeFile(order: PaperOrder): Promise<PaperAnswer> {
  const { content, kind, locale, state } = order
  try {
    const words = { texts: texts[locale], format: format(locale) }
    const paper = await composePaper(content, { kind, words, state })
    return { kind: 'file', bytes: await writePaper(paper, order.format) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { kind: 'refused', code: error.code, details: error.details }
  }
}
