import { at } from '../api-client.ts'
import { type Watched, watched } from './watched.ts'

type Imports = Watched & { readonly report: (name: string, value: string, bar?: string) => void }

/** What lists cost from upload to preview, what they need and what others feel meanwhile; then writing and taking back. */
export async function benchImport(given: Imports): Promise<void> {
  await stage(given, 1_000)
  await cancel(given, await stage(given, 100_000, '≤ 20 s, ≤ 200 MB'))
  const { officer, municipality, report } = given
  const id = await stage(given, 10_000)
  for (const [verb, name, bar] of [
    ['import.run', 'write 10,000 rows of a list', '≤ 1 s'],
    ['import.undo', 'take them back', ''],
  ] as const) {
    const { told } = await watched(given, () => officer(verb, { municipality, id }))
    report(name, told, bar)
  }
}

async function stage(given: Imports, rows: number, bar = ''): Promise<string> {
  const { told, value } = await watched(given, () => bringList(given, rows))
  given.report(`preview of ${rows.toLocaleString('en')} rows of a list`, told, bar)
  return value
}

/** Sends a list of so many measures and waits until it can be written. */
export async function bringList(
  { officer, municipality }: Pick<Watched, 'officer' | 'municipality'>,
  rows: number,
): Promise<string> {
  const added = await officer.upload(`imports/${municipality}`, `Liste ${rows}.csv`, list(rows))
  const id = String(at(added, 'id'))
  await ready({ officer, municipality }, id)
  return id
}

async function cancel({ officer, municipality }: Imports, id: string): Promise<void> {
  await officer('import.cancel', { municipality, id })
}

async function ready(
  { officer, municipality }: Pick<Watched, 'officer' | 'municipality'>,
  id: string,
): Promise<void> {
  for (;;) {
    const state = at(await officer('import.find', { municipality, id }), 'state')
    if (state === 'ready') return
    if (state !== 'reading') throw new Error(`the list is ${String(state)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function list(rows: number): Uint8Array {
  const words = ['Radweg', 'Schulhof', 'Wärmenetz', 'Mehrweg', 'Streuobst', 'Hitzeplan', 'Ladesäule']
  const lines = Array.from({ length: rows }, (_, index) => {
    const n = index + 1
    return [
      `L.${n}`,
      `${words[index % words.length]} Abschnitt ${n}`,
      ['geplant', 'in Umsetzung', 'umgesetzt'][index % 3],
      index % 3 === 1 ? `${index % 100} %` : '',
      `${1 + (index % 17)}, ${1 + ((index * 7) % 17)}`,
      `Fachbereich ${1 + (index % 6)}`,
      `01.03.20${20 + (index % 6)}`,
      `Q3/20${27 + (index % 4)}`,
      `${n},50 €`,
      `Stand der Arbeiten im Abschnitt ${n}`,
    ].join(';')
  })
  const header = 'Nr.;Maßnahme;Status;Fortschritt;SDG;Zuständig;Beginn;Ende;Kosten;Sachstand'
  return new TextEncoder().encode([header, ...lines].join('\r\n'))
}
