import type { Paper } from '../paper.ts'
import { showablePaper } from '../showable-paper.ts'
import { paperTemplate } from './paper-template.ts'
import { stampPdf } from './stamp-pdf.ts'
import { templateData } from './template-data.ts'
import { compileTypst } from './typst-compiler.ts'

/** A paper as PDF: accessible (PDF/UA-1), made to be kept (PDF/A-3a), with the measures attached. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const { files } = templateData(showablePaper(paper).paper)
  return stampPdf(await compileTypst({ source: paperTemplate, files }))
}
