import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { ink } from '../document/look.ts'
import { columnWidths, isKeptTogether, standsRight } from '../document/rows.ts'
import type { PaperTable } from '../paper.ts'
import { textRuns } from './docx-runs.ts'
import { bareColour, twips } from './docx-units.ts'

/** A table with a header that repeats on every page; the first column is marked as the rows' headers. */
export function docxTable(table: PaperTable): Table {
  const widths = columnWidths(table)
  const cell = (column: number, text: string, isHead: boolean) =>
    new TableCell({
      width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
      ...(isHead
        ? { shading: { fill: bareColour(ink.tint) }, verticalAlign: VerticalAlignTable.BOTTOM }
        : {}),
      children: [
        new Paragraph({
          style: isHead ? 'TableHead' : 'TableText',
          ...(standsRight(table.columns[column]?.kind ?? 'text') ? { alignment: AlignmentType.RIGHT } : {}),
          children: textRuns(text),
        }),
      ],
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label }, column) => cell(column, label, true)),
  })
  const rows = table.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: isKeptTogether(cells, widths),
        children: cells.map(({ text }, column) => cell(column, text, false)),
      }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths.map(twips)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: twips(1.6), right: twips(1.6), marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { ...borders, left: none, right: none, insideVertical: none },
    rows: [header, ...rows],
  })
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: bareColour(ink.rule) }
const borders = { top: { ...line, size: 8 }, bottom: { ...line, size: 8 }, insideHorizontal: line }
