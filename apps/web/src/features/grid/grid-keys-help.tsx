import { useTexts } from '../../language.tsx'
import styles from './grid.module.css'

/** The keys of the grid, folded away until somebody asks. */
export function GridKeysHelp() {
  const { keys, how } = useTexts().grid
  return (
    <details className={styles['help']}>
      <summary>
        {keys.title}: {how}
      </summary>
      <dl className={styles['keys']}>
        {keys.list.map(({ keys: names, effect }) => (
          <div key={names}>
            <dt>
              <kbd>{names}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
