import { GoalTile } from '@kommune17/charts/react'
import { useFormat, useTexts } from '../../language.tsx'
import { MatrixCell } from './matrix-cell.tsx'
import type { Matrix } from './network-page.tsx'
import styles from './networks.module.css'

/** The matrix for narrow screens: one section a municipality, its goals as a list. */
export function NetworkList({ matrix }: { matrix: Matrix }) {
  const texts = useTexts()
  const format = useFormat()
  return (
    <ul className={styles['list']}>
      {matrix.municipalities.map(({ key, name, kind, population, goals }) => (
        <li key={key}>
          <details>
            <summary>
              <span className={styles['listName']}>{name}</span>
              <small className={styles['muted']}>
                {texts.register.kinds[kind]}
                {population !== null && `, ${texts.network.inhabitants(format.number(population))}`}
                {goals === null && ` · ${texts.network.noneReleased}`}
              </small>
            </summary>
            {goals === null ? (
              <p className={styles['muted']}>{texts.network.noneReleasedLong}</p>
            ) : (
              <dl className={styles['goalList']}>
                {goals.map((cell) => (
                  <div key={cell.goal}>
                    <dt>
                      <GoalTile goal={cell.goal} texts={texts} isSmall />
                    </dt>
                    <dd>
                      <MatrixCell cell={cell} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </details>
        </li>
      ))}
    </ul>
  )
}
