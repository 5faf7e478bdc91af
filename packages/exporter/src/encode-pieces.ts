import { strToU8 } from 'fflate'

// Enough text to keep packer and encoder busy, little enough not to be noticed in memory.
const pieceLength = 65_536
const piecesWithoutPause = 16

/** Pieces of text as UTF-8, a few at a time; between them whoever shares the thread gets its turn. */
export async function* encodedPieces(pieces: Iterable<string>): AsyncGenerator<Uint8Array, undefined> {
  let count = 0
  for (const text of joinedPieces(pieces)) {
    yield strToU8(text)
    count += 1
    if (count % piecesWithoutPause === 0) await pause()
  }
  return undefined
}

function* joinedPieces(pieces: Iterable<string>): Iterable<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < pieceLength) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
