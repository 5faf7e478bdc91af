import { strToU8 } from 'fflate'

// Enough text to keep packer and encoder busy, little enough not to be noticed in memory.
const pieceLength = 65_536
const piecesWithoutPause = 16

/** Pieces of text as UTF-8, of bytes as they are, a few at a time; between them whoever shares the thread gets its turn. */
export async function* encodedPieces(
  pieces: Iterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  let count = 0
  for (const piece of joinedPieces(pieces)) {
    yield typeof piece === 'string' ? strToU8(piece) : piece
    count += 1
    if (count % piecesWithoutPause === 0) await pause()
  }
  return undefined
}

function* joinedPieces(pieces: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  let waiting = ''
  for (const piece of pieces) {
    const isText = typeof piece === 'string'
    if (isText) waiting += piece
    if (isText && waiting.length < pieceLength) continue
    if (waiting !== '') yield waiting
    waiting = ''
    if (!isText) yield piece
  }
  if (waiting !== '') yield waiting
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
