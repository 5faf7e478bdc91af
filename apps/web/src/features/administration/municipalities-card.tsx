import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './administration.module.css'
import type { InstalledMunicipality } from './administration-page.tsx'
import { CoordinatorDialog } from './coordinator-dialog.tsx'
import { RegisterDialog } from './register-dialog.tsx'

export function MunicipalitiesCard({ municipalities }: { municipalities: readonly InstalledMunicipality[] }) {
  const texts = useTexts()
  const words = texts.administration
  const [isAdding, setIsAdding] = useState(false)
  const [invitedTo, setInvitedTo] = useState<InstalledMunicipality | null>(null)
  const add = (
    <Button
      icon="plus"
      variant={municipalities.length === 0 ? 'primary' : 'secondary'}
      onPress={() => setIsAdding(true)}
    >
      {words.addMunicipality}
    </Button>
  )
  return (
    <Card title={words.municipalitiesTitle}>
      {municipalities.length === 0 ? (
        <EmptyState title={words.municipalitiesEmpty} action={add}>
          {words.municipalitiesEmptyText}
        </EmptyState>
      ) : (
        <>
          <MunicipalityTable municipalities={municipalities} onInvite={setInvitedTo} />
          <div className={styles['below']}>{add}</div>
        </>
      )}
      {isAdding && <RegisterDialog present={municipalities} onClose={() => setIsAdding(false)} />}
      {invitedTo && <CoordinatorDialog municipality={invitedTo} onClose={() => setInvitedTo(null)} />}
    </Card>
  )
}

type MunicipalityTableProps = {
  municipalities: readonly InstalledMunicipality[]
  onInvite: (municipality: InstalledMunicipality) => void
}

function MunicipalityTable({ municipalities, onInvite }: MunicipalityTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.administration
  const kindName = ({ kind }: InstalledMunicipality) => texts.register.kinds[kind]
  return (
    <SavedTable
      caption={words.municipalitiesTitle}
      rows={municipalities}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'name',
          header: words.name,
          isRowHeader: true,
          cell: ({ name }) => name,
          value: ({ name }) => name,
        },
        { id: 'kind', header: words.kind, cell: kindName, value: kindName },
        {
          id: 'district',
          header: words.district,
          cell: ({ district }) => district ?? '–',
          value: ({ district }) => district,
        },
        { id: 'key', header: words.key, cell: ({ key }) => key, value: ({ key }) => key },
        {
          id: 'population',
          header: words.population,
          isNumeric: true,
          cell: ({ population }) => (population === null ? '–' : format.number(population)),
          kind: 'number',
          value: ({ population }) => population,
        },
        {
          id: 'actions',
          header: <span className="visually-hidden">{texts.settings.actionsColumn}</span>,
          cell: (row) => (
            <span className={styles['rowAction']}>
              <Button
                size="small"
                variant="tertiary"
                aria-label={words.inviteOf(row.name)}
                onPress={() => onInvite(row)}
              >
                {words.invite}
              </Button>
            </span>
          ),
        },
      ]}
    />
  )
}
