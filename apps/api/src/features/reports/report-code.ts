import { randomInt } from 'node:crypto'

// Crockford's Base32: no letter that is mistaken for a digit, or for another letter.
const signs = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 10

/** What stands on paper to find a report again; it opens nothing by itself. */
export function newReportCode(): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
}
