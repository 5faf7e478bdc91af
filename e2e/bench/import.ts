import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type ApiClient, at } from '../api-client.ts'
import { measureOnce, percentile } from './measure.ts'

type Imports = {
  readonly officer: ApiClient
  readonly municipality: string
  readonly process: ChildProcess
  readonly report: (name: string, value: string, bar?: string) => void
}

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
    const { value, neighbour } = await watched(given, () => officer(verb, { municipality, id }))
    report(name, `${(value.ms / 1000).toFixed(2)} s, meanwhile a list p95 ${neighbour} ms`, bar)
  }
}

async function stage(given: Imports, rows: number, bar = ''): Promise<string> {
  const { officer, municipality, process, report } = given
  const before = memoryOf(process, 'VmRSS')
  forgetPeak(process)
  const { value, neighbour } = await watched(given, async () => {
    const added = await officer.upload(`imports/${municipality}`, `Liste ${rows}.csv`, list(rows))
    const id = String(at(added, 'id'))
    await ready(given, id)
    return id
  })
  const peak = memoryOf(process, 'VmHWM')
  const memory = before === null || peak === null ? '' : `, ${peak - before} MB more`
  const time = `${(value.ms / 1000).toFixed(1)} s${memory}, meanwhile a list p95 ${neighbour} ms`
  report(`preview of ${rows.toLocaleString('en')} rows of a list`, time, bar)
  return value.value
}

async function cancel({ officer, municipality }: Imports, id: string): Promise<void> {
  await officer('import.cancel', { municipality, id })
}

async function ready({ officer, municipality }: Imports, id: string): Promise<void> {
  for (;;) {
    const state = at(await officer('import.find', { municipality, id }), 'state')
    if (state === 'ready') return
    if (state !== 'reading') throw new Error(`the list is ${String(state)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Does the work while somebody else keeps asking for a list of measures. */
async function watched<T>({ officer, municipality }: Imports, work: () => Promise<T>) {
  const times: number[] = []
  let isDone = false
  const asking = (async () => {
    while (!isDone) times.push((await measureOnce(() => officer('measure.list', { municipality }))).ms)
  })()
  const value = await measureOnce(work)
  isDone = true
  await asking
  return { value, neighbour: percentile(times, 0.95).toFixed(0) }
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

/** Megabytes by the kernel's account of the process; null where there is no such account. */
function memoryOf({ pid }: ChildProcess, name: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const kilobytes = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1000)
  } catch {
    return null
  }
}

function forgetPeak({ pid }: ChildProcess): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Where the kernel keeps no account there is no peak to forget.
  }
}
