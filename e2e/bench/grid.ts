import type pg from 'pg'
import { type ApiClient, at } from '../api-client.ts'
import { measureInTurn, type Timing } from './measure.ts'

type Grid = { readonly officer: ApiClient; readonly municipality: string; readonly client: pg.Client }

const block = [
  'number',
  'title',
  'description',
  'partners',
  'costPlanned',
  'plannedStart',
  'plannedEnd',
  'status',
]

/** What one action of the grid takes: a pasted block of 200 × 8 cells, one cell of 500 rows, and all rows to begin with. */
export async function benchGrid({ officer, municipality, client }: Grid): Promise<Record<string, Timing>> {
  const ids = await addMeasures(client, municipality)
  const seen = new Map<string, unknown>()
  let round = 0
  const act = async (rows: readonly string[], fields: readonly string[]) => {
    round += 1
    const cells = rows.flatMap((measureId) =>
      fields.map((field) => {
        const place = `${measureId}/${field}`
        const cell = {
          measureId,
          field,
          before: seen.get(place) ?? initial(field),
          after: value(field, round),
        }
        seen.set(place, cell.after)
        return cell
      }),
    )
    refuseFailed(await officer('measure.changeCells', { municipality, cells }))
  }
  return measureInTurn(
    {
      'paste of 200 × 8 cells': () => act(ids.slice(0, 200), block),
      'status of 500 rows': () => act(ids.slice(0, 500), ['status']),
      'grid of 600 rows': () => officer('measure.grid', { municipality }),
    },
    10,
  )
}

async function addMeasures(client: pg.Client, municipality: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into measure (id, municipality_key, title)
      select gen_random_uuid(), $1, 'Reihe' from generate_series(1, 500) returning id`,
    [municipality],
  )
  const ids = rows.map(({ id }) => id)
  await client.query(
    `insert into status_update (id, municipality_key, measure_id, key_date, status)
      select gen_random_uuid(), $1, id, current_date - 1, 'unknown' from unnest($2::uuid[]) as id`,
    [municipality, ids],
  )
  await client.query(
    `insert into sdg_link (id, municipality_key, measure_id, goal, confirmed_at)
      select gen_random_uuid(), $1, id, 11, now() from unnest($2::uuid[]) as id`,
    [municipality, ids],
  )
  return ids
}

function initial(field: string): unknown {
  if (field === 'title') return 'Reihe'
  return field === 'status' ? 'unknown' : null
}

// Every round writes something else, for what is there already is not written.
function value(field: string, round: number): unknown {
  if (field === 'status') return ['planned', 'decided', 'in-progress'][round % 3]
  if (field === 'costPlanned') return 1_000 * round
  if (field === 'plannedStart') return `20${10 + (round % 20)}`
  if (field === 'plannedEnd') return `20${40 + (round % 20)}`
  return `${field} ${round}`
}

function refuseFailed(answer: unknown): void {
  const cells: unknown = at(answer, 'cells')
  const isStored = Array.isArray(cells) && cells.every((cell) => at(cell, 'outcome') === 'changed')
  if (!isStored) throw new Error(`not every cell was stored: ${JSON.stringify(answer).slice(0, 500)}`)
}
