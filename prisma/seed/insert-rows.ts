import type { Client } from 'pg'
import { type Cell, type TableName, tables } from './tables.ts'

const chunkSize = 5000

/** Inserts rows with `INSERT … SELECT FROM unnest()`: as fast as COPY, which the embedded database cannot do. */
export async function insertRows<Name extends TableName>(
  client: Pick<Client, 'query'>,
  table: Name,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<number> {
  const columns = Object.entries<string>(tables[table])
  const statement = insertStatement(table, columns)
  for (let start = 0; start < rows.length; start += chunkSize) {
    const chunk = rows.slice(start, start + chunkSize)
    const values = columns.map(([column]) => chunk.map((row) => row[column] ?? null))
    await client.query(statement, values)
  }
  return rows.length
}

function insertStatement(table: string, columns: readonly (readonly [string, string])[]): string {
  const names = columns.map(([name]) => `"${name}"`).join(', ')
  const casts = columns.map(([name, type]) => `given."${name}"::${type}`).join(', ')
  const parameters = columns.map(([, type], index) => `$${index + 1}::${parameterType(type)}[]`).join(', ')
  return `INSERT INTO "${table}" (${names}) SELECT ${casts} FROM unnest(${parameters}) AS given(${names})`
}

// unnest() would take an array of arrays apart altogether: those travel as text.
function parameterType(type: string): string {
  return type.endsWith('[]') ? 'text' : type
}
