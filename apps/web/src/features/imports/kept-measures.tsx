import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import styles from './imports.module.css'
import type { ImportDetail } from './use-import.ts'

/** What an undo left alone, and who worked on it since. */
export function KeptMeasures({ kept }: { kept: ImportDetail['kept'] }) {
  const { result: words } = useTexts().importing
  const format = useFormat()
  const { key } = useMunicipality()
  if (kept.length === 0) return null
  return (
    <>
      <p>{words.keptTitle(kept.length)}</p>
      <ul className={styles['notes']}>
        {kept.map(({ row, measureId, title, at, by }) => (
          <li key={measureId}>
            <Link to={paths.measure} params={{ municipality: key, measureId }}>
              {title}
            </Link>{' '}
            ({words.kept(row, format.dateTime(at), by)})
          </li>
        ))}
      </ul>
    </>
  )
}
