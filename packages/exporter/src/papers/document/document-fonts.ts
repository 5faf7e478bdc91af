import { fontBytes } from '../../fonts/font-files.ts'

/** What a document brings along, so that it looks the same without the font; its licence (OFL) allows that. */
export function documentFonts(): { readonly regular: Uint8Array; readonly bold: Uint8Array } {
  return { regular: fontBytes('regular'), bold: fontBytes('bold') }
}
