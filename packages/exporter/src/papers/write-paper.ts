import { writeDocx } from './docx/write-docx.ts'
import { writeOdt } from './odt/write-odt.ts'
import type { Paper, PaperFormat } from './paper.ts'
import { writePptx } from './pptx/write-pptx.ts'
import { writePaperTables } from './tables/paper-spreadsheet.ts'

/** The formats a paper is written in. */
export const writtenFormats = [
  'docx',
  'odt',
  'pptx',
  'xlsx',
  'ods',
  'csv',
] as const satisfies readonly PaperFormat[]
export type WrittenFormat = (typeof writtenFormats)[number]

const writers: Readonly<Record<WrittenFormat, (paper: Paper) => Promise<Uint8Array>>> = {
  docx: writeDocx,
  odt: writeOdt,
  pptx: writePptx,
  xlsx: (paper) => writePaperTables(paper, 'xlsx'),
  ods: (paper) => writePaperTables(paper, 'ods'),
  csv: (paper) => writePaperTables(paper, 'csv'),
}

/** The bytes of a paper's file. The same paper gives the same bytes, and every format says the same. */
export function writePaper(paper: Paper, format: WrittenFormat): Promise<Uint8Array> {
  return writers[format](paper)
}
