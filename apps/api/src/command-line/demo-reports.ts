import { lastQuarterEnds, type ReportChoiceInput, reportChoice } from '@kommune17/domain'
import { authorizeOperatorIn } from '../authorize.ts'
import { inScope } from '../database.ts'
import { addReport } from '../features/reports/add-report.ts'
import { freezeReport } from '../features/reports/freeze-report.ts'
import type { Product } from './product.ts'

const places = ['03355022', '03256030']

/** For two places of the demo a frozen report of an earlier quarter, and a draft of the last one that builds on it. */
export async function addDemoReports({ database, clock }: Product): Promise<void> {
  const [today, now] = [clock.today(), clock.now()]
  const [latest = today, , earlier = today] = lastQuarterEnds(today, 3).toReversed()
  for (const municipality of places) {
    await inScope(database, { municipality }, async (tx) => {
      const ctx = { scope: authorizeOperatorIn(municipality), tx, now, today }
      const add = (choice: ReportChoiceInput) => addReport(ctx, reportChoice.parse(choice))
      const title = 'Sachstandsbericht Nachhaltigkeit'
      const first = await add({
        title,
        asOf: earlier,
        isPublic: false,
        paperNumber: `058/${earlier.slice(0, 4)}`,
      })
      await freezeReport(ctx, first)
      await add({ title, asOf: latest, isPublic: false, previousId: first.id })
    })
  }
}
