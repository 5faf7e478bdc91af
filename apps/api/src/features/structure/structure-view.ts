import * as z from 'zod/mini'

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
})

export const fieldTemplatesView = z.array(z.object({ template: z.string(), names: z.array(z.string()) }))

export const structureIdView = z.object({ id: z.string() })
export const removedDepartmentView = z.object({ id: z.string(), outcome: z.enum(['removed', 'archived']) })

export type Structure = z.infer<typeof structureView>
