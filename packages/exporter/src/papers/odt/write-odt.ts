import { manifestXml, metaXml } from '../../odf/manifest.ts'
import { namespaces } from '../../odf/namespaces.ts'
import { xmlHead } from '../../zip/xml.ts'
import { type ZipPart, zipParts } from '../../zip/zip-writer.ts'
import { chartPicture } from '../document/chart-picture.ts'
import { documentFonts } from '../document/document-fonts.ts'
import { placedBlocks } from '../document/outline.ts'
import type { Paper } from '../paper.ts'
import { contentPieces, type OdtChart } from './odt-content.ts'
import { stylesXml } from './odt-page.ts'
import type { PictureFile } from './odt-pictures.ts'
import { fontFiles } from './odt-styles.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

/** The paper as OpenDocument 1.3: real styles, repeated table heads, alternative texts, its own fonts. */
export function writeOdt(paper: Paper): Promise<Uint8Array> {
  return zipParts(parts(paper))
}

function* parts(paper: Paper): Iterable<ZipPart> {
  const placed = placedBlocks(paper.blocks)
  const charts = new Map<string, OdtChart>()
  for (const { block, anchor } of placed) {
    if (block.kind === 'chart') charts.set(anchor, drawn(paper, block.model, charts.size + 1))
  }
  const logo = logoFiles(paper)
  const pictures = [...logo, ...[...charts.values()].flatMap(({ files }) => files)]
  yield { name: 'mimetype', pieces: [mediaType], isStored: true }
  yield { name: 'META-INF/manifest.xml', pieces: [manifestXml(mediaType, [...texts, ...fonts, ...pictures])] }
  yield { name: 'meta.xml', pieces: [metaXml(properties(paper))] }
  yield { name: 'settings.xml', pieces: [settingsXml] }
  yield { name: 'styles.xml', pieces: [stylesXml(paper, logo)] }
  yield { name: 'content.xml', pieces: contentPieces({ paper, placed, charts }) }
  const { regular, bold } = documentFonts()
  yield { name: fontFiles.regular, pieces: [regular] }
  yield { name: fontFiles.bold, pieces: [bold] }
  for (const { path, bytes, mediaType: type } of pictures) {
    yield { name: path, pieces: [bytes], isStored: type === 'image/png' }
  }
}

const texts = ['meta.xml', 'settings.xml', 'styles.xml', 'content.xml'].map((path) => ({
  path,
  mediaType: 'text/xml',
}))
const fonts = Object.values(fontFiles).map((path) => ({ path, mediaType: 'application/x-font-ttf' }))

function drawn(paper: Paper, model: Parameters<typeof chartPicture>[0], number: number): OdtChart {
  const picture = chartPicture(model, paper.language)
  const files: PictureFile[] = [
    { path: `Pictures/chart-${number}.svg`, mediaType: 'image/svg+xml', bytes: picture.svg },
    { path: `Pictures/chart-${number}.png`, mediaType: 'image/png', bytes: picture.png },
  ]
  return { picture, files }
}

function logoFiles({ letterhead: { logo } }: Paper): PictureFile[] {
  return logo === null ? [] : [{ path: 'Pictures/logo.png', mediaType: 'image/png', bytes: logo.png }]
}

const tags = { de: 'de-DE', en: 'en-GB' } as const

function properties({ title, subject, language, date, letterhead }: Paper) {
  return { title, subject, creator: letterhead.name, language: tags[language], date }
}

// Saved again, the document keeps its fonts.
const settingsXml = [
  `${xmlHead}<office:document-settings ${namespaces}><office:settings>`,
  '<config:config-item-set config:name="ooo:configuration-settings">',
  '<config:config-item config:name="EmbedFonts" config:type="boolean">true</config:config-item>',
  '</config:config-item-set></office:settings></office:document-settings>',
].join('')
