import { measureHistoryChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import { compareUpdates } from '@kommune17/domain'
import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { TableFile } from '../../table-file.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { StatusBadge } from '../measures/measure-badges.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import styles from './progress-history.module.css'

const shownAtFirst = 5

/** What was reported over time: as a chart, and word for word as a list. */
export function ProgressHistory({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.progress.history
  const [isWhole, setIsWhole] = useState(false)
  const newestFirst = [...detail.updates].sort(compareUpdates).reverse()
  if (newestFirst.length === 0) return <Card title={texts.measure.sections.history}>{words.empty}</Card>
  return (
    <Card title={texts.measure.sections.history}>
      <ChartFigure
        saveSpreadsheet={saveTable}
        model={measureHistoryChart(detail.updates, { texts, format })}
        texts={texts}
        format={format}
      />
      <h3 className={styles['heading']}>{words.list}</h3>
      <ol className={styles['updates']}>
        {(isWhole ? newestFirst : newestFirst.slice(0, shownAtFirst)).map((update) => (
          <Update key={update.id} update={update} />
        ))}
      </ol>
      {newestFirst.length > shownAtFirst && (
        <Button size="small" onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? words.less : words.more(newestFirst.length - shownAtFirst)}
        </Button>
      )}
      <UpdatesFile detail={detail} updates={newestFirst} />
    </Card>
  )
}

type UpdatesFileProps = { detail: MeasureDetail; updates: MeasureDetail['updates'] }

function UpdatesFile({ detail, updates }: UpdatesFileProps) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.progress.history
  return (
    <TableFile
      caption={words.list}
      about={detail.title}
      rows={updates}
      columns={[
        { label: words.keyDate, kind: 'date', value: ({ keyDate }) => keyDate },
        { label: words.status, value: ({ status }) => texts.statuses[status].label },
        { label: words.percent, kind: 'percent', value: ({ progress }) => progress },
        { label: words.note, value: ({ note }) => note },
        {
          label: texts.charts.columns.note,
          value: ({ clearsProgress, isConfirmation }) =>
            clearsProgress ? words.cleared : isConfirmation ? words.confirmation : null,
        },
        {
          label: words.author,
          value: ({ authorName, recordedAt }) => words.by(authorName, format.dateTime(recordedAt)),
        },
      ]}
    />
  )
}

function Update({ update }: { update: MeasureDetail['updates'][number] }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.progress.history
  return (
    <li className={styles['update']}>
      <p className={styles['line']}>
        <strong>
          {words.keyDate} {format.date(update.keyDate)}
        </strong>
        <StatusBadge status={update.status} />
        {update.progress !== null && <span>{format.percent(update.progress)}</span>}
        {update.clearsProgress && <span className={styles['muted']}>{words.cleared}</span>}
        {update.isConfirmation && <span className={styles['muted']}>{words.confirmation}</span>}
      </p>
      {update.note && <p className={styles['note']}>{update.note}</p>}
      <p className={styles['muted']}>
        {words.author}: {words.by(update.authorName, format.dateTime(update.recordedAt))}
      </p>
    </li>
  )
}
