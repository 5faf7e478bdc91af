import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader shows, page by page, and what is painted without being content or an artifact. */
export type ReadPages = {
  readonly pages: readonly string[]
  readonly unmarked: number
  readonly bookmarks: readonly string[]
  readonly title: string
  /** The description as an XML parser reads it. */
  readonly xmpFields: Readonly<Record<string, unknown>>
}

const painting = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.constructPath,
  OPS.showText,
  OPS.showSpacedText,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.shadingFill,
])

/** Reads a PDF as a browser does. */
export async function readPages(bytes: Uint8Array): Promise<ReadPages> {
  // It takes the bytes away from who gives them.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: string[] = []
  let unmarked = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    unmarked += unmarkedIn((await page.getOperatorList()).fnArray)
  }
  const outline: readonly { readonly title: string }[] = (await document.getOutline()) ?? []
  const { info, metadata } = await document.getMetadata()
  await task.destroy()
  return {
    pages,
    unmarked,
    bookmarks: outline.map(({ title }) => title),
    title: 'Title' in info ? String(info.Title) : '',
    xmpFields: Object.fromEntries(metadata ?? []),
  }
}

function unmarkedIn(operators: readonly number[]): number {
  let depth = 0
  let count = 0
  for (const operator of operators) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++
    if (operator === OPS.endMarkedContent) depth--
    if (depth === 0 && painting.has(operator)) count++
  }
  return count
}
