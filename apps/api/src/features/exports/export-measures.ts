import {
  compareMeasures,
  type IsoDate,
  type MeasureFilter,
  type MeasureSort,
  matchesFilter,
} from '@kommune17/domain'
import {
  type MeasureRow,
  measureListSpreadsheet,
  type Spreadsheet,
  templateSpreadsheet,
  type Vocabulary,
} from '@kommune17/exporter'
import { format, type Locale, type MeasureColumnKey } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { Existing } from '@kommune17/importer'
import { type ReadContext, readOwnMeasures } from '../../figures/read-measures.ts'
import { listExisting } from '../imports/existing-measures-store.ts'
import { type DatedMeasure, measuresAsOf } from '../measures/measure-row.ts'
import { findMeasureIdsByText } from '../measures/measure-search-store.ts'
import { findMunicipality } from '../municipalities/municipality-store.ts'

export type ExportQuestion = {
  readonly locale: Locale
  readonly asOf?: IsoDate | undefined
  readonly filter: MeasureFilter
  readonly sort?: MeasureSort | undefined
  readonly columns?: readonly MeasureColumnKey[] | undefined
  /** The filter as the reader of the sheet should see it; null: all measures. */
  readonly filterWords: string | null
}

const german = new Intl.Collator('de')

/** The list of measures as a file that comes back without loss; archived measures stay at home. */
export async function exportMeasures(ctx: ReadContext, question: ExportQuestion): Promise<Spreadsheet> {
  const { scope, tx, today } = ctx
  const { asOf = today, columns, filter, filterWords, sort } = question
  const { existing } = await listExisting(scope, tx)
  const found = filter.text ? await findMeasureIdsByText(scope, tx, filter.text) : null
  const measures = new Map(existing.measures.map((measure) => [measure.id, measure]))
  const rows = measuresAsOf(await readOwnMeasures(ctx), asOf)
    .filter((dated) => (found === null || found.has(dated.id)) && matchesFilter(dated, filter))
    .sort(compareMeasures(sort ?? { by: 'number', direction: 'ascending' }, german.compare))
    .flatMap((dated) => {
      const measure = measures.get(dated.id)
      return measure ? [{ ...measure, ...(asOf === today ? {} : stateOn(dated)) }] : []
    })
  return measureListSpreadsheet({
    ...(await frameOf(ctx, existing, question.locale)),
    ...{ measures: rows, asOf, filterWords },
    ...(columns === undefined ? {} : { columns }),
  })
}

/** The same list, empty, to be filled in. */
export async function exportTemplate(ctx: ReadContext, locale: Locale): Promise<Spreadsheet> {
  const { existing } = await listExisting(ctx.scope, ctx.tx)
  return templateSpreadsheet(await frameOf(ctx, existing, locale))
}

async function frameOf({ scope, tx }: ReadContext, existing: Existing, locale: Locale) {
  const place = await findMunicipality(scope, tx, scope.municipality)
  const vocabulary: Vocabulary = {
    departments: existing.departments.map(({ name }) => name),
    fields: existing.fields.map(({ name }) => name),
    programmes: existing.programmes.map(({ title }) => title),
  }
  return {
    vocabulary,
    words: { texts: texts[locale], format: format(locale) },
    municipality: place?.name ?? scope.municipality,
    ownColumns: existing.ownColumns,
  }
}

// What was true on an earlier day; a percentage that was only derived from the status is not stated.
function stateOn({ state }: DatedMeasure): Pick<MeasureRow, 'status' | 'progress' | 'keyDate' | 'note'> {
  if (state === null) return { status: null, progress: null, keyDate: null, note: null }
  const { basis, percent } = state.progress
  const progress = basis === 'stated' ? percent : null
  return { status: state.status, progress, keyDate: state.keyDate, note: null }
}
