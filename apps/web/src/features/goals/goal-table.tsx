import { distributionBar, noMeanText } from '@kommune17/charts'
import { DistributionBar, GoalTile } from '@kommune17/charts/react'
import type { GoalFigure } from '@kommune17/domain'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { classNames } from '../../ui/class-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './goals.module.css'

/** The 17 goals in their own order, each with its figures and what is apart from them. */
export function GoalTable({ goals }: { goals: readonly GoalFigure[] }) {
  const { goals: words } = useTexts()
  return (
    <DataTable
      caption={words.tableCaption}
      rows={goals}
      rowKey={({ goal }) => String(goal)}
      columns={[
        {
          id: 'goal',
          header: words.goal,
          isRowHeader: true,
          width: 18,
          cell: (figure) => <GoalName figure={figure} />,
        },
        { id: 'measures', header: words.measures, isNumeric: true, cell: ({ measures }) => measures },
        {
          id: 'distribution',
          header: words.distribution,
          width: 16,
          cell: (figure) => <GoalDistribution figure={figure} />,
        },
        { id: 'mean', header: words.mean, width: 12, cell: (figure) => <GoalMean figure={figure} /> },
        {
          id: 'coverage',
          header: words.coverage,
          isNumeric: true,
          cell: (figure) => <GoalCoverage figure={figure} />,
        },
        { id: 'freshness', header: words.freshness, cell: (figure) => <GoalFreshness figure={figure} /> },
      ]}
    />
  )
}

type GoalProps = { figure: GoalFigure }

function GoalName({ figure: { goal, hindering, unconfirmed } }: GoalProps) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const notes = [
    hindering > 0 && texts.goals.tradeOffs(hindering),
    unconfirmed > 0 && texts.goals.unconfirmed(unconfirmed),
  ].filter((note) => note !== false)
  return (
    <>
      <Link
        to={paths.goal}
        params={{ municipality: key, goal: String(goal) }}
        search={search}
        className={styles['name']}
      >
        <GoalTile goal={goal} texts={texts} />
      </Link>
      {notes.length > 0 && (
        <small className={classNames(styles['notes'], styles['underName'])}>{notes.join(' · ')}</small>
      )}
    </>
  )
}

export function GoalDistribution({ figure }: GoalProps) {
  const texts = useTexts()
  const format = useFormat()
  const label = texts.goalNames[figure.goal]
  return (
    <DistributionBar
      model={distributionBar({ ...figure, key: String(figure.goal), label }, { texts, format })}
    />
  )
}

export function GoalMean({
  figure,
}: {
  figure: Pick<GoalFigure, 'mean' | 'low' | 'high' | 'reason' | 'known' | 'committed'>
}) {
  const texts = useTexts()
  const format = useFormat()
  const bounds = useBoundsText(figure)
  return (
    <>
      {figure.mean === null ? (
        <span className={styles['gap']}>{noMeanText(figure, { texts, format })}</span>
      ) : (
        <strong className={styles['value']}>{format.percent(figure.mean, 1)}</strong>
      )}
      {bounds !== null && <small className={styles['notes']}>{bounds}</small>}
    </>
  )
}

/** The span the true mean lies in; a single value when nothing is unknown. */
function useBoundsText({ low, high }: Pick<GoalFigure, 'low' | 'high'>): string | null {
  const texts = useTexts()
  const format = useFormat()
  if (low === null || high === null) return null
  return low === high
    ? texts.goals.noSpan
    : texts.figures.range(format.percent(low, 1), format.percent(high, 1))
}

function GoalCoverage({ figure: { coverage, known, committed } }: GoalProps) {
  const texts = useTexts()
  const format = useFormat()
  if (coverage === null) return <span className={styles['gap']}>–</span>
  return (
    <>
      {format.percent(coverage, 1)}
      <small className={styles['notes']}>{texts.goals.coverageOf(known, committed)}</small>
    </>
  )
}

function GoalFreshness({ figure: { freshness, committed } }: GoalProps) {
  const texts = useTexts()
  if (committed === 0) return <span className={styles['gap']}>–</span>
  const old = freshness.stale + freshness.expired
  return (
    <>
      {texts.goals.freshShare(freshness.fresh, committed)}
      {old > 0 && (
        <small className={styles['notes']}>
          {old} {texts.terms.freshness.stale.label}
        </small>
      )}
    </>
  )
}
