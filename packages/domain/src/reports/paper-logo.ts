import { DomainError } from '../errors.ts'

export const logoLimits = { bytes: 500_000, pixels: 2_000 } as const

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const header = [0, 0, 0, 13, ...[...'IHDR'].map((letter) => letter.charCodeAt(0))]

/** The size of a PNG as its header says; throws `logo-not-png` for anything else and `logo-too-large`. */
export function readLogoSize(png: Uint8Array): { width: number; height: number } {
  if (![...signature, ...header].every((byte, index) => png[index] === byte) || png.length < 33)
    throw new DomainError('logo-not-png', { kind: looksLikeMarkup(png) ? 'svg' : 'other' })
  const [width, height] = [numberAt(png, 16), numberAt(png, 20)]
  if (width === 0 || height === 0) throw new DomainError('logo-not-png', { kind: 'other' })
  if (png.length > logoLimits.bytes || width > logoLimits.pixels || height > logoLimits.pixels)
    throw new DomainError('logo-too-large', logoLimits)
  return { width, height }
}

// Enough to tell a person what they chose; whatever is no PNG is refused anyway.
function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(String.fromCharCode(...bytes.slice(0, 2_000)))
}

function numberAt(bytes: Uint8Array, start: number): number {
  return bytes.slice(start, start + 4).reduce((sum, byte) => sum * 256 + byte, 0)
}
