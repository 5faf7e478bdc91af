import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { fontBytes } from '../../fonts/font-files.ts'
import { missingText, part, wordText, xmlParts } from '../paper-text.ts'
import { sampleLogo, samplePaper } from '../sample-paper.ts'
import { textsOfPaper } from '../texts-of-paper.ts'
import { elements, type XmlNode } from '../xml-tree.ts'
import { writeDocx } from './write-docx.ts'

const logo = sampleLogo()
const paper = samplePaper({ letterhead: { ...samplePaper().letterhead, logo } })

describe('a paper as DOCX', () => {
  let bytes: Uint8Array = new Uint8Array()
  let parts = new Map<string, XmlNode>()
  const document = () => part(parts, 'word/document.xml')
  const styled = (style: string) =>
    elements(document(), 'w:p')
      .filter((node) => elements(node, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
      .map((node) => wordText(node).trim())

  beforeAll(async () => {
    bytes = await writeDocx(paper)
    parts = xmlParts(bytes)
  })

  it('holds every text of the paper in order', () => {
    expect(missingText(wordText(document()), textsOfPaper(paper))).toBeNull()
  })

  it('has the title as title and the headings as headings, as deep as in the paper', () => {
    const headings = (level: number) =>
      paper.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
    expect(styled('Title')).toEqual([paper.title])
    for (const level of [1, 2, 3]) expect(styled(`Heading${level}`)).toEqual(headings(level))
  })

  it('lists the headings of two levels with their pages', () => {
    expect(styled('TOC1')).toEqual([
      expect.stringMatching(/^Das Wichtigste auf einer Seite\t1$/),
      expect.stringMatching(/^Die 17 Ziele\t\d$/),
      expect.stringMatching(/^Anhang\t\d$/),
    ])
    expect(styled('TOC2')).toEqual([
      expect.stringMatching(/^Verteilung nach Status\t\d$/),
      expect.stringMatching(/^Maßnahmen\t\d$/),
    ])
    expect(elements(part(parts, 'word/settings.xml'), 'w:updateFields')).toEqual([])
    const anchors = elements(document(), 'w:hyperlink').flatMap(
      ({ attributes }) => attributes['w:anchor'] ?? [],
    )
    const marks = elements(document(), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(anchors.filter((anchor) => !marks.includes(anchor))).toEqual([])
  })

  it('shows charts as drawings and points, and says in words what is drawn', () => {
    const charts = paper.blocks.flatMap((block) => (block.kind === 'chart' ? [block.model] : []))
    const descriptions = elements(document(), 'wp:docPr').map(({ attributes }) => attributes['descr'])
    expect(descriptions).toEqual(charts.map(({ title, summary }) => `${title}. ${summary}`))
    expect(elements(document(), 'asvg:svgBlip')).toHaveLength(charts.length)
    expect(Object.keys(unzipSync(bytes)).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(
      charts.length + 1,
    )
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => part(parts, name))
    const drawn = headers.flatMap((header) => elements(header, 'wp:docPr'))
    expect(drawn.map(({ attributes }) => attributes['descr'])).toEqual([logo.alt])
  })

  it('repeats the heads of tables, keeps rows whole, and marks the first column', () => {
    const [table, ...others] = elements(document(), 'w:tbl')
    expect(others).toEqual([])
    if (table === undefined) return
    const rows = elements(table, 'w:tr')
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0])
    expect(rows.map((row) => elements(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1])
    expect(elements(table, 'w:tblLook')[0]?.attributes).toMatchObject({
      'w:firstRow': 'true',
      'w:firstColumn': 'true',
    })
    expect(styled('Caption')[3]).toBe('Tabelle 1: Maßnahmen zu Ziel 11')
  })

  it('names its language, what it is, whose, and of which day', () => {
    const [language] = elements(
      elements(part(parts, 'word/styles.xml'), 'w:docDefaults')[0] ?? document(),
      'w:lang',
    )
    expect(language?.attributes['w:val']).toBe('de-DE')
    expect(elements(part(parts, 'word/settings.xml'), 'w:autoHyphenation')).toHaveLength(1)
    const core = part(parts, 'docProps/core.xml')
    const property = (name: string) => elements(core, name).flatMap(({ children }) => children)
    expect(property('dc:title')).toEqual([paper.title])
    expect(property('dc:subject')).toEqual([paper.subject])
    expect(property('dc:creator')).toEqual([paper.letterhead.name])
    expect(property('cp:lastModifiedBy')).toEqual([paper.letterhead.name])
    expect(property('dcterms:created')).toEqual([`${paper.date}T00:00:00Z`])
  })

  it('brings its font along, masked as Word wants it', () => {
    const faces = elements(part(parts, 'word/fontTable.xml'), 'w:font').flatMap(({ children }) => children)
    const keys = faces.flatMap((face) =>
      typeof face === 'string' ? [] : (face.attributes['w:fontKey'] ?? []),
    )
    expect(keys).toHaveLength(2)
    const [font = new Uint8Array()] = [unzipSync(bytes)['word/fonts/font1.odttf']]
    const mask = Buffer.from((keys[0] ?? '').replaceAll(/[{}-]/g, ''), 'hex').reverse()
    const clear = font.map((byte, at) => (at < 32 ? byte ^ (mask[at % 16] ?? 0) : byte))
    expect(Buffer.compare(clear, fontBytes('regular'))).toBe(0)
  })

  it('says on every page that it is a draft', () => {
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => wordText(part(parts, name)))
    expect(headers.filter((text) => !text.includes('Entwurf'))).toEqual([])
  })

  it('has links that are links', () => {
    const relations = strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels'] ?? new Uint8Array())
    expect(relations).toContain('Target="https://kommune17.example.de/b/k7m2p9" TargetMode="External"')
  })
})
