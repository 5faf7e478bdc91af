import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './audit-trail.module.css'
import { type AuditEntry, actionText, actorText, changeText, tellingChanges } from './audit-words.ts'

const shownAtFirst = 10

/** „Wer hat was wann geändert“; asked for only when somebody wants to know. */
export function AuditTrail({ measureId }: { measureId: string }) {
  const { audit } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Card title={audit.title}>
      {isOpen ? (
        <Entries measureId={measureId} />
      ) : (
        <Button size="small" onPress={() => setIsOpen(true)}>
          {audit.show}
        </Button>
      )}
    </Card>
  )
}

function Entries({ measureId }: { measureId: string }) {
  const { audit } = useTexts()
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const query = useQuery(trpc.audit.forMeasure.queryOptions({ municipality: key, measureId }))
  const [isWhole, setIsWhole] = useState(false)
  return (
    <QueryView query={query} isEmpty={(entries) => entries.length === 0} empty={<p>{audit.empty}</p>}>
      {(entries) => (
        <>
          <ol className={styles['trail']}>
            {(isWhole ? entries : entries.slice(0, shownAtFirst)).map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
          {!isWhole && entries.length > shownAtFirst && (
            <Button size="small" onPress={() => setIsWhole(true)}>
              {audit.more(entries.length - shownAtFirst)}
            </Button>
          )}
        </>
      )}
    </QueryView>
  )
}

function Entry({ entry }: { entry: AuditEntry }) {
  const texts = useTexts()
  const format = useFormat()
  const changes = tellingChanges(entry)
  return (
    <li className={styles['entry']}>
      <p className={styles['what']}>
        <strong>{actionText(entry, texts)}</strong>
        <span className={styles['who']}>
          <time dateTime={entry.at}>{format.dateTime(entry.at)}</time> · {actorText(entry, texts)}
        </span>
      </p>
      {changes.length > 0 && (
        <ul className={styles['changes']}>
          {changes.map((change) => (
            <li key={change.field}>{changeText(change, { texts, format })}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
