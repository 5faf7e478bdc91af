import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import styles from './start-page.module.css'

type Recent = Outputs['start']['show']['recent'][number]

export function RecentChanges({ recent }: { recent: readonly Recent[] }) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const describe = useActionText()
  if (recent.length === 0) return <p>{texts.start.recentEmpty}</p>
  return (
    <ul className={styles['recent']}>
      {recent.map(({ measureId, title, at, action, actorName }) => (
        <li key={`${measureId} ${at} ${action}`}>
          <Link to={paths.measure} params={{ municipality: key, measureId }}>
            {title}
          </Link>
          <span className={styles['recentWhat']}>{describe(action)}</span>
          <span className={styles['recentWho']}>
            {texts.start.recentLine(actorName ?? texts.start.someone, format.dateTime(at))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** `progress.log` as people say it: “Sachstand erfasst”. */
function useActionText() {
  const { objects, verbs } = useTexts().audit
  const word = (words: Readonly<Record<string, string>>, name: string | undefined) =>
    words[name ?? 'other'] ?? words['other']
  return (action: string) => {
    const [object, verb] = action.split('.')
    return `${word(objects, object)} ${word(verbs, verb)}`
  }
}
