import type { Format, Texts } from '@kommune17/i18n'
import { useId, useState } from 'react'
import type { ChartModel, ChartTable as TableModel } from '../model/chart-model.ts'
import { tableCsv } from '../model/table-csv.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { ChartExplanation } from './chart-explanation.tsx'
import styles from './chart-figure.module.css'
import { ChartTable } from './chart-table.tsx'
import { downloadText, fileStem } from './download-text.ts'

/** Saves the table twin as a spreadsheet; who shows the chart brings it, for this package writes no files of Excel. */
export type SaveSpreadsheet = (table: TableModel, options: { texts: Texts; fileName: string }) => void

/** Every chart of the product: title, summary, drawing, table twin, its files and how it is calculated. */
export function ChartFigure({
  model,
  texts,
  format,
  saveSpreadsheet,
  headingLevel = 3,
}: {
  model: ChartModel
  texts: Texts
  format: Format
  saveSpreadsheet: SaveSpreadsheet
  headingLevel?: 2 | 3 | 4
}) {
  const Heading = `h${headingLevel}` as const
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <Heading className={styles['title']}>{model.title}</Heading>
        {model.emptyText === null && <p className={styles['summary']}>{model.summary}</p>}
      </figcaption>
      {model.emptyText === null ? (
        <ChartDrawing format={format} model={model} texts={texts} />
      ) : (
        <p className={styles['empty']}>{model.emptyText}</p>
      )}
      {model.table.rows.length > 0 && (
        <TableTwin model={model} texts={texts} saveSpreadsheet={saveSpreadsheet} />
      )}
      <ChartExplanation explanation={model.explanation} format={format} texts={texts} />
    </figure>
  )
}

function TableTwin({
  model,
  texts,
  saveSpreadsheet,
}: {
  model: ChartModel
  texts: Texts
  saveSpreadsheet: SaveSpreadsheet
}) {
  const [isShown, setIsShown] = useState(false)
  const id = useId()
  const { charts } = texts
  const fileName = `${charts.fileName}-${fileStem(model.title)}`
  const save = () => downloadText(`${fileName}.csv`, tableCsv(model.table))
  const saveXlsx = () => saveSpreadsheet(model.table, { texts, fileName: `${fileName}.xlsx` })
  return (
    <>
      <div className={styles['actions']}>
        <button
          aria-controls={id}
          aria-expanded={isShown}
          className={styles['button']}
          onClick={() => setIsShown(!isShown)}
          type="button"
        >
          {isShown ? charts.hideTable : charts.showTable}
        </button>
        <button className={styles['button']} onClick={save} type="button">
          {charts.downloadCsv}
        </button>
        <button className={styles['button']} onClick={saveXlsx} type="button">
          {charts.downloadXlsx}
        </button>
      </div>
      <ChartTable id={id} isShown={isShown} table={model.table} />
    </>
  )
}
