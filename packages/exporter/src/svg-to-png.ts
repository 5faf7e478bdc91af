import { Resvg } from '@resvg/resvg-js'
import { fontFaces, fontFamilies, fontPath } from './fonts/font-files.ts'

/** A drawing of ours as PNG, `width` pixels wide; the same on every machine, because only our own fonts are used. */
export function svgToPng(svg: string, { width }: { readonly width: number }): Uint8Array {
  const [defaultFontFamily] = fontFamilies
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontFiles: fontFaces.map(fontPath), loadSystemFonts: false, defaultFontFamily },
  })
  return drawing.render().asPng()
}
