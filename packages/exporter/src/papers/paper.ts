import type { ChartModel } from '@kommune17/charts'
import type { IsoDate, PaperKind } from '@kommune17/domain'
import type { Locale } from '@kommune17/i18n'
import type { ColumnKind, ExportValue } from '../spreadsheet.ts'

export { type PaperFormat, type PaperKind, paperFormats, paperKinds } from '@kommune17/domain'

/** A run of text; `href` makes it a link, and the text must then say where it leads. */
export type Span = { readonly text: string; readonly strong?: true; readonly href?: string }

/** What a cell says on paper, and the plain value for spreadsheets; a gap says why in words and is null there. */
export type PaperCell = { readonly text: string; readonly value: ExportValue }

/** `weight` is the share of the width the column gets, relative to the others; numbers stand at the right. */
export type PaperColumn = { readonly label: string; readonly kind: ColumnKind; readonly weight: number }

/** The first column names the row: its cells are headers. */
export type PaperTable = {
  /** With its number: `Tabelle 2: Maßnahmen zu Ziel 7`. */
  readonly caption: string
  /** Name of its sheet in a spreadsheet, unique within the paper. */
  readonly sheet: string
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly PaperCell[])[]
}

export type Fact = { readonly label: string; readonly value: readonly Span[] }

/** Headings begin at 1 (the title of the paper stands above them) and never skip a level. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  /** Label and value in pairs, such as the head of a paper or of a measure. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: PaperTable }
  /** `caption` with its number: `Abbildung 1: …`; the alternative text is the model's title and summary; its values follow as a table block. */
  | { readonly kind: 'chart'; readonly caption: string; readonly model: ChartModel }
  /** Set apart from the text; never split over pages. */
  | { readonly kind: 'box'; readonly title: string; readonly paragraphs: readonly (readonly Span[])[] }
  | { readonly kind: 'page-break' }

export type PaperLogo = {
  readonly png: Uint8Array
  readonly alt: string
  /** In pixels, for the proportions. */
  readonly width: number
  readonly height: number
}

/** What a municipality's papers look like; `colour` is `#rrggbb` and dark enough for text on white (4.5 : 1). */
export type Letterhead = {
  readonly name: string
  readonly address: readonly string[]
  readonly colour: string
  readonly logo: PaperLogo | null
}

/** What stands on every page, in words. */
export type PaperMarks = {
  /** `Stand: 30.06.2026` */
  readonly asOf: string
  /** `Vorlage 058/2026`, or null where it has no number. */
  readonly paperNumber: string | null
  /** `öffentlich` or `nichtöffentlich` */
  readonly audience: string
  /** `Entwurf`, to be clearly seen on every page, or null for a frozen report. */
  readonly draft: string | null
  /** `Berichtsstand 3f9a…` (SHA-256) and where its figures are to be found; null for a draft. */
  readonly proof: { readonly text: string; readonly href: string } | null
}

/** A file inside the file, such as the measures as CSV in a PDF. */
export type PaperAttachment = {
  readonly name: string
  readonly description: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * A paper for the council, whatever the format: plain data, so that a thread can write it, and all words chosen, so that
 * every format says the same. The same paper gives the same bytes.
 */
export type Paper = {
  readonly kind: PaperKind
  readonly language: Locale
  readonly title: string
  /** Below the title: whom and what the paper covers. */
  readonly subtitle: string
  readonly subject: string
  /** The day the files give as their date. */
  readonly date: IsoDate
  readonly letterhead: Letterhead
  readonly marks: PaperMarks
  /** Below the title: Stand, number of the paper, status, scope. */
  readonly head: readonly Fact[]
  /** A table of contents after the head. */
  readonly hasContents: boolean
  readonly blocks: readonly Block[]
  readonly attachment: PaperAttachment | null
}
