import { paperSettings } from '@kommune17/domain'
import * as z from 'zod/mini'

/** The picture itself is at `/files/MUNICIPALITY/paper-logo`. */
export const paperSettingsView = z.object({
  settings: paperSettings,
  logo: z.nullable(z.object({ width: z.number(), height: z.number() })),
  template: z.nullable(z.object({ name: z.string(), changedAt: z.string() })),
  mayWrite: z.boolean(),
})

export const paperSettingsChangeView = z.object({ municipality: z.string() })

export type PaperSettingsView = z.infer<typeof paperSettingsView>
