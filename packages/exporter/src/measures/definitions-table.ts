import { freshnessLevels, goalNumbers, measureStatuses, visibilities } from '@kommune17/domain'
import { type MeasureColumnKey, measureColumnKeys, type Texts } from '@kommune17/i18n'
import type { ExportColumn, ExportTable } from '../spreadsheet.ts'

/** The sheet that explains the columns, statuses, how current a state is, and the 17 goals. */
export function definitionsTable(texts: Texts, columns: readonly ExportColumn[]): ExportTable {
  const { goalNames, spreadsheets, statuses, terms } = texts
  const { groups, ...words } = spreadsheets.definitions
  return {
    sheet: spreadsheets.sheets.definitions,
    title: words.title,
    remarks: [],
    columns: [
      { key: 'group', label: words.group, kind: 'text', width: 16 },
      { key: 'term', label: words.term, kind: 'text', width: 38 },
      { key: 'meaning', label: words.meaning, kind: 'text', width: 100 },
    ],
    rows: [
      ...columns
        .filter(({ isHidden }) => isHidden !== true)
        .map(({ key, label }) => [groups.columns, label, helpFor(key, texts)]),
      ...measureStatuses.map((status) => [
        groups.statuses,
        statuses[status].label,
        statuses[status].definition,
      ]),
      ...freshnessLevels.map((level) => [
        groups.freshness,
        terms.freshness[level].label,
        terms.freshness[level].definition,
      ]),
      ...visibilities.map((visibility) => [
        groups.visibility,
        terms.visibilities[visibility].label,
        terms.visibilities[visibility].definition,
      ]),
      ...goalNumbers.map((goal) => [groups.goals, String(goal), goalNames[goal]]),
    ],
    frozenColumns: 0,
  }
}

function helpFor(key: string, { spreadsheets }: Texts): string {
  return isProductColumn(key) ? spreadsheets.measureColumnHelp[key] : spreadsheets.extraColumn
}

function isProductColumn(key: string): key is MeasureColumnKey {
  return measureColumnKeys.some((known) => known === key)
}
