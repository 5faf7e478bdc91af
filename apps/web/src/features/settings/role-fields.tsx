import { type MunicipalRole, municipalRoles } from '@kommune17/domain'
import { useTexts } from '../../language.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import type { Department } from './departments-card.tsx'

type RoleFieldsProps = {
  role: MunicipalRole
  departmentId: string
  departments: readonly Department[]
  onRole: (role: MunicipalRole) => void
  /** '' is no department. */
  onDepartment: (id: string) => void
}

/** What a member may do, and for which department. */
export function RoleFields({ role, departmentId, departments, onRole, onDepartment }: RoleFieldsProps) {
  const texts = useTexts()
  return (
    <>
      <RadioGroup
        label={texts.settings.role}
        value={role}
        onChange={onRole}
        options={municipalRoles.map((value) => ({
          value,
          label: texts.terms.roles[value].label,
          description: texts.terms.roles[value].definition,
        }))}
      />
      <Select
        label={texts.settings.department}
        hint={role === 'contributor' ? texts.settings.departmentNeeded : undefined}
        value={departmentId}
        onChange={onDepartment}
        options={[
          { value: '', label: texts.settings.noDepartment },
          ...departments
            .filter(({ archivedAt }) => archivedAt === null)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  )
}
