import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import type { MeasureSearch } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import styles from './start-page.module.css'

type Overview = Outputs['start']['show']['overview']
type Group = { id: string; icon: IconName; value: number; label: string; hint: string; search: MeasureSearch }

/** The four numbers that answer “where do we stand”; each leads to exactly its rows. */
export function OverviewNumbers({ overview }: { overview: Overview }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.start
  const groups: Group[] = [
    {
      id: 'onSchedule',
      icon: 'success',
      value: overview.onSchedule,
      label: words.onSchedule,
      hint: words.onScheduleHint,
      search: { timing: ['on-schedule'] },
    },
    {
      id: 'late',
      icon: 'warning',
      value: overview.late,
      label: words.late,
      hint: words.lateHint,
      search: { timing: ['late-start', 'overdue'] },
    },
    {
      id: 'unknown',
      icon: 'minus',
      value: overview.unknown,
      label: words.unknown,
      hint: words.unknownHint,
      search: { progress: 'unknown' },
    },
    {
      id: 'due',
      icon: 'calendar',
      value: overview.dueForConfirmation,
      label: words.due,
      hint: words.dueHint,
      search: { freshness: ['due', 'stale', 'expired'] },
    },
  ]
  return (
    <section aria-label={words.figuresTitle}>
      <ul className={styles['numbers']}>
        {groups.map((group) => (
          <li key={group.id}>
            <NumberLink group={group} />
          </li>
        ))}
      </ul>
      <p className={styles['total']}>{words.total(format.number(overview.total))}</p>
    </section>
  )
}

function NumberLink({ group }: { group: Group }) {
  const format = useFormat()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  return (
    <Link
      to={paths.measures}
      params={{ municipality: key }}
      search={{ ...search, ...group.search }}
      className={styles['number']}
      data-group={group.id}
    >
      <span className={styles['icon']}>
        <Icon name={group.icon} size={24} />
      </span>
      <span className={styles['value']}>{format.number(group.value)}</span>
      <span className={styles['label']}>{group.label}</span>
      <span className={styles['hint']}>{group.hint}</span>
    </Link>
  )
}
