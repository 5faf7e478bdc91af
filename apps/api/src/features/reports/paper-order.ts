import type { ErrorCode, ErrorDetails, ReportContent } from '@kommune17/domain'
import type { PaperFormat, PaperKind, PaperState } from '@kommune17/exporter/papers'
import type { Locale } from '@kommune17/i18n'

/** What the thread that writes a paper is started with. */
export type PaperOrder = {
  readonly content: ReportContent
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly locale: Locale
  readonly state: PaperState
}

/** What it answers, once. */
export type PaperAnswer =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails }
