const breakHere = '\u200b'

// German compounds are hyphenated; what is longer than any word, or has no letters to hyphenate, is broken anywhere.
const hyphenable = /^[("„‚]*\p{L}{1,40}[)"“‘.,;:!?]*$/u

/** Invisible places to break in what could not be broken otherwise, so that no text leaves the page or its cell. */
export function withSoftBreaks(text: string, limit: number): string {
  return text
    .split(/(\s+)/u)
    .map((token) => (token.length <= limit || hyphenable.test(token) ? token : broken(token, limit)))
    .join('')
}

function broken(token: string, limit: number): string {
  const pieces = token.split(/(?<=[-/._@?&=,;:])(?=[^-/._@?&=,;:])/u)
  return pieces.map((piece) => [...chunks(piece, limit)].join(breakHere)).join(breakHere)
}

function* chunks(piece: string, limit: number): Generator<string> {
  const characters = [...piece]
  for (let start = 0; start < characters.length; start += limit) {
    yield characters.slice(start, start + limit).join('')
  }
}
