import { type ProgrammeKind, programmeKinds } from '@kommune17/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Texts, useFormat, useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ReportLink } from '../reports/report-link.tsx'
import { ProgrammeDialog } from './programme-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import styles from './settings-page.module.css'
import { useStructureChange } from './use-structure-change.ts'

export type Programme = Outputs['structure']['show']['programmes'][number]

export function ProgrammesCard({ programmes }: { programmes: readonly Programme[] }) {
  const texts = useTexts()
  const canChange = useMunicipality().can('structure.change')
  const [edited, setEdited] = useState<Programme | 'new' | null>(null)
  const add = (
    <Button icon="plus" onPress={() => setEdited('new')}>
      {texts.settings.addProgramme}
    </Button>
  )
  return (
    <Card anchor="programmes" title={texts.settings.programmesTitle} lead={texts.settings.programmesLead}>
      {programmes.length === 0 ? (
        <EmptyState title={texts.settings.programmesEmpty} action={canChange && add}>
          {texts.settings.programmesEmptyText}
        </EmptyState>
      ) : (
        <>
          <ProgrammeTable programmes={programmes} onChange={canChange ? setEdited : null} />
          {canChange && <div className={styles['below']}>{add}</div>}
        </>
      )}
      {edited !== null && (
        <ProgrammeDialog programme={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  )
}

type ProgrammeTableProps = {
  programmes: readonly Programme[]
  onChange: ((programme: Programme) => void) | null
}

function ProgrammeTable({ programmes, onChange }: ProgrammeTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const { done, failed } = useStructureChange()
  const remove = useMutation(trpc.structure.removeProgramme.mutationOptions({ onError: failed }))
  const add = useMutation(
    trpc.structure.addProgramme.mutationOptions({ onSuccess: () => done(texts.settings.saved) }),
  )
  const removeRow = ({ id, title, kind, decidedOn }: Programme) => {
    const former = { title, kind: knownKind(kind) ?? 'other', decidedOn }
    const undo = () => add.mutate({ municipality: key, ...former })
    remove.mutate({ municipality: key, id }, { onSuccess: () => done(texts.settings.removed(title), undo) })
  }
  return (
    <SavedTable
      caption={texts.settings.programmesTitle}
      rows={programmes}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: texts.settings.programmeTitle,
          isRowHeader: true,
          cell: ({ title }) => title,
          value: ({ title }) => title,
        },
        {
          id: 'kind',
          header: texts.settings.programmeKind,
          cell: ({ kind }) => kindName(kind, texts) ?? '–',
          value: ({ kind }) => kindName(kind, texts),
        },
        {
          id: 'decided',
          header: texts.settings.decidedOn,
          cell: ({ decidedOn }) => (decidedOn === null ? texts.terms.notStated : format.date(decidedOn)),
          kind: 'date',
          value: ({ decidedOn }) => decidedOn,
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
                cell: (row: Programme) => (
                  <span className={styles['rowActions']}>
                    <ReportLink search={{ programme: row.id }} about={row.title} />
                    <RowActions
                      name={row.title}
                      onChange={() => onChange(row)}
                      onRemove={() => removeRow(row)}
                    />
                  </span>
                ),
              },
            ]),
      ]}
    />
  )
}

function kindName(kind: string | null, { register }: Texts): string | null {
  const known = knownKind(kind)
  return known === undefined ? kind : register.programmeKinds[known]
}

function knownKind(kind: string | null): ProgrammeKind | undefined {
  return programmeKinds.find((it) => it === kind)
}
