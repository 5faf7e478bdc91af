import { type ReadContext, readOwnMeasures } from '../../figures/read-measures.ts'
import { countOwnValues, listOwnColumns } from '../own-columns/own-column-store.ts'
import { listDepartments } from './department-store.ts'
import { listFields, listProgrammes } from './structure-store.ts'
import type { Structure } from './structure-view.ts'

// Department names sort as people read them: "Fachbereich 2" before "Fachbereich 10".
const german = new Intl.Collator('de', { numeric: true })

/** Departments, fields of action, programmes and own columns, each with the number of its measures that are not archived. */
export async function showStructure(ctx: ReadContext): Promise<Structure> {
  const { scope, tx } = ctx
  const { entries } = await readOwnMeasures(ctx)
  const active = entries.map(({ facts }) => facts).filter(({ archivedOn }) => archivedOn === null)
  const byDepartment = countBy(active.map(({ departmentId }) => departmentId))
  const byField = countBy(active.map(({ fieldId }) => fieldId))
  const byProgramme = countBy(active.map(({ programmeId }) => programmeId))
  const departments = await listDepartments(scope, tx)
  const fields = await listFields(scope, tx)
  const programmes = await listProgrammes(scope, tx)
  const columns = await listOwnColumns(scope, tx)
  const byColumn = await countOwnValues(scope, tx)
  return {
    departments: departments
      .toSorted((a, b) => german.compare(a.name, b.name))
      .map((department) => ({ ...department, measures: byDepartment.get(department.id) ?? 0 })),
    fields: fields.map((field) => ({ ...field, measures: byField.get(field.id) ?? 0 })),
    programmes: programmes.map((programme) => ({
      ...programme,
      measures: byProgramme.get(programme.id) ?? 0,
    })),
    ownColumns: columns.map(({ id, name, kind, choices }) => ({
      ...{ id, name, kind, choices: [...choices] },
      measures: byColumn.get(id) ?? 0,
    })),
  }
}

function countBy(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
