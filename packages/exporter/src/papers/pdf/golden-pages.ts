import { readdir, readFile } from 'node:fs/promises'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { createCanvas, type ImageData, loadImage } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { composePaper } from '../compose/compose-paper.ts'
import { samplePrevious, sampleReport } from '../sample-report.ts'
import { writePdf } from './write-pdf.ts'

/** Where the pictures lie that everybody has agreed to. */
export const goldenFolder = new URL('../../../golden/', import.meta.url)

const width = 360
// Few shades make small files.
const step = 51

/** The pages of a status report as small grey pictures. */
export async function drawGoldenPages(): Promise<ImageData[]> {
  const paper = await composePaper(sampleReport(12, { previous: samplePrevious(12) }), {
    kind: 'status-report',
    words: { texts: texts.de, format: format('de') },
    state: { kind: 'frozen', sha256: 'ab'.repeat(32), href: 'https://kommune17.example.de/b/k7m2p9' },
  })
  return drawPages(await writePdf(paper))
}

async function drawPages(pdf: Uint8Array): Promise<ImageData[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: ImageData[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    const size = [Math.round(viewport.width), Math.round(viewport.height)] as const
    const canvas = createCanvas(...size)
    await page.render({ canvas, viewport }).promise
    pages.push(canvas.getContext('2d').getImageData(0, 0, ...size))
  }
  await task.destroy()
  return pages.map(inGrey)
}

function inGrey(image: ImageData): ImageData {
  const { data } = image
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    data.fill(Math.round(grey / step) * step, at, at + 3)
  }
  return image
}

/** The agreed pictures, in the order of the pages. */
export async function readGoldenPages(): Promise<ImageData[]> {
  const names = (await readdir(goldenFolder)).filter((name) => name.endsWith('.png')).sort()
  return Promise.all(names.map(async (name) => readPicture(await readFile(new URL(name, goldenFolder)))))
}

async function readPicture(png: Buffer): Promise<ImageData> {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** The share of the pixels that are clearly lighter or darker in one of the pictures, 0 to 1. */
export function differenceOf(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let different = 0
  for (let at = 0; at < a.data.length; at += 4) {
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 64) different++
  }
  return different / (a.width * a.height)
}
