import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { stateLooks } from './import-looks.ts'
import { totalsText } from './import-words.ts'
import styles from './imports.module.css'
import { listName } from './list-name.ts'
import { useUndoImport } from './use-import-changes.ts'

type List = Outputs['import']['list'][number]

/** The lists brought so far, the newest first. */
export function LatestLists() {
  const { latest: words } = useTexts().importing
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const query = useQuery(trpc.import.list.queryOptions({ municipality: key }, { staleTime: 0 }))
  return (
    <Card title={words.title}>
      <QueryView
        query={query}
        isEmpty={(lists) => lists.length === 0}
        empty={<p className={styles['muted']}>{words.none}</p>}
      >
        {(lists) => <ListTable lists={lists} />}
      </QueryView>
    </Card>
  )
}

function ListTable({ lists }: { lists: readonly List[] }) {
  const texts = useTexts()
  const format = useFormat()
  const { latest: words, states } = texts.importing
  const result = ({ totals }: List) => totals && totalsText(totals, { texts, format })
  const brought = ({ createdAt, createdByName }: List) => words.by(format.dateTime(createdAt), createdByName)
  return (
    <SavedTable
      caption={words.title}
      rows={lists}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'list',
          header: words.list,
          isRowHeader: true,
          cell: (list) => <ListLink list={list} />,
          value: ({ fileName }) => listName(fileName, texts),
        },
        {
          id: 'state',
          header: words.state,
          cell: ({ state }) => <Badge {...stateLooks[state]}>{states[state]}</Badge>,
          value: ({ state }) => states[state],
        },
        {
          id: 'totals',
          header: words.totals,
          cell: (list) => result(list) ?? '–',
          value: result,
        },
        {
          id: 'brought',
          header: words.brought,
          cell: brought,
          value: brought,
        },
        ...(lists.some(({ state }) => state === 'applied')
          ? [
              {
                id: 'actions',
                header: texts.measures.table.actions,
                cell: (list: List) => <UndoButton list={list} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function ListLink({ list: { id, fileName } }: { list: List }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  return (
    <Link to={paths.import} params={{ municipality: key, importId: id }} className={styles['name']}>
      {listName(fileName, texts)}
    </Link>
  )
}

function UndoButton({ list: { id, fileName, state } }: { list: List }) {
  const texts = useTexts()
  const { latest: words, result } = texts.importing
  const { key } = useMunicipality()
  const undo = useUndoImport()
  const { toast } = useMessages()
  if (state !== 'applied') return null
  const name = listName(fileName, texts)
  const done = ({ undone, kept }: Outputs['import']['undo']) =>
    toast({
      text: [
        result.undoneToast(name),
        result.undone(undone),
        kept.length > 0 && result.keptTitle(kept.length),
      ]
        .filter((part) => part !== false)
        .join(' '),
    })
  return (
    <Button
      size="small"
      variant="tertiary"
      icon="undo"
      aria-label={words.undo(name)}
      isBusy={undo.isPending}
      onPress={() => undo.mutate({ municipality: key, id }, { onSuccess: done })}
    >
      {texts.shell.undo}
    </Button>
  )
}
