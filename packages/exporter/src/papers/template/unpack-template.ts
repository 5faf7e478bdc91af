import { Unzip, UnzipInflate } from 'fflate'
import { type TemplateProblem, templateProblem } from './template-problem.ts'

const megabyte = 1024 * 1024

/** What a template may be at most: several times what letterheads with pictures reach. */
export const templateLimits = {
  bytes: 10 * megabyte,
  unpackedBytes: 60 * megabyte,
  ratio: 100,
  ratioFrom: 10 * megabyte,
  parts: 500,
} as const

/** The parts of a package by name, or why it was not unpacked. */
export type Unpacked =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly problem: null }
  | { readonly parts: null; readonly problem: TemplateProblem }

class Refused extends Error {
  readonly problem: TemplateProblem
  constructor(problem: TemplateProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Unpacks a file of unknown origin and counts while doing so: what explodes is let go long before it hurts. */
export function unpackTemplate(bytes: Uint8Array): Unpacked {
  if (bytes.length > templateLimits.bytes) return refusal('too-large')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refusal('no-docx')
  try {
    return { parts: unpack(bytes), problem: null }
  } catch (error) {
    if (error instanceof Refused) return { parts: null, problem: error.problem }
    return refusal('broken')
  }
}

function refusal(code: TemplateProblem['code']): Unpacked {
  return { parts: null, problem: templateProblem(code) }
}

// At 1 : 1000 this makes 8 MB at once.
const pieceSize = 8 * 1024

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const collected = new Map<string, Uint8Array[]>()
  const limit = Math.min(
    templateLimits.unpackedBytes,
    Math.max(templateLimits.ratioFrom, bytes.length * templateLimits.ratio),
  )
  let [counted, open] = [0, 0]
  const unzip = new Unzip((file) => {
    if (isUnsafeName(file.name) || collected.has(file.name)) throw new Refused(templateProblem('broken'))
    if (collected.size >= templateLimits.parts) throw new Refused(templateProblem('unpacks-too-large'))
    const pieces: Uint8Array[] = []
    collected.set(file.name, pieces)
    open += 1
    file.ondata = (error, piece, isLast) => {
      if (error !== null) throw error
      counted += piece.length
      if (counted > limit) throw new Refused(templateProblem('unpacks-too-large'))
      pieces.push(piece)
      if (isLast) open -= 1
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += pieceSize) {
    unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length)
  }
  if (open > 0) throw new Refused(templateProblem('broken'))
  return new Map(
    [...collected].filter(([name]) => !name.endsWith('/')).map(([name, pieces]) => [name, joined(pieces)]),
  )
}

// A package names its parts plainly; anything else is meant for a program that reads it differently.
function isUnsafeName(name: string): boolean {
  return name.startsWith('/') || /\\|:|(?:^|\/)\.\.?(?:\/|$)/.test(name)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
