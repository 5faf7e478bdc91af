import { GoalTile } from '@kommune17/charts/react'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { classNames } from '../../ui/class-names.ts'
import { ScrollRegion } from '../../ui/data-table.tsx'
import { MatrixCell } from './matrix-cell.tsx'
import type { Matrix } from './network-page.tsx'
import styles from './networks.module.css'

/** Municipalities × 17 goals. Headers stay in view; a gap is never a zero. */
export function NetworkMatrix({ matrix }: { matrix: Matrix }) {
  const { network: words } = useTexts()
  return (
    <ScrollRegion label={words.matrixCaption} className={styles['region']}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{words.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.municipality}</th>
            {matrix.figures.map(({ goal }) => (
              <th key={goal} scope="col">
                <GoalHeader goal={goal} networkId={matrix.network.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.municipalities.map((municipality) => (
            <MunicipalityRow key={municipality.key} municipality={municipality} />
          ))}
        </tbody>
        <NetworkRows matrix={matrix} />
      </table>
    </ScrollRegion>
  )
}

type GoalHeaderProps = { goal: Matrix['figures'][number]['goal']; networkId: string }

function GoalHeader({ goal, networkId }: GoalHeaderProps) {
  const texts = useTexts()
  const { search } = useAsOf()
  return (
    <Link
      to={paths.networkGoal}
      params={{ networkId, goal: String(goal) }}
      search={search}
      title={texts.network.goalTitle(goal, texts.goalNames[goal])}
      className={styles['goalLink']}
    >
      <GoalTile goal={goal} texts={texts} isNameHidden />
    </Link>
  )
}

function MunicipalityRow({ municipality }: { municipality: Matrix['municipalities'][number] }) {
  const texts = useTexts()
  const format = useFormat()
  const { name, kind, population, goals } = municipality
  return (
    <tr>
      <th scope="row">
        {name}
        <small className={styles['muted']}>
          {texts.register.kinds[kind]}
          {population !== null && `, ${texts.network.inhabitants(format.number(population))}`}
        </small>
      </th>
      {goals === null ? (
        <td colSpan={17} className={classNames(styles['cell'], styles['unreleased'])}>
          {texts.network.noneReleased}
        </td>
      ) : (
        goals.map((cell) => (
          <td key={cell.goal} className={styles['cell']} data-state={cell.mean === null ? 'gap' : 'value'}>
            <MatrixCell cell={cell} />
          </td>
        ))
      )}
    </tr>
  )
}

function NetworkRows({ matrix: { figures } }: { matrix: Matrix }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.network
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {words.medianRow}
          <small className={styles['muted']}>{words.hiddenBelow}</small>
        </th>
        {figures.map(({ goal, median, n }) => (
          <td key={goal} className={styles['cell']}>
            {median === null ? <span aria-hidden="true">–</span> : format.percent(median, 0)}
            {median === null && <span className="visually-hidden">{words.tooFewMeans(n)}</span>}
            <small>{words.medianOf(n)}</small>
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.coverageRow}</th>
        {figures.map(({ goal, covered, of }) => (
          <td key={goal} className={styles['cell']}>
            <span aria-hidden="true">
              {covered}/{of}
            </span>
            <span className="visually-hidden">{words.coverageOf(covered, of)}</span>
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
