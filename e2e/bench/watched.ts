import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { ApiClient } from '../api-client.ts'
import { measureOnce, percentile } from './measure.ts'

export type Watched = {
  readonly officer: ApiClient
  readonly municipality: string
  readonly process: ChildProcess
}

/** Does the work while somebody else keeps asking for a list of measures; says how long, how much memory, and what they felt. */
export async function watched<T>({ officer, municipality, process }: Watched, work: () => Promise<T>) {
  const before = memoryOf(process, 'VmRSS')
  forgetPeak(process)
  const times: number[] = []
  let isDone = false
  const asking = (async () => {
    while (!isDone) times.push((await measureOnce(() => officer('measure.list', { municipality }))).ms)
  })()
  const { ms, value } = await measureOnce(work)
  isDone = true
  await asking
  const peak = memoryOf(process, 'VmHWM')
  const memory = before === null || peak === null ? '' : `, ${peak - before} MB more`
  const neighbour = percentile(times, 0.95).toFixed(0)
  return { value, told: `${(ms / 1000).toFixed(2)} s${memory}, meanwhile a list p95 ${neighbour} ms` }
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
