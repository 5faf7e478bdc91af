import { DomainError } from '@kommune17/domain'
import {
  checkTemplate,
  composePaper,
  exampleTemplate,
  fillTemplate,
  showablePaper,
  templateData,
  writePaper,
} from '@kommune17/exporter/papers'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { PaperAnswer, PaperFile, PaperOrder, PaperTask } from './paper-order.ts'

/** Works on papers and templates. Only the thread loads this, for the libraries behind it are large. */
export async function composeFile(task: PaperTask): Promise<PaperAnswer> {
  try {
    switch (task.kind) {
      case 'write':
        return { kind: 'file', ...(await writeFile(task.order)) }
      case 'check-template':
        return { kind: 'problems', problems: await checkTemplate(task.docx) }
      case 'example-template':
        return { kind: 'file', bytes: await exampleTemplate(task.locale), replaced: [] }
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { kind: 'refused', code: error.code, details: error.details }
  }
}

async function writeFile({
  content,
  kind,
  locale,
  state,
  template,
  ...order
}: PaperOrder): Promise<PaperFile> {
  const words = { texts: texts[locale], format: format(locale) }
  if (template !== null)
    return { bytes: await fillTemplate(template, templateData(content, { words, state })), replaced: [] }
  const { paper, replaced } = showablePaper(await composePaper(content, { kind, words, state }))
  return { bytes: await writePaper(paper, order.format), replaced }
}
