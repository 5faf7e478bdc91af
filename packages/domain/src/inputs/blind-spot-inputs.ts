import * as z from 'zod/mini'
import { issue } from './field-issues.ts'
import { lineText, targetCode } from './field-schemas.ts'

/** A target declared not applicable to the municipality, with the reason (10 to 500 characters) others will ask for. */
export const notApplicableTarget = z.strictObject({
  target: targetCode,
  reason: lineText(500).check(z.minLength(10, issue('too-short'))),
})
export type NotApplicableTarget = z.output<typeof notApplicableTarget>
export type NotApplicableTargetInput = z.input<typeof notApplicableTarget>
