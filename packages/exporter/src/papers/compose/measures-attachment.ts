import { isCountedLink, type StatedMeasure } from '@kommune17/domain'
import type { ExportTable } from '../../spreadsheet.ts'
import { wordingOf } from '../../wording.ts'
import { writeSpreadsheet } from '../../write-spreadsheet.ts'
import type { PaperAttachment } from '../paper.ts'
import type { PaperSource } from './paper-source.ts'

/** The measures of the paper for programs: codes, ISO dates, points in decimals; goes inside the PDF. */
export async function measuresAttachment(source: PaperSource): Promise<PaperAttachment> {
  const { content, words } = source
  const { attachment, attachmentName } = words.texts.papers
  const bytes = await writeSpreadsheet(
    {
      tables: [measuresTable(source)],
      properties: {
        title: content.title,
        creator: content.municipality.officialName,
        language: words.format.locale,
      },
      wording: wordingOf(words.texts),
    },
    'csv-machine',
  )
  return { name: attachmentName, description: attachment, mediaType: 'text/csv', bytes }
}

type Column = {
  readonly key: string
  readonly kind?: 'percent' | 'money' | 'date'
  readonly value: (stated: StatedMeasure) => string | number | null
}

const columns: readonly Column[] = [
  { key: 'number', value: ({ measure }) => measure.number },
  { key: 'title', value: ({ measure }) => measure.title },
  { key: 'status', value: ({ state }) => state.status },
  { key: 'progress', kind: 'percent', value: ({ state }) => state.progress.percent },
  { key: 'progressReason', value: ({ state }) => state.progress.reason },
  { key: 'keyDate', kind: 'date', value: ({ state }) => state.keyDate },
  { key: 'freshness', value: ({ state }) => state.freshness },
  { key: 'timing', value: ({ state }) => state.timing },
  { key: 'plannedStart', value: ({ measure }) => measure.plannedStart },
  { key: 'plannedEnd', value: ({ measure }) => measure.plannedEnd },
  { key: 'programme', value: ({ measure }) => measure.programme },
  { key: 'fieldOfAction', value: ({ measure }) => measure.field },
  { key: 'department', value: ({ measure }) => measure.department },
  { key: 'goals', value: (stated) => countedLinks(stated, ({ goal }) => String(goal)) },
  { key: 'targets', value: (stated) => countedLinks(stated, ({ target }) => target) },
  { key: 'costPlanned', kind: 'money', value: ({ measure }) => measure.costPlanned },
  { key: 'costActual', kind: 'money', value: ({ measure }) => measure.costActual },
  { key: 'funding', kind: 'money', value: ({ measure }) => measure.funding },
]

function measuresTable({ stated }: PaperSource): ExportTable {
  return {
    sheet: 'measures',
    title: null,
    remarks: [],
    columns: columns.map(({ key, kind }) => ({ key, label: key, kind: kind ?? 'text' })),
    rows: stated.map((one) => columns.map(({ value }) => value(one))),
  }
}

function countedLinks(
  { measure }: StatedMeasure,
  codeOf: (link: StatedMeasure['measure']['links'][number]) => string | null,
): string {
  const values = measure.links.filter(isCountedLink).map(codeOf)
  return [...new Set(values.filter((value) => value !== null))].join('; ')
}
