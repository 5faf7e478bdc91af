// The platform's windows-1252 decoder leaves 0x80-0x9F as control characters in some Node versions: the euro sign vanishes.
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The text of a plain file: UTF-8 or UTF-16 (with or without mark), else Windows-1252 as German Excel writes it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeBigEndian(bytes)
  const order = unmarkedUtf16(bytes)
  if (order === 'little') return new TextDecoder('utf-16le').decode(bytes)
  if (order === 'big') return decodeBigEndian(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

// Western text in UTF-16 has a zero in every other byte.
function unmarkedUtf16(bytes: Uint8Array): 'little' | 'big' | null {
  const length = Math.min(bytes.length, 2_000)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > length * 0.3 && even < length * 0.05) return 'little'
  return even > length * 0.3 && odd < length * 0.05 ? 'big' : null
}

function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0
    swapped[at + 1] = bytes[at] ?? 0
  }
  return new TextDecoder('utf-16le').decode(swapped)
}

function decodeWindows(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192) {
    const codes = Array.from(bytes.subarray(at, at + 8_192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? upperHalf.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
