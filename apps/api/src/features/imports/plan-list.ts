import { DomainError } from '@kommune17/domain'
import { planImport, readClipboard, readWorkbook, type Workbook } from '@kommune17/importer'
import { rememberedColumns, withMemory } from './import-memory.ts'
import type { ListAnswer, ListOrder } from './list-reading.ts'

const rowsAtOnce = 250

/** Reads and plans a list: first the plan, then its rows, made only when they are asked for. */
export async function* planList(order: ListOrder): AsyncGenerator<ListAnswer, undefined> {
  try {
    const workbook = await open(order)
    const { rows, ...plan } = planRemembering(workbook, order)
    yield { kind: 'plan', plan: { ...plan, sheets: workbook.sheets.map(({ name }) => name) } }
    const cells = workbook.sheets.find(({ name }) => name === plan.sheet)?.rows ?? []
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const part = rows.slice(start, start + rowsAtOnce)
      yield {
        kind: 'rows',
        rows: part.map((row) => ({ plan: row, cells: (cells[row.row - 1] ?? []).map(({ text }) => text) })),
      }
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    yield { kind: 'refused', code: error.code, details: error.details }
  }
  return undefined
}

// A pasted block has no name: it is text and never a packed file.
async function open({ bytes, fileName }: ListOrder): Promise<Workbook> {
  return fileName === '' ? readClipboard(new TextDecoder().decode(bytes)) : readWorkbook(bytes, fileName)
}

function planRemembering(workbook: Workbook, { choices, memory, existing, today }: ListOrder) {
  const known = withMemory(choices, memory)
  const first = planImport({ workbook, choices: known, existing, today })
  const columns = rememberedColumns(first, memory)
  if (columns === null) return first
  const chosen = { ...known, columns: { ...columns, ...known.columns } }
  return planImport({ workbook, choices: chosen, existing, today })
}
