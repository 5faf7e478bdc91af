import type { ErrorCode, ErrorDetails, ReportContent } from '@kommune17/domain'
import type { PaperFormat, PaperKind, PaperState, TemplateProblem } from '@kommune17/exporter/papers'
import type { Locale } from '@kommune17/i18n'

/** A paper to write. */
export type PaperOrder = {
  readonly content: ReportContent
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly locale: Locale
  readonly state: PaperState
  /** The municipality's own Word template to fill, instead of the paper as the product makes it. */
  readonly template: Uint8Array | null
}

/** What the thread that works on papers is started with. */
export type PaperTask =
  | { readonly kind: 'write'; readonly order: PaperOrder }
  | { readonly kind: 'check-template'; readonly docx: Uint8Array }
  | { readonly kind: 'example-template'; readonly locale: Locale }

/** `replaced` are characters no font has; they stand as `[?]` in the file. */
export type PaperFile = { readonly bytes: Uint8Array; readonly replaced: readonly string[] }

/** What it answers, once. */
export type PaperAnswer =
  | ({ readonly kind: 'file' } & PaperFile)
  | { readonly kind: 'problems'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails }
