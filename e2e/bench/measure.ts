export type Timing = { median: number; p95: number; min: number; max: number }

/** Runs the variants in turn, A B A B …, so that a drifting machine hits all alike; milliseconds per variant. */
export async function measureInTurn(
  variants: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
): Promise<Record<string, Timing>> {
  const samples = new Map(Object.keys(variants).map((name) => [name, [] as number[]]))
  for (const run of Object.values(variants)) await run()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(variants)) {
      const start = performance.now()
      await run()
      samples.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries([...samples].map(([name, times]) => [name, timing(times)]))
}

/** Milliseconds that one run takes, with what it gives back. */
export async function measureOnce<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await run()
  return { ms: performance.now() - start, value }
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function timing(times: readonly number[]): Timing {
  const at = (share: number) => percentile(times, share)
  return { median: at(0.5), p95: at(0.95), min: at(0), max: at(1) }
}
