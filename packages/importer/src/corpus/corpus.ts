import type { CorpusCase } from './corpus-case.ts'
import { csvCases } from './csv-cases.ts'
import { excelCases } from './excel-cases.ts'
import { excelValueCases } from './excel-value-cases.ts'
import { formCases } from './form-cases.ts'
import { markCases } from './mark-cases.ts'
import { oddCases } from './odd-cases.ts'
import { odsCases } from './ods-cases.ts'

export type { CorpusCase } from './corpus-case.ts'

/** Lists as people send them, made by code, each with the plan it must give. */
export const corpus: readonly CorpusCase[] = [
  ...csvCases,
  ...markCases,
  ...excelCases,
  ...excelValueCases,
  ...odsCases,
  ...oddCases,
  ...formCases,
]
