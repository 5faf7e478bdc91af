import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import type { Department } from './departments-card.tsx'
import { EndMembershipDialog } from './end-membership-dialog.tsx'
import { InvitationDialog } from './invitation-dialog.tsx'
import { OpenInvitations } from './open-invitations.tsx'
import { RoleDialog } from './role-dialog.tsx'
import styles from './settings-page.module.css'

export type Member = Outputs['member']['list']['members'][number]

export function MembersCard({ departments }: { departments: readonly Department[] }) {
  const texts = useTexts()
  const { key, can } = useMunicipality()
  const trpc = useTRPC()
  const found = useQuery(trpc.member.list.queryOptions({ municipality: key }))
  const [isInviting, setIsInviting] = useState(false)
  return (
    <Card anchor="members" title={texts.settings.membersTitle} lead={texts.settings.membersLead}>
      <QueryView query={found}>
        {({ members, invitations }) => (
          <>
            <MemberTable members={members} departments={departments} />
            {can('member.change') && (
              <div className={styles['below']}>
                <Button icon="plus" onPress={() => setIsInviting(true)}>
                  {texts.settings.invite}
                </Button>
              </div>
            )}
            {invitations.length > 0 && <OpenInvitations invitations={invitations} />}
          </>
        )}
      </QueryView>
      {isInviting && <InvitationDialog departments={departments} onClose={() => setIsInviting(false)} />}
    </Card>
  )
}

type MemberTableProps = { members: readonly Member[]; departments: readonly Department[] }

function MemberTable({ members, departments }: MemberTableProps) {
  const texts = useTexts()
  const format = useFormat()
  const canChange = useMunicipality().can('member.change')
  const [edited, setEdited] = useState<Member | null>(null)
  const roleName = ({ role }: Member) => texts.terms.roles[role].label
  const departmentName = (id: string | null) => departments.find((it) => it.id === id)?.name ?? null
  return (
    <>
      <SavedTable
        caption={texts.settings.membersTitle}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: texts.settings.memberName,
            isRowHeader: true,
            cell: ({ name }) => name,
            value: ({ name }) => name,
          },
          { id: 'role', header: texts.settings.role, cell: roleName, value: roleName },
          {
            id: 'department',
            header: texts.settings.department,
            cell: ({ departmentId }) => departmentName(departmentId) ?? '–',
            value: ({ departmentId }) => departmentName(departmentId),
          },
          {
            id: 'since',
            header: texts.settings.since,
            cell: ({ validFrom }) => format.date(validFrom.slice(0, 10)),
            kind: 'date',
            value: ({ validFrom }) => validFrom.slice(0, 10),
          },
          ...(canChange
            ? [
                {
                  id: 'actions',
                  header: <span className="visually-hidden">{texts.settings.actionsColumn}</span>,
                  cell: (row: Member) => <MemberActions member={row} onChange={() => setEdited(row)} />,
                },
              ]
            : []),
        ]}
      />
      {edited && <RoleDialog member={edited} departments={departments} onClose={() => setEdited(null)} />}
    </>
  )
}

function MemberActions({ member, onChange }: { member: Member; onChange: () => void }) {
  const texts = useTexts()
  const { user } = useSession()
  const [isEnding, setIsEnding] = useState(false)
  // Whoever ends the own access locks themselves out; that is for another coordinator to do.
  if (member.userId === user?.id) return null
  return (
    <span className={styles['rowActions']}>
      <Button size="small" variant="tertiary" icon="edit" isIconOnly onPress={onChange}>
        {texts.settings.changeRoleOf(member.name)}
      </Button>
      <Button size="small" variant="tertiary" icon="trash" isIconOnly onPress={() => setIsEnding(true)}>
        {texts.settings.endOf(member.name)}
      </Button>
      {isEnding && <EndMembershipDialog member={member} onClose={() => setIsEnding(false)} />}
    </span>
  )
}
