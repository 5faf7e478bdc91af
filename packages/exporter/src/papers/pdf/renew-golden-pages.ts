import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createCanvas } from '@napi-rs/canvas'
import { drawGoldenPages, goldenFolder } from './golden-pages.ts'

// Run by `npm run golden` when a change of layout is wanted; look at the pictures before they are committed.
await rm(goldenFolder, { recursive: true, force: true })
await mkdir(goldenFolder, { recursive: true })
for (const [index, page] of (await drawGoldenPages()).entries()) {
  const canvas = createCanvas(page.width, page.height)
  canvas.getContext('2d').putImageData(page, 0, 0)
  const name = `status-report-${String(index + 1).padStart(2, '0')}.png`
  await writeFile(new URL(name, goldenFolder), canvas.toBuffer('image/png'))
}
