import type { Paper } from '../paper.ts'
import { documentText, headerText } from './document-text.ts'

/** What stands at the foot of every page, left of the page number. */
export function footText({ marks }: Paper): string {
  return [marks.asOf, marks.paperNumber, marks.audience]
    .filter((mark) => mark !== null)
    .map(documentText)
    .join(' · ')
}

/** What stands at the top of every page but the first, which has the letterhead. */
export function runningTitle({ letterhead, title }: Paper): string {
  return headerText(`${letterhead.name}: ${title}`)
}
