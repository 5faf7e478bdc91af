import type { Letterhead } from '../paper.ts'
import type { PaperSource } from './paper-source.ts'

/** Who writes, with the logo where there is one. */
export function letterheadOf({ content, words }: PaperSource): Letterhead {
  const name = content.municipality.officialName
  const { address, colour, logo } = content.look
  if (logo === null) return { name, address, colour, logo }
  const { png, alt, width, height } = logo
  const described = alt || words.texts.papers.coat(name)
  return { name, address, colour, logo: { png: bytesOf(png), alt: described, width, height } }
}

/** What a council paper is about: a person's words, else the report and its key date. */
export function subjectOf({ content, words }: PaperSource): string {
  const { council } = words.texts.papers
  return content.texts.subject || council.subject(content.title, words.format.date(content.asOf))
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}
