import type { Locale, Texts } from '@kommune17/i18n'
import type { ColumnKind, ExportColumn, ExportValue, Spreadsheet } from '../spreadsheet.ts'
import { wordingOf } from '../wording.ts'

/** Any table of the product; a chart's table twin has this shape. `share` is the per cent behind a count. */
export type TwinTable = {
  readonly caption: string
  readonly columns: readonly {
    readonly label: string
    readonly kind: ColumnKind
    readonly shareLabel?: string
    /** Stable and English, for machines; without it the label is used. */
    readonly key?: string
  }[]
  readonly rows: readonly (readonly {
    readonly value: ExportValue
    readonly share?: number | null
  }[])[]
  readonly locale: Locale
}

/** A table of the product as a file; `remarks` say what must not get lost on the way: key date, filter, rule version. */
export function tableSpreadsheet(
  table: TwinTable,
  { texts, creator, remarks = [] }: { texts: Texts; creator: string; remarks?: readonly string[] },
): Spreadsheet {
  const { caption, columns, rows, locale } = table
  return {
    tables: [
      {
        sheet: texts.spreadsheets.sheets.table,
        title: caption,
        remarks,
        columns: columns.flatMap(columnsOf),
        rows: rows.map((row) =>
          columns.flatMap(({ shareLabel }, index) => {
            const { value = null, share = null } = row[index] ?? {}
            return shareLabel === undefined ? [value] : [value, share]
          }),
        ),
        frozenColumns: 1,
      },
    ],
    properties: { title: caption, creator, language: locale },
    wording: wordingOf(texts),
  }
}

function columnsOf({ label, kind, shareLabel, key = label }: TwinTable['columns'][number]): ExportColumn[] {
  const column: ExportColumn =
    kind === 'text' ? { key, label, kind, width: 40 } : { key, label, kind, width: 18 }
  if (shareLabel === undefined) return [column]
  return [column, { key: shareLabel, label: shareLabel, kind: 'percent', width: 18 }]
}
