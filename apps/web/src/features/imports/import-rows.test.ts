import { tableSpreadsheet, writeSpreadsheet } from '@kommune17/exporter'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { planImport, readClipboard } from '@kommune17/importer'
import { describe, expect, it } from 'vitest'
import { twinTable } from '../../twin-table.ts'
import { ofKind, openQuestions } from './asked-words.ts'
import { editedColumns } from './edited-columns.ts'
import { reportColumns } from './import-report.ts'
import { isOpenAtFirst, periodText, rowText } from './row-words.ts'
import type { ImportRow, ListPlan } from './use-import.ts'

const de = { texts: texts.de, format: format('de'), ownColumns: [] }
const nobody = { measures: [], departments: [], fields: [], programmes: [], ownColumns: [] }

/** A list as the server plans it. */
function planned(text: string): { plan: ListPlan; rows: ImportRow[] } {
  const workbook = readClipboard(text)
  const { rows, ...plan } = planImport({ workbook, choices: {}, existing: nobody, today: '2026-07-01' })
  const cells = workbook.sheets[0]?.rows ?? []
  return {
    plan: { ...plan, sheets: [plan.sheet] },
    rows: rows.map((row) => ({
      row: row.row,
      plan: row,
      cells: (cells[row.row - 1] ?? []).map((cell) => cell.text),
      measureId: row.action === 'create' ? `id-${row.row}` : null,
      outcome: null,
    })),
  }
}

const list = planned(
  ['Maßnahme\tStatus\tBeginn\tEnde', 'Radweg\trollt irgendwie\t2025\t31.02.2026', 'Summe\t\t\t12'].join('\n'),
)
const withGoals = planned('Maßnahme\tSDG\tBeginn\tEnde\n=1+1\t11\tQ3/2026\t\nSolar\t7\t\tfortlaufend\n')

describe('the cells offered for editing', () => {
  const [row] = list.rows
  const shown = (given: { isWhole?: boolean; decided?: string }) =>
    row === undefined
      ? []
      : editedColumns({
          ...{ row, plan: list.plan, isWhole: given.isWhole ?? false },
          isDecided: (place) => place === given.decided,
        }).map(({ index, field }) => [index, field])

  it('are those with problems, and a column for goals where the list has none', () => {
    expect(shown({})).toEqual([
      [1, 'status'],
      [3, 'end'],
      [4, 'goals'],
    ])
  })

  it('are those corrected before, and all when asked for', () => {
    expect(shown({ decided: 'cells/2:0' })[0]).toEqual([0, 'title'])
    expect(shown({ isWhole: true })).toHaveLength(5)
  })
})

describe('a row in words', () => {
  it('shows what stands in its cells where it is no measure', () => {
    expect(list.rows.map(rowText)).toEqual(['Radweg', 'Summe · 12'])
  })

  it('says its period as precisely as the list', () => {
    expect(withGoals.rows.map(({ plan }) => periodText(plan.values, de))).toEqual([
      'ab 3. Quartal 2026',
      'fortlaufend',
    ])
  })

  it('stands open at first only where it needs a look', () => {
    expect(list.rows.map(({ plan }) => isOpenAtFirst(plan))).toEqual([true, false])
    expect(withGoals.rows.map(({ plan }) => isOpenAtFirst(plan))).toEqual([false, false])
  })
})

describe('questions about the whole list', () => {
  it('are open as long as a word has neither proposal nor answer', () => {
    expect(ofKind(list.plan.questions, 'status-word').map(({ word }) => word)).toEqual(['rollt irgendwie'])
    expect(openQuestions(list.plan, () => false)).toBe(1)
    expect(openQuestions(list.plan, () => true)).toBe(0)
  })
})

describe('the report', () => {
  const csv = async (rows: readonly ImportRow[], isWritten = true) => {
    const columns = reportColumns({ ...de, origin: 'https://k17.example/03355022/measures', isWritten })
    const table = twinTable(rows, { caption: 'Zeilen', locale: 'de', columns })
    const file = tableSpreadsheet(table, { texts: texts.de, creator: 'Kommune17' })
    return new TextDecoder().decode(await writeSpreadsheet(file, 'csv')).split('\r\n')
  }

  it('has a line for every row, with what became of it and where it is', async () => {
    const [header, first, second] = await csv(withGoals.rows)
    expect(header).toContain('Zeile;Ergebnis;Grund;Nummer;Titel;Änderungen;Hinweise;Adresse')
    expect(first).toBe("2;angelegt;;;'=1+1;;;https://k17.example/03355022/measures/id-2")
    expect(second).toContain('3;angelegt;;;Solar;')
    expect((await csv(withGoals.rows, false))[2]).toContain('3;neu;;;Solar;')
  })

  it('says why a row stayed out and what was taken back', async () => {
    const lines = await csv([
      ...list.rows,
      ...withGoals.rows.map((row) => ({ ...row, outcome: 'undone' as const })),
    ])
    expect(lines[1]).toMatch(/^2;nicht übernommen;;;Radweg;;.*kein Ziel/)
    expect(lines[2]).toMatch(/^3;übersprungen;Summenzeile;;Summe · 12;;;$/)
    expect(lines[4]).toMatch(/^3;angelegt, zurückgenommen;;;Solar;;;$/)
  })
})
