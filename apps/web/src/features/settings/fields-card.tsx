import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FieldDialog } from './field-dialog.tsx'
import { FieldTemplates } from './field-templates.tsx'
import { RowActions } from './row-actions.tsx'
import styles from './settings-page.module.css'
import { useStructureChange } from './use-structure-change.ts'

export type Field = Outputs['structure']['show']['fields'][number]

export function FieldsCard({ fields }: { fields: readonly Field[] }) {
  const texts = useTexts()
  const canChange = useMunicipality().can('structure.change')
  const [edited, setEdited] = useState<Field | 'new' | null>(null)
  return (
    <Card anchor="fields" title={texts.settings.fieldsTitle} lead={texts.settings.fieldsLead}>
      {fields.length === 0 ? (
        <EmptyState title={texts.settings.fieldsEmpty}>{texts.settings.fieldsEmptyText}</EmptyState>
      ) : (
        <FieldTable fields={fields} onChange={canChange ? setEdited : null} />
      )}
      {canChange && (
        <div className={styles['below']}>
          <Button icon="plus" onPress={() => setEdited('new')}>
            {texts.settings.addField}
          </Button>
          {fields.length === 0 && <FieldTemplates />}
        </div>
      )}
      {edited !== null && (
        <FieldDialog field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  )
}

function FieldTable({
  fields,
  onChange,
}: {
  fields: readonly Field[]
  onChange: ((field: Field) => void) | null
}) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = useStructureChange()
  const add = useMutation(
    trpc.structure.addField.mutationOptions({ onSuccess: () => done(texts.settings.saved) }),
  )
  const remove = useMutation(trpc.structure.removeField.mutationOptions({ onError: failed }))
  return (
    <SavedTable
      caption={texts.settings.fieldsTitle}
      rows={fields}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: texts.settings.fieldName,
          isRowHeader: true,
          cell: ({ name }) => name,
          value: ({ name }) => name,
        },
        {
          id: 'measures',
          header: texts.settings.measuresColumn,
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
                header: <span className="visually-hidden">{texts.settings.actionsColumn}</span>,
                cell: (row: Field) => (
                  <RowActions
                    name={row.name}
                    onChange={() => onChange(row)}
                    onRemove={() =>
                      remove.mutate(
                        { municipality: key, id: row.id },
                        {
                          onSuccess: () =>
                            done(texts.settings.removed(row.name), () =>
                              add.mutate({ municipality: key, name: row.name }),
                            ),
                        },
                      )
                    }
                  />
                ),
              },
            ]),
      ]}
    />
  )
}
