import { type GoalNumber, isTargetCode } from '@kommune17/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useLanguage, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { TableFile } from '../../table-file.tsx'
import type { Outputs } from '../../trpc.ts'
import { Card } from '../../ui/card.tsx'
import styles from './goals.module.css'

type Target = Outputs['goal']['find']['targets'][number]

/** Which of the goal's official targets have measures; those without stay one press away. */
export function GoalTargets({ goal, targets }: { goal: GoalNumber; targets: readonly Target[] }) {
  const { goals: words, goalNames } = useTexts()
  const { asOf } = useAsOf()
  const official = useTargetTexts()
  const touched = targets.filter(({ measures }) => measures > 0)
  const untouched = targets.filter(({ measures }) => measures === 0)
  return (
    <Card title={words.targetsTitle} lead={words.targetsTouched(touched.length, targets.length)}>
      {touched.length > 0 && <TargetList targets={touched} />}
      {untouched.length > 0 && (
        <details className={styles['untouched']} open={touched.length === 0}>
          <summary>{words.targetsUntouched(untouched.length)}</summary>
          <TargetList targets={untouched} />
        </details>
      )}
      <TableFile
        caption={words.targetsTitle}
        about={words.goalTitle(goal, goalNames[goal])}
        keyDate={asOf}
        rows={targets}
        columns={[
          { label: words.target, value: ({ target }) => target },
          { label: words.targetText, value: ({ target }) => official[target] ?? null },
          { label: words.measures, kind: 'number', value: ({ measures }) => measures },
        ]}
      />
    </Card>
  )
}

function TargetList({ targets }: { targets: readonly Target[] }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const official = useTargetTexts()
  return (
    <ul className={styles['targets']}>
      {targets.map(({ target, measures }) => (
        <li key={target}>
          <span className={styles['code']}>{target}</span>
          <span>{official[target] ?? ''}</span>
          <span>
            {measures > 0 && isTargetCode(target) && (
              <Link to={paths.measures} params={{ municipality: key }} search={{ ...search, target }}>
                {texts.terms.measureCount(measures)}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The official texts arrive in a chunk of their own; until then the codes stand alone. */
function useTargetTexts(): Readonly<Record<string, string>> {
  const { locale } = useLanguage()
  const found = useQuery({
    queryKey: ['target-texts', locale],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import('@kommune17/i18n/sdg-texts')).targetTexts(locale),
  })
  return found.data ?? {}
}
