import * as z from 'zod/mini'
import { issue } from '../inputs/field-issues.ts'
import { goalNumber, id, isoDate, lineOrNull, lineText, orNull, textOrNull } from '../inputs/field-schemas.ts'
import { measureFilter } from '../measures/measure-filter.ts'

/** Texts a person writes into a report; null leaves the passage to what the data say, or out. */
export const reportTextNames = [
  'assessment',
  'needed-decisions',
  'subject',
  'proposal',
  'facts',
  'finances',
  'sustainability',
  'enclosures',
  'consultations',
] as const
export type ReportTextName = (typeof reportTextNames)[number]

export const reportTexts = z.partialRecord(z.enum(reportTextNames, issue('invalid')), textOrNull(20_000))
export type ReportTexts = Readonly<z.output<typeof reportTexts>>

/** The parts of a council paper; a municipality chooses their order, and what it leaves out. */
export const councilSections = [
  'proposal',
  'facts',
  'finances',
  'sustainability',
  'consultations',
  'enclosures',
] as const
export type CouncilSection = (typeof councilSections)[number]

/** `decision` asks the council to decide, `notice` only informs it. */
export const councilPaperTypes = ['notice', 'decision'] as const
export type CouncilPaperType = (typeof councilPaperTypes)[number]

/** What a status report may leave out; the summary, what is not known and how it is calculated always stay. */
export const reportParts = ['goals', 'changes', 'measures', 'finances', 'decisions', 'trade-offs'] as const
export type ReportPart = (typeof reportParts)[number]

/** The papers a report becomes: for reading, for the agenda, for single measures, for the screen of a sitting. */
export const paperKinds = ['status-report', 'council-paper', 'fact-sheets', 'slides'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperFormats = ['pdf', 'docx', 'odt', 'pptx', 'xlsx', 'ods', 'csv'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What a report covers and says: everything a person decides before it is frozen. */
export const reportChoice = z.strictObject({
  title: lineText(200),
  asOf: isoDate,
  /** A public report holds released measures only, and of them only what may be seen by everybody. */
  isPublic: z.boolean(issue('invalid')),
  /** Empty: all 17. */
  goals: z._default(z.array(goalNumber, issue('invalid')).check(z.maxLength(17, issue('too-long'))), []),
  filter: z._default(measureFilter, {}),
  /** The frozen report that changes are told against. */
  previousId: orNull(z.nullable(id)),
  paperNumber: orNull(lineOrNull(60)),
  paperType: z._default(z.enum(councilPaperTypes, issue('invalid')), 'notice'),
  parts: z._default(
    z
      .array(z.enum(reportParts, issue('invalid')), issue('invalid'))
      .check(z.maxLength(reportParts.length, issue('too-long'))),
    [...reportParts],
  ),
  texts: z._default(reportTexts, {}),
})
export type ReportChoice = Readonly<z.output<typeof reportChoice>>
export type ReportChoiceInput = z.input<typeof reportChoice>
