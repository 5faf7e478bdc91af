import { writableText } from '../../cells/safe-text.ts'

// Overrides of direction would let a text look like another one.
const override = /[\u202d\u202e]/g

/** A text as a document may hold it; what would deceive its reader becomes a visible `[?]`. */
export function documentText(text: string): string {
  return writableText(text).replaceAll(override, '[?]')
}

/** An address that may be followed from a paper, or null: then only its text is written. */
export function safeHref(href: string | undefined): string | null {
  if (href === undefined || !/^(?:https?:|mailto:)/i.test(href)) return null
  return URL.canParse(href) ? new URL(href).href : null
}

const headerLength = 90

/** Short enough for the top of every page. */
export function headerText(text: string): string {
  const characters = [...documentText(text).replaceAll(/\s+/g, ' ')]
  if (characters.length <= headerLength) return characters.join('')
  return `${characters.slice(0, headerLength - 1).join('')}…`
}
