import { xmlAttribute, xmlText } from '../../zip/xml.ts'

/** Where a picture stands in the package, in the order of preference. */
export type PictureFile = {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array | string
}

type Picture = {
  readonly name: string
  readonly files: readonly PictureFile[]
  /** In millimetres. */
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

/** A picture in the line, with what it shows in words. */
export function pictureXml({ name, files, width, height, title, description }: Picture): string {
  const images = files.map(
    ({ path, mediaType }) =>
      `<draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="${mediaType}"/>`,
  )
  return [
    `<draw:frame draw:name="${xmlAttribute(name)}" draw:style-name="Picture" text:anchor-type="as-char"`,
    ` svg:width="${width.toFixed(2)}mm" svg:height="${height.toFixed(2)}mm">${images.join('')}`,
    `<svg:title>${xmlText(title)}</svg:title><svg:desc>${xmlText(description)}</svg:desc></draw:frame>`,
  ].join('')
}
