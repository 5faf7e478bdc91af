import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { OwnColumnDialog } from './own-column-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import styles from './settings-page.module.css'
import { useStructureChange } from './use-structure-change.ts'

export type OwnColumn = Outputs['structure']['show']['ownColumns'][number]

/** What the municipality records of its measures beyond what every one has. */
export function OwnColumnsCard({ columns }: { columns: readonly OwnColumn[] }) {
  const { settings: words } = useTexts()
  const canChange = useMunicipality().can('structure.change')
  const [edited, setEdited] = useState<OwnColumn | 'new' | null>(null)
  return (
    <Card anchor="own-columns" title={words.ownColumnsTitle} lead={words.ownColumnsLead}>
      {columns.length === 0 ? (
        <EmptyState title={words.ownColumnsEmpty}>{words.ownColumnsEmptyText}</EmptyState>
      ) : (
        <ColumnTable columns={columns} onChange={canChange ? setEdited : null} />
      )}
      {canChange && (
        <div className={styles['below']}>
          <Button icon="plus" onPress={() => setEdited('new')}>
            {words.addOwnColumn}
          </Button>
        </div>
      )}
      {edited !== null && (
        <OwnColumnDialog column={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  )
}

type TableProps = {
  columns: readonly OwnColumn[]
  onChange: ((column: OwnColumn) => void) | null
}

function ColumnTable({ columns, onChange }: TableProps) {
  const { settings: words, terms } = useTexts()
  const kindOf = ({ kind, choices }: OwnColumn) =>
    kind === 'choice' ? `${terms.ownColumnKinds[kind]}: ${choices.join(', ')}` : terms.ownColumnKinds[kind]
  return (
    <SavedTable
      caption={words.ownColumnsTitle}
      rows={columns}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: words.ownColumnName,
          isRowHeader: true,
          cell: ({ name }) => name,
          value: ({ name }) => name,
        },
        { id: 'kind', header: words.ownColumnKind, cell: kindOf, value: kindOf },
        {
          id: 'measures',
          header: words.measuresColumn,
          isNumeric: true,
          cell: ({ measures }) => measures,
          kind: 'number',
          value: ({ measures }) => measures,
        },
        ...(onChange === null
          ? []
          : [
              {
                id: 'actions',
                header: <span className="visually-hidden">{words.actionsColumn}</span>,
                cell: (column: OwnColumn) => (
                  <ColumnActions column={column} columns={columns} onChange={() => onChange(column)} />
                ),
              },
            ]),
      ]}
    />
  )
}

type ActionsProps = { column: OwnColumn; columns: readonly OwnColumn[]; onChange: () => void }

function ColumnActions({ column, columns, onChange }: ActionsProps) {
  const { settings: words } = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = useStructureChange()
  const { id, name } = column
  const order = useMutation(
    trpc.structure.orderOwnColumns.mutationOptions({
      onSuccess: () => done(words.saved),
      onError: failed,
    }),
  )
  const restore = useMutation(
    trpc.structure.restoreOwnColumn.mutationOptions({
      onSuccess: () => done(words.saved),
      onError: failed,
    }),
  )
  const remove = useMutation(
    trpc.structure.removeOwnColumn.mutationOptions({
      onSuccess: () => done(words.ownColumnRemoved(name), () => restore.mutate({ municipality: key, id })),
      onError: failed,
    }),
  )
  const place = columns.indexOf(column)
  const move = (to: number) => {
    const ids = columns.map((other) => other.id)
    ids.splice(to, 0, ...ids.splice(place, 1))
    order.mutate({ municipality: key, ids })
  }
  return (
    <span className={styles['rowActions']}>
      <MoveButtons name={name} place={place} count={columns.length} onMove={move} />
      <RowActions name={name} onChange={onChange} onRemove={() => remove.mutate({ municipality: key, id })} />
    </span>
  )
}
