import { describe, expect, it } from 'vitest'
import { svgToPng } from '../../svg-to-png.ts'
import { hostilePaper, hostileTexts, unwritable } from '../hostile-paper.ts'
import { sampleBlocks, samplePaper } from '../sample-paper.ts'
import { figuresOfPaper } from '../texts-of-paper.ts'
import { elements, parseXml } from '../xml-tree.ts'
import { differenceOf, drawGoldenPages, readGoldenPages } from './golden-pages.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { readPages } from './read-pages.ts'
import { writePdf } from './write-pdf.ts'

const coat = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1"><path d="M0 0h10v1h-10z"/></svg>'
const draft = writePdf(samplePaper())
// Without what the setting of lines adds; brackets are mirrored where the same text runs from right to left, too.
const flat = (text: string) => text.replaceAll(/[\s\u200b\u00ad()-]+/gu, '')

describe('a paper as PDF', () => {
  it('says in its metadata what it is and what it conforms to', async () => {
    const { isMarked, language, showsTitle, xmp, intents } = await inspectPdf(await draft)
    expect({ isMarked, language, showsTitle, intents }).toEqual({
      isMarked: true,
      language: 'de-DE',
      showsTitle: true,
      intents: ['/GTS_PDFA1'],
    })
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Sachstandsbericht Nachhaltigkeit</rdf:li>')
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(elements(parseXml(xmp), 'pdfaExtension:schemas')).toHaveLength(1)
    const { xmpFields } = await readPages(await draft)
    expect(xmpFields).toMatchObject({ 'pdfaid:part': '3', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' })
  })

  it('tags headings in steps, alternatives of pictures and headers of columns', async () => {
    const { tags, pagesWithoutTabOrder } = await inspectPdf(await draft)
    const levels = tags.flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : []))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const figures = tags.filter(({ role }) => role === 'Figure')
    expect(figures).toHaveLength(3)
    for (const { alt } of figures) expect(alt).toMatch(/\.$/u)
    const headers = tags.filter(({ role }) => role === 'TH')
    expect(headers).toHaveLength(4)
    for (const { scope } of headers) expect(scope).toBe('Column')
    expect(tags.filter(({ role }) => role === 'LI').length).toBeGreaterThan(1)
    expect(tags.filter(({ role }) => role === 'Link').length).toBeGreaterThan(1)
    expect(pagesWithoutTabOrder).toBe(0)
  })

  it('paints nothing outside of tags and artifacts, and embeds its fonts', async () => {
    expect((await readPages(await draft)).unmarked).toBe(0)
    expect((await inspectPdf(await draft)).unembeddedFonts).toEqual([])
  })

  it('carries the measures as data', async () => {
    const { attachments } = await inspectPdf(await draft)
    expect(attachments).toEqual([
      {
        name: 'massnahmen.csv',
        relation: '/Data',
        mediaType: 'text/csv',
        bytes: samplePaper().attachment?.bytes,
      },
    ])
  })

  it('says on every page what it is: state, number, draft, page', async () => {
    const { pages, bookmarks, title } = await readPages(await draft)
    expect(title).toBe('Sachstandsbericht Nachhaltigkeit')
    expect(bookmarks).toEqual(['Das Wichtigste auf einer Seite', 'Die 17 Ziele', 'Anhang'])
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Stand: 30.06.2026')
      expect(page).toContain('Entwurf')
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
      if (index > 0) expect(page).toContain('Vorlage 058/2026')
    }
  })

  it('proves a frozen report on every page, in English as in German', async () => {
    const marks = {
      ...samplePaper().marks,
      draft: null,
      proof: { text: 'Berichtsstand 3f9a', href: 'https://kommune17.example.de/b/k7m2p9' },
    }
    const logo = { png: svgToPng(coat, { width: 90 }), alt: 'Wappen von Musterhausen', width: 90, height: 9 }
    const letterhead = { ...samplePaper().letterhead, logo }
    const pdf = await writePdf(
      samplePaper({ language: 'en', marks, letterhead, hasContents: false, blocks: sampleBlocks(80) }),
    )
    const { pages } = await readPages(pdf)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Berichtsstand 3f9a · kommune17.example.de/b/k7m2p9')
      expect(page).not.toContain('Entwurf')
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    }
    const withRows = pages.filter((page) => page.includes('Radverkehrsförderung, Abschnitt'))
    expect(withRows.length).toBeGreaterThan(1)
    for (const page of withRows) expect(page).toMatch(/Maßnahme\s+Fortschritt\s+Kosten\s+Ende/u)
    const { language, tags } = await inspectPdf(pdf)
    expect(language).toBe('en-GB')
    expect(tags.map(({ alt }) => alt)).toContain('Wappen von Musterhausen')
  })

  it('is the same file for the same paper', async () => {
    expect(Buffer.compare(await draft, await writePdf(samplePaper()))).toBe(0)
  })

  it('says every figure and caption of the paper', async () => {
    const text = flat((await readPages(await draft)).pages.join(''))
    expect(figuresOfPaper(samplePaper()).filter((words) => !text.includes(flat(words)))).toEqual([])
  })

  it('shows texts that want more than to be read as they are, or visibly replaced', async () => {
    const paper = hostilePaper()
    const pdf = await writePdf(paper)
    const { pages, unmarked } = await readPages(pdf)
    const text = flat(pages.join(''))
    const { markup, template, long } = hostileTexts
    for (const words of [markup, template, unwritable.shown, '🌳']) {
      expect(text.split(flat(words)).length, words).toBeGreaterThan(8)
    }
    expect(text.split(long.slice(0, 200)).length).toBeGreaterThan(8)
    expect([...text].filter((sign) => sign === 'ß').length).toBeGreaterThanOrEqual(11 * long.length)
    expect(unmarked).toBe(0)
    expect(Buffer.from(pdf).includes('javascript')).toBe(false)
  })
})

// Edges are smoothed a little differently from machine to machine; a line that moved is far above this.
const mostDifferent = 0.004

it('looks as agreed; `npm run golden` renews the pictures where a change is wanted', async () => {
  const agreed = await readGoldenPages()
  const drawn = await drawGoldenPages()
  expect(drawn).toHaveLength(agreed.length)
  const differences = drawn.map((page, index) => {
    const picture = agreed[index]
    return picture === undefined ? 1 : differenceOf(page, picture)
  })
  for (const [index, difference] of differences.entries()) {
    expect(difference, `page ${index + 1}`).toBeLessThanOrEqual(mostDifferent)
  }
})
