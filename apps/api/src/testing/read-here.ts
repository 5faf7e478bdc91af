import type { ListOrder } from '../features/imports/list-reading.ts'
import { planList } from '../features/imports/plan-list.ts'
import type { ListReading } from '../features/imports/read-list.ts'

/** As the thread does it, without starting one for each of the many lists. */
export async function readHere(order: ListOrder): Promise<ListReading> {
  const answers = planList(order)
  const first = await answers.next()
  if (first.value?.kind !== 'plan') throw new Error(`not read: ${JSON.stringify(first.value)}`)
  return { plan: first.value.plan, rows: rowsOf(answers) }
}

async function* rowsOf(answers: ReturnType<typeof planList>) {
  for await (const answer of answers) if (answer.kind === 'rows') yield answer.rows
}
