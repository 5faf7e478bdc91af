import { parseStatus } from '../values/parse-status.ts'

/** True for a header that is a year of a plan: `2026`. */
export function isYearHeader(header: string): boolean {
  return /^20\d\d$/.test(header.trim())
}

/** True for a header that is itself a state, above crosses or yes and no: `geplant`, `erledigt?`. */
export function isStatusHeader(header: string): boolean {
  const read = parseStatus(header.replace(/[?\s]+$/, ''))
  return read.status !== null && read.findings.every(({ code }) => code === 'status-ambiguous')
}
