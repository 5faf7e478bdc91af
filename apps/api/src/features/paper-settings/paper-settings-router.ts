import { paperSettings } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { changePaperSettings } from './change-paper-settings.ts'
import { paperSettingsChangeView, paperSettingsView } from './paper-settings-view.ts'
import { removeLogo } from './remove-logo.ts'
import { removeTemplate } from './remove-template.ts'
import { showPaperSettings } from './show-paper-settings.ts'

const mayWrite = municipalityProcedure('report.write')
const ofPlace = inMunicipality(z.strictObject({}))

/** What a municipality's papers look like. Logo and template come by `POST /files/paper-logo` and `/files/paper-template`. */
export const paperSettingsRouter = router({
  find: municipalityProcedure('report.read')
    .input(ofPlace)
    .output(paperSettingsView)
    .query(({ ctx }) => showPaperSettings(ctx)),
  change: mayWrite
    .input(inMunicipality(z.strictObject({ settings: paperSettings })))
    .output(paperSettingsChangeView)
    .mutation(({ ctx, input }) => changePaperSettings(ctx, input.settings)),
  removeLogo: mayWrite
    .input(ofPlace)
    .output(paperSettingsChangeView)
    .mutation(({ ctx }) => removeLogo(ctx)),
  removeTemplate: mayWrite
    .input(ofPlace)
    .output(paperSettingsChangeView)
    .mutation(({ ctx }) => removeTemplate(ctx)),
})
