import { DomainError, isoDate, measureFilter, measureSort } from '@kommune17/domain'
import { type SpreadsheetFormat, spreadsheetFormats } from '@kommune17/exporter'
import { locales, measureColumnKeys } from '@kommune17/i18n'
import * as z from 'zod/mini'

/** What a download asks for, as JSON in the address: the view of the list it is taken from. */
const exportRequest = z.strictObject({
  locale: z._default(z.enum(locales), 'de'),
  asOf: z.optional(isoDate),
  filter: z._default(measureFilter, {}),
  sort: z.optional(measureSort),
  columns: z.optional(z.array(z.enum(measureColumnKeys)).check(z.maxLength(60))),
  filterWords: z._default(z.nullable(z.string().check(z.maxLength(500))), null),
})

export type ExportRequest = z.output<typeof exportRequest>

/** Throws `invalid-input` for anything that is not such JSON; nothing at all asks for everything, in German. */
export function readExportRequest(text: string | undefined): ExportRequest {
  const result = exportRequest.safeParse(parsedJson(text ?? '{}'))
  if (!result.success) throw new DomainError('invalid-input')
  return result.data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const fileTypes: Readonly<Record<SpreadsheetFormat, { readonly ending: string; readonly type: string }>> = {
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ods: { ending: 'ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  'csv-machine': { ending: 'csv', type: 'text/csv; charset=utf-8' },
}

/** Ending and media type of a format, or null for one that does not exist. */
export function fileTypeOf(
  format: string,
): { format: SpreadsheetFormat; ending: string; type: string } | null {
  const known = spreadsheetFormats.find((candidate) => candidate === format)
  return known === undefined ? null : { format: known, ...fileTypes[known] }
}
