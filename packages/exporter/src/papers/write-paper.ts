import { writeDocx } from './docx/write-docx.ts'
import { writeOdt } from './odt/write-odt.ts'
import type { Paper, PaperFormat } from './paper.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { writePptx } from './pptx/write-pptx.ts'
import { writePaperTables } from './tables/paper-spreadsheet.ts'

const writers: Readonly<Record<PaperFormat, (paper: Paper) => Promise<Uint8Array>>> = {
  pdf: writePdf,
  docx: writeDocx,
  odt: writeOdt,
  pptx: writePptx,
  xlsx: (paper) => writePaperTables(paper, 'xlsx'),
  ods: (paper) => writePaperTables(paper, 'ods'),
  csv: (paper) => writePaperTables(paper, 'csv'),
}

/** The bytes of a paper's file. The same paper gives the same bytes, and every format says the same. */
export function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  return writers[format](paper)
}
