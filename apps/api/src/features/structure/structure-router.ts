import {
  departmentChanges,
  fieldChanges,
  id,
  mostOwnColumns,
  newDepartment,
  newField,
  newOwnColumn,
  newProgramme,
  ownColumnChanges,
  programmeChanges,
} from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { addOwnColumn } from '../own-columns/add-own-column.ts'
import { changeOwnColumn } from '../own-columns/change-own-column.ts'
import { orderOwnColumns } from '../own-columns/order-own-columns.ts'
import { removeOwnColumn } from '../own-columns/remove-own-column.ts'
import { restoreOwnColumn } from '../own-columns/restore-own-column.ts'
import { addDepartment } from './add-department.ts'
import { addField } from './add-field.ts'
import { addProgramme } from './add-programme.ts'
import { changeDepartment } from './change-department.ts'
import { changeField } from './change-field.ts'
import { changeProgramme } from './change-programme.ts'
import { fieldTemplates } from './field-templates.ts'
import { removeDepartment } from './remove-department.ts'
import { removeField } from './remove-field.ts'
import { removeProgramme } from './remove-programme.ts'
import { showStructure } from './structure-page.ts'
import {
  fieldTemplatesView,
  ownColumnOrderView,
  removedDepartmentView,
  structureIdView,
  structureView,
} from './structure-view.ts'

const nothing = z.strictObject({})
const change = () => municipalityProcedure('structure.change')

export const structureRouter = router({
  show: municipalityProcedure('structure.read')
    .input(inMunicipality(nothing))
    .output(structureView)
    .query(({ ctx }) => showStructure(ctx)),
  fieldTemplates: municipalityProcedure('structure.read')
    .input(inMunicipality(nothing))
    .output(fieldTemplatesView)
    .query(() => fieldTemplates.map(({ template, names }) => ({ template, names: [...names] }))),
  addDepartment: change()
    .input(inMunicipality(newDepartment))
    .output(structureIdView)
    .mutation(({ ctx, input }) => addDepartment(ctx, input)),
  changeDepartment: change()
    .input(inMunicipality(z.strictObject({ id, changes: departmentChanges })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => changeDepartment(ctx, input)),
  removeDepartment: change()
    .input(inMunicipality(z.strictObject({ id })))
    .output(removedDepartmentView)
    .mutation(({ ctx, input }) => removeDepartment(ctx, input.id)),
  addField: change()
    .input(inMunicipality(newField))
    .output(structureIdView)
    .mutation(({ ctx, input }) => addField(ctx, input)),
  changeField: change()
    .input(inMunicipality(z.strictObject({ id, changes: fieldChanges })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => changeField(ctx, input)),
  removeField: change()
    .input(inMunicipality(z.strictObject({ id })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => removeField(ctx, input.id)),
  addProgramme: change()
    .input(inMunicipality(newProgramme))
    .output(structureIdView)
    .mutation(({ ctx, input }) => addProgramme(ctx, input)),
  changeProgramme: change()
    .input(inMunicipality(z.strictObject({ id, changes: programmeChanges })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => changeProgramme(ctx, input)),
  removeProgramme: change()
    .input(inMunicipality(z.strictObject({ id })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => removeProgramme(ctx, input.id)),
  addOwnColumn: change()
    .input(inMunicipality(newOwnColumn))
    .output(structureIdView)
    .mutation(({ ctx, input }) => addOwnColumn(ctx, input)),
  changeOwnColumn: change()
    .input(inMunicipality(z.strictObject({ id, changes: ownColumnChanges })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => changeOwnColumn(ctx, input)),
  removeOwnColumn: change()
    .input(inMunicipality(z.strictObject({ id })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => removeOwnColumn(ctx, input.id)),
  restoreOwnColumn: change()
    .input(inMunicipality(z.strictObject({ id })))
    .output(structureIdView)
    .mutation(({ ctx, input }) => restoreOwnColumn(ctx, input.id)),
  orderOwnColumns: change()
    .input(inMunicipality(z.strictObject({ ids: z.array(id).check(z.maxLength(mostOwnColumns)) })))
    .output(ownColumnOrderView)
    .mutation(({ ctx, input }) => orderOwnColumns(ctx, input.ids)),
})
