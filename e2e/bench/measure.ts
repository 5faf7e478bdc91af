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

function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), min: at(0), max: at(1) }
}
