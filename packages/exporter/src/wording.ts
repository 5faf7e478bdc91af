import type { Texts } from '@kommune17/i18n'
import type { Wording } from './spreadsheet.ts'

/** The words of a language that spreadsheet programs show. */
export function wordingOf({ spreadsheets }: Texts): Wording {
  const [before = '', between = '', after = ''] = spreadsheets.page('\n', '\n').split('\n')
  return {
    choicesSheet: spreadsheets.sheets.choices,
    ...spreadsheets.choice,
    page: [before, between, after],
  }
}
