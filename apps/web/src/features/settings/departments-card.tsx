import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DepartmentDialog } from './department-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import styles from './settings-page.module.css'
import { useStructureChange } from './use-structure-change.ts'

export type Department = Outputs['structure']['show']['departments'][number]

export function DepartmentsCard({ departments }: { departments: readonly Department[] }) {
  const texts = useTexts()
  const canChange = useMunicipality().can('structure.change')
  const [edited, setEdited] = useState<Department | 'new' | null>(null)
  const add = (
    <Button icon="plus" onPress={() => setEdited('new')}>
      {texts.settings.addDepartment}
    </Button>
  )
  return (
    <Card anchor="departments" title={texts.settings.departmentsTitle} lead={texts.settings.departmentsLead}>
      {departments.length === 0 ? (
        <EmptyState title={texts.settings.departmentsEmpty} action={canChange && add}>
          {texts.settings.departmentsEmptyText}
        </EmptyState>
      ) : (
        <>
          <DepartmentTable departments={departments} onChange={canChange ? setEdited : null} />
          {canChange && <div className={styles['below']}>{add}</div>}
        </>
      )}
      {edited !== null && (
        <DepartmentDialog
          department={edited === 'new' ? null : edited}
          departments={departments}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  )
}

type DepartmentTableProps = {
  departments: readonly Department[]
  onChange: ((department: Department) => void) | null
}

function DepartmentTable({ departments, onChange }: DepartmentTableProps) {
  const texts = useTexts()
  const remove = useRemoveDepartment()
  const nameOf = (id: string | null) => departments.find((it) => it.id === id)?.name ?? null
  return (
    <SavedTable
      caption={texts.settings.departmentsTitle}
      rows={inTree(departments)}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: texts.settings.departmentName,
          isRowHeader: true,
          cell: ({ name, parentId, archivedAt }) => (
            <span className={parentId === null ? undefined : styles['child']}>
              {name} {archivedAt !== null && <Badge>{texts.settings.archivedBadge}</Badge>}
            </span>
          ),
          values: [
            { label: texts.settings.departmentName, value: ({ name }) => name },
            { label: texts.settings.parent, value: ({ parentId }) => nameOf(parentId) },
            {
              label: texts.settings.archivedBadge,
              value: ({ archivedAt }) => (archivedAt === null ? texts.terms.no : texts.terms.yes),
            },
          ],
        },
        {
          id: 'short',
          header: texts.settings.shortName,
          cell: ({ shortName }) => shortName ?? '–',
          value: ({ shortName }) => shortName,
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
                cell: (row: Department) => (
                  <RowActions name={row.name} onChange={() => onChange(row)} onRemove={() => remove(row)} />
                ),
              },
            ]),
      ]}
    />
  )
}

function useRemoveDepartment() {
  const texts = useTexts()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = useStructureChange()
  const add = useMutation(
    trpc.structure.addDepartment.mutationOptions({ onSuccess: () => done(texts.settings.saved) }),
  )
  const remove = useMutation(trpc.structure.removeDepartment.mutationOptions({ onError: failed }))
  return ({ id, name, shortName, parentId }: Department) =>
    remove.mutate(
      { municipality: key, id },
      {
        onSuccess: ({ outcome }) =>
          outcome === 'archived'
            ? done(texts.settings.departmentArchived(name))
            : done(texts.settings.removed(name), () =>
                add.mutate({ municipality: key, name, shortName, parentId }),
              ),
      },
    )
}

/** Each department followed by those that belong to it. */
function inTree(departments: readonly Department[]): Department[] {
  const ids = new Set(departments.map(({ id }) => id))
  const isTop = ({ parentId }: Department) => parentId === null || !ids.has(parentId)
  const withChildren = (parent: Department): Department[] => [
    parent,
    ...departments.filter(({ parentId }) => parentId === parent.id).flatMap(withChildren),
  ]
  return departments.filter(isTop).flatMap(withChildren)
}
