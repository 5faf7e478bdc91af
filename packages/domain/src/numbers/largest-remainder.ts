/** Whole percentages that sum to exactly 100 (largest remainder; ties go to the earlier entry); all 0 when the counts are. */
export function wholePercentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const floors = counts.map((count) => Math.floor((count * 100) / total))
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const raised = new Set(
    counts
      .map((count, index) => ({ index, remainder: (count * 100) % total }))
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor))
}
