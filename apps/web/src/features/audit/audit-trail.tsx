import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { TableFile } from '../../table-file.tsx'
import { type Outputs, useTRPC, useTRPCClient } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import styles from './audit-trail.module.css'
import {
  type AuditEntry,
  actionText,
  actorText,
  changeText,
  detailText,
  removedText,
  tellingChanges,
} from './audit-words.ts'

type TrailProps = { measureId: string /** Of the measure. */; title: string }

/** „Wer hat was wann geändert“; asked for only when somebody wants to know. */
export function AuditTrail({ measureId, title }: TrailProps) {
  const { audit } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Card title={audit.title}>
      {isOpen ? (
        <Entries measureId={measureId} title={title} />
      ) : (
        <Button size="small" onPress={() => setIsOpen(true)}>
          {audit.show}
        </Button>
      )}
    </Card>
  )
}

function Entries({ measureId, title }: TrailProps) {
  const { audit } = useTexts()
  const list = useRef<HTMLOListElement>(null)
  const query = useTrail(measureId)
  const readOnAt = useRef<number | null>(null)
  useEffect(() => {
    // The button moves away or goes: reading goes on at the first entry that came.
    const entry = readOnAt.current === null ? null : list.current?.children.item(readOnAt.current)
    if (!(entry instanceof HTMLElement)) return
    entry.focus()
    readOnAt.current = null
  })
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.entries)
        if (entries.length === 0) return <p>{audit.empty}</p>
        return (
          <>
            <ol ref={list} className={styles['trail']}>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
            {query.hasNextPage && (
              <Button
                size="small"
                isBusy={query.isFetchingNextPage}
                onPress={() => {
                  readOnAt.current = entries.length
                  void query.fetchNextPage()
                }}
              >
                {audit.more}
              </Button>
            )}
            <TrailFile measureId={measureId} title={title} />
          </>
        )
      }}
    </QueryView>
  )
}

/** The whole trail, however much of it is shown. */
function TrailFile({ measureId, title }: TrailProps) {
  const texts = useTexts()
  const format = useFormat()
  const client = useTRPCClient()
  const { key: municipality } = useMunicipality()
  const { columns: words } = texts.audit
  const all = async () => {
    const entries: AuditEntry[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page: Outputs['audit']['forMeasure'] = await client.audit.forMeasure.query({
        ...{ municipality, measureId, cursor },
      })
      entries.push(...page.entries)
      cursor = page.next
    }
    return entries
  }
  return (
    <TableFile
      caption={texts.audit.title}
      about={title}
      rows={all}
      columns={[
        { label: words.at, value: ({ at }) => format.dateTime(at) },
        { label: words.actor, value: (entry) => actorText(entry, texts) },
        { label: words.action, value: (entry) => actionText(entry, texts) },
        { label: words.changes, value: (entry) => detailText(entry, { texts, format }) },
      ]}
    />
  )
}

function useTrail(measureId: string) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { key } = useMunicipality()
  const input = { municipality: key, measureId }
  const newest: string | undefined = undefined
  return useInfiniteQuery({
    queryKey: trpc.audit.forMeasure.infiniteQueryKey(input),
    // Not tRPC's own options: they would send a direction, which the strict input refuses.
    queryFn: ({ pageParam: cursor }) => client.audit.forMeasure.query({ ...input, cursor }),
    initialPageParam: newest,
    getNextPageParam: ({ next }: Outputs['audit']['forMeasure']) => next ?? undefined,
  })
}

function Entry({ entry }: { entry: AuditEntry }) {
  const texts = useTexts()
  const format = useFormat()
  const removed = removedText(entry, { texts, format })
  const changes = removed === null ? tellingChanges(entry) : []
  return (
    <li className={styles['entry']} tabIndex={-1}>
      <p className={styles['what']}>
        <strong>{actionText(entry, texts)}</strong>
        <span className={styles['who']}>
          <time dateTime={entry.at}>{format.dateTime(entry.at)}</time> · {actorText(entry, texts)}
        </span>
      </p>
      {removed && <p className={styles['removed']}>{removed}</p>}
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
