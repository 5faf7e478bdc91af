import { ownColumnKinds } from '@kommune17/domain'
import * as z from 'zod/mini'

/** A column the municipality has added; its cells are named `own:` and its id. */
export const ownColumnView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ownColumnKinds),
  choices: z.array(z.string()),
})

export const structureView = z.object({
  departments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shortName: z.nullable(z.string()),
      parentId: z.nullable(z.string()),
      archivedAt: z.nullable(z.string()),
      measures: z.number(),
    }),
  ),
  fields: z.array(z.object({ id: z.string(), name: z.string(), position: z.number(), measures: z.number() })),
  programmes: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.nullable(z.string()),
      decidedOn: z.nullable(z.string()),
      measures: z.number(),
    }),
  ),
  ownColumns: z.array(z.extend(ownColumnView, { measures: z.number() })),
})

export const ownColumnOrderView = z.object({ ids: z.array(z.string()) })

export const fieldTemplatesView = z.array(z.object({ template: z.string(), names: z.array(z.string()) }))

export const structureIdView = z.object({ id: z.string() })
export const removedDepartmentView = z.object({ id: z.string(), outcome: z.enum(['removed', 'archived']) })

export type Structure = z.infer<typeof structureView>
