import { format, type Locale } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { planImport, readWorkbook } from '@kommune17/importer'
import { describe, expect, it } from 'vitest'
import { spreadsheetFormats } from '../spreadsheet.ts'
import { writeSpreadsheet } from '../write-spreadsheet.ts'
import { templateSpreadsheet } from './measure-list.ts'

const vocabulary = { departments: ['Bauen; Planen, Umwelt'], fields: ['Mobilität'], programmes: ['Leitbild'] }
const nothing = { measures: [], departments: [], fields: [], programmes: [], ownColumns: [] }

describe.each(['de', 'en'] as const)('the empty template in %s', (locale: Locale) => {
  const template = templateSpreadsheet({
    words: { texts: texts[locale], format: format(locale) },
    municipality: 'Gemeinde Musterhausen',
    vocabulary,
  })

  it.each(spreadsheetFormats)('imported as it is (%s) makes nothing', async (fileFormat) => {
    const workbook = await readWorkbook(await writeSpreadsheet(template, fileFormat), 'vorlage')
    const plan = planImport({ workbook, choices: {}, existing: nothing, today: '2026-07-01' })
    expect(plan.totals).toMatchObject({ created: 0, changed: 0, errors: 0 })
  })
})
