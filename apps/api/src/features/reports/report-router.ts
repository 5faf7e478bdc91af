import { id, lineText, reportChoice, wholeNumber } from '@kommune17/domain'
import { locales } from '@kommune17/i18n'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router, signedInProcedure } from '../../trpc/procedures.ts'
import { addReport } from './add-report.ts'
import { changeReport } from './change-report.ts'
import { freezeReport } from './freeze-report.ts'
import { locateReport } from './locate-report.ts'
import { removeReport } from './remove-report.ts'
import {
  frozenReportView,
  reportComparisonView,
  reportIdView,
  reportListView,
  reportPlaceView,
  reportPreviewView,
  reportVerificationView,
  reportVersionView,
  reportView,
  sdgBlockView,
} from './report-view.ts'
import { compareReports, previewReport, showReport, showReports, showSdgBlock } from './show-reports.ts'
import { findVerification } from './verify-report.ts'
import { withdrawReport } from './withdraw-report.ts'

const mayRead = municipalityProcedure('report.read')
const mayWrite = municipalityProcedure('report.write')
const ofReport = inMunicipality(z.strictObject({ id }))
const version = wholeNumber(1, 2_147_483_647)
const code = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(20))

/** Reports of a municipality; the papers made of them are files of their own. */
export const reportRouter = router({
  list: mayRead
    .input(inMunicipality(z.strictObject({})))
    .output(reportListView)
    .query(({ ctx }) => showReports(ctx)),
  find: mayRead
    .input(ofReport)
    .output(reportView)
    .query(({ ctx, input }) => showReport(ctx, input.id)),
  /** By the code on paper, among the municipalities the asker belongs to. */
  locate: signedInProcedure
    .input(z.strictObject({ code }))
    .output(reportPlaceView)
    .query(({ ctx, input }) => locateReport(ctx, input.code)),
  compare: mayRead
    .input(inMunicipality(z.strictObject({ beforeId: id, afterId: id })))
    .output(reportComparisonView)
    .query(({ ctx, input }) => compareReports(ctx, input)),
  /** Formatted and plain, for the clipboard. */
  sdgBlock: mayRead
    .input(inMunicipality(z.strictObject({ id, locale: z.enum(locales) })))
    .output(sdgBlockView)
    .query(({ ctx, input }) => showSdgBlock(ctx, input)),
  verify: mayRead
    .input(ofReport)
    .output(reportVerificationView)
    .query(({ ctx, input }) => findVerification(ctx, input.id)),
  /** What a report would say that nobody has kept yet. */
  preview: mayWrite
    .input(inMunicipality(z.strictObject({ choice: reportChoice })))
    .output(reportPreviewView)
    .query(({ ctx, input }) => previewReport(ctx, input.choice)),
  add: mayWrite
    .input(inMunicipality(z.strictObject({ choice: reportChoice })))
    .output(reportVersionView)
    .mutation(({ ctx, input }) => addReport(ctx, input.choice)),
  change: mayWrite
    .input(inMunicipality(z.strictObject({ id, version, choice: reportChoice })))
    .output(reportVersionView)
    .mutation(({ ctx, input }) => changeReport(ctx, input)),
  remove: mayWrite
    .input(ofReport)
    .output(reportIdView)
    .mutation(({ ctx, input }) => removeReport(ctx, input.id)),
  freeze: mayWrite
    .input(inMunicipality(z.strictObject({ id, version })))
    .output(frozenReportView)
    .mutation(({ ctx, input }) => freezeReport(ctx, input)),
  withdraw: mayWrite
    .input(inMunicipality(z.strictObject({ id, reason: lineText(500) })))
    .output(reportIdView)
    .mutation(({ ctx, input }) => withdrawReport(ctx, input)),
})
