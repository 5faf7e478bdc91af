import type { ChartTable as ChartTableModel, TableCell } from '../model/chart-model.ts'
import styles from './chart-table.module.css'
import { focusWhileScrolling } from './focus-while-scrolling.ts'

// More columns than this fit on upright paper only in small print.
const mostColumnsInPrint = 10

/** The table twin: every figure of the drawing in words. Hidden on screen until asked for, always printed. */
export function ChartTable({ table, id, isShown }: { table: ChartTableModel; id: string; isShown: boolean }) {
  const isWide = table.columns.length > mostColumnsInPrint
  return (
    <section
      aria-label={table.caption}
      className={isShown ? styles['scroll'] : `${styles['scroll']} ${styles['hiddenOnScreen']}`}
      id={id}
      ref={focusWhileScrolling}
    >
      <table className={isWide ? `${styles['table']} ${styles['wide']}` : styles['table']}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, kind }) => (
              <th className={classOf(kind, false)} key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <TableRow key={String(row[0]?.value)} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ row, table }: { row: readonly TableCell[]; table: ChartTableModel }) {
  return (
    <tr>
      {table.columns.map(({ label, kind }, index) => {
        const cell = row[index]
        if (cell === undefined) return null
        if (index === 0) {
          return (
            <th key={label} scope="row">
              {cell.text}
            </th>
          )
        }
        return (
          <td className={classOf(kind, cell.value === null)} key={label}>
            {cell.text}
          </td>
        )
      })}
    </tr>
  )
}

function classOf(kind: ChartTableModel['columns'][number]['kind'], isGap: boolean): string | undefined {
  const figure = kind === 'number' || kind === 'percent' ? styles['figure'] : undefined
  return isGap ? `${figure ?? ''} ${styles['gap']}` : figure
}
