import { measureStatuses } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { departmentOptions } from '../measures/structure-options.ts'
import { useStructure } from '../measures/use-structure.ts'
import type { AskedDepartment, AskedStatus } from './asked-words.ts'
import { placeOf } from './corrections.ts'
import { useCorrections } from './use-corrections.ts'

/** What one of the list's words for a status means. */
export function StatusQuestion({ asked: { word, rows, proposed } }: { asked: AskedStatus }) {
  const texts = useTexts()
  const { questions: words } = texts.importing
  const { decided, correct } = useCorrections()
  const place = placeOf.statusWord(word)
  const value = decided(place) ?? proposed ?? ''
  const open: Option[] = proposed === null ? [{ value: '', label: words.leaveOpen }] : []
  const statuses = measureStatuses.map((status) => ({ value: status, label: texts.statuses[status].label }))
  return (
    <Select
      label={`„${word}“`}
      hint={rows === null ? undefined : words.inRows(rows)}
      value={value}
      options={[...open, ...statuses]}
      onChange={(status) => correct(place, status === '' ? null : status)}
    />
  )
}

/** Whether a department is a new one or one that goes by another name here. */
export function DepartmentQuestion({ asked: { word, rows } }: { asked: AskedDepartment }) {
  const format = useFormat()
  const { questions: words } = useTexts().importing
  const { data: structure } = useStructure()
  const { decided, correct } = useCorrections()
  const place = placeOf.department(word)
  return (
    <Select
      label={`„${word}“`}
      hint={rows === null ? undefined : words.inRows(rows)}
      value={decided(place) ?? 'new'}
      options={[{ value: 'new', label: words.newDepartment }, ...departmentOptions(structure, format)]}
      onChange={(department) => correct(place, department)}
    />
  )
}
