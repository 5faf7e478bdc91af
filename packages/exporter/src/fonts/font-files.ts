import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The families of a document in the order in which a glyph is looked for. */
export const fontFamilies = ['Source Sans 3', 'DejaVu Sans', 'Noto Emoji'] as const

const sourceSans = '@expo-google-fonts/source-sans-3'

const files = {
  regular: `${sourceSans}/400Regular/SourceSans3_400Regular.ttf`,
  italic: `${sourceSans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  semibold: `${sourceSans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  bold: `${sourceSans}/700Bold/SourceSans3_700Bold.ttf`,
  fallback: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  fallbackBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const

export type FontFace = keyof typeof files

const require = createRequire(import.meta.url)

/** Where npm put a face; found at run time, so that a bundled program finds it, too. */
export function fontPath(face: FontFace): string {
  return require.resolve(files[face])
}

/** A face as a TrueType file. */
export function fontBytes(face: FontFace): Uint8Array {
  return readFileSync(fontPath(face))
}

/** All faces, those of the text first. */
export const fontFaces = [
  'regular',
  'italic',
  'semibold',
  'bold',
  'fallback',
  'fallbackBold',
  'emoji',
] as const satisfies readonly FontFace[]
