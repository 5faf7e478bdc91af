import { useFormat, useTexts } from '../../language.tsx'
import type { Matrix } from './network-page.tsx'
import styles from './networks.module.css'

export type Cell = NonNullable<Matrix['municipalities'][number]['goals']>[number]

/** A goal in a municipality: its mean, or in words why there is none. Never a zero for a gap. */
export function MatrixCell({ cell }: { cell: Cell }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.network
  const { mean, measures, known, committed } = cell
  if (mean !== null)
    return (
      <>
        {format.percent(mean, 0)}
        <small>
          <span aria-hidden="true">{measures}</span>
          <span className="visually-hidden">{words.cellMeasures(measures)}</span>
        </small>
      </>
    )
  const { short, long } = gapWords({ cell, words })
  return (
    <span className={styles['gap']} title={long}>
      <span aria-hidden="true">{short}</span>
      <span className="visually-hidden">{long}</span>
      {cell.reason === 'too-few-known' && <small aria-hidden="true">{`${known}/${committed}`}</small>}
    </span>
  )
}

type GapWords = { cell: Cell; words: ReturnType<typeof useTexts>['network'] }

/** Why a cell has no mean, short and in full. */
export function gapWords({ cell: { reason, known, committed }, words }: GapWords): {
  short: string
  long: string
} {
  if (reason === 'no-measures') return { short: '–', long: words.noMeasure }
  if (reason === 'none-committed') return { short: words.shortGap, long: words.noneCommitted }
  return { short: words.shortGap, long: words.tooFewLong(known, committed) }
}
