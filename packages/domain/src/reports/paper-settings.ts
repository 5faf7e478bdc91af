import * as z from 'zod/mini'
import { issue } from '../inputs/field-issues.ts'
import { lineOrNull, lineText } from '../inputs/field-schemas.ts'
import { councilSections, reportTexts } from './report-choice.ts'
import type { ReportLook } from './report-content.ts'

/** The least contrast of a colour on white in which text can be read (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** `#rrggbb` in lower case, dark enough for text on white. */
export const paperColour = z.string(issue('invalid')).check(
  z.toLowerCase(),
  z.regex(/^#[0-9a-f]{6}$/, { ...issue('invalid'), abort: true }),
  z.refine((colour) => contrastOnWhite(colour) >= leastContrast, issue('too-light')),
)

/** What a municipality's papers look like and say unless a report says otherwise; null leaves it to the product. */
export const paperSettings = z.strictObject({
  address: z._default(z.array(lineText(120), issue('invalid')).check(z.maxLength(6, issue('too-long'))), []),
  colour: z._default(z.nullable(paperColour), null),
  logoAlt: z._default(lineOrNull(200), null),
  /** The parts of a council paper in their order; those not named are left out. */
  sections: z._default(
    z.nullable(
      z.array(z.enum(councilSections, issue('invalid')), issue('invalid')).check(
        z.minLength(1, issue('required')),
        z.refine((list) => new Set(list).size === list.length, issue('invalid')),
      ),
    ),
    null,
  ),
  texts: z._default(reportTexts, {}),
})
export type PaperSettings = Readonly<z.output<typeof paperSettings>>
export type PaperSettingsInput = z.input<typeof paperSettings>

/** Where the municipality has chosen none: a dark green, 8.3 : 1 on white. */
export const defaultPaperColour: ReportLook['colour'] = '#1f5c2e'

/** The contrast of `#rrggbb` with white by WCAG 2.2: 1 for white itself, 21 for black. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => channel(colour.slice(start, start + 2)))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function channel(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
