import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { fontBytes } from '../../fonts/font-files.ts'
import { missingText, openText, part, xmlParts } from '../paper-text.ts'
import { sampleLogo, samplePaper } from '../sample-paper.ts'
import { textsOfPaper } from '../texts-of-paper.ts'
import { elements, type XmlNode } from '../xml-tree.ts'
import { writeOdt } from './write-odt.ts'

const logo = sampleLogo()
const paper = samplePaper({ letterhead: { ...samplePaper().letterhead, logo } })

describe('a paper as ODT', () => {
  let bytes: Uint8Array = new Uint8Array()
  let parts = new Map<string, XmlNode>()
  const content = () => part(parts, 'content.xml')
  const styled = (style: string) =>
    elements(content(), 'text:p')
      .filter(({ attributes }) => attributes['text:style-name'] === style)
      .map(openText)

  beforeAll(async () => {
    bytes = await writeOdt(paper)
    parts = xmlParts(bytes)
  })

  it('holds every text of the paper in order', () => {
    expect(missingText(openText(content()), textsOfPaper(paper))).toBeNull()
  })

  it('begins with its type, and lists every file', () => {
    const files = Object.keys(unzipSync(bytes))
    expect(files[0]).toBe('mimetype')
    const listed = elements(part(parts, 'META-INF/manifest.xml'), 'manifest:file-entry').map(
      ({ attributes }) => attributes['manifest:full-path'],
    )
    expect(listed.sort()).toEqual(
      ['/', ...files.filter((name) => !/^(?:mimetype|META-INF)/.test(name))].sort(),
    )
  })

  it('has the title as title and the headings as headings, as deep as in the paper', () => {
    const headings = paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, block.text]] : [],
    )
    const written = elements(content(), 'text:h').map((node) => [
      Number(node.attributes['text:outline-level']),
      openText(node).trim(),
    ])
    expect(written).toEqual(headings)
    const [first] = elements(content(), 'style:style').filter(
      ({ attributes }) => attributes['style:name'] === 'FirstPage',
    )
    expect(first?.attributes).toMatchObject({
      'style:parent-style-name': 'Title',
      'style:master-page-name': 'First',
    })
    expect(styled('FirstPage')).toEqual([`${paper.title}\n`])
  })

  it('lists the headings of two levels, with links and pages that the program counts', () => {
    expect([...styled('Contents_20_1'), ...styled('Contents_20_2')]).toEqual([
      'Das Wichtigste auf einer Seite\t\n',
      'Die 17 Ziele\t\n',
      'Anhang\t\n',
      'Verteilung nach Status\t\n',
      'Maßnahmen\t\n',
    ])
    const names = elements(content(), 'text:bookmark-start').map(({ attributes }) => attributes['text:name'])
    const pages = elements(content(), 'text:bookmark-ref').map(
      ({ attributes }) => attributes['text:ref-name'],
    )
    expect(pages).toHaveLength(5)
    expect(pages.filter((name) => !names.includes(name))).toEqual([])
  })

  it('shows charts as drawings and points, and says in words what is drawn', () => {
    const charts = paper.blocks.flatMap((block) => (block.kind === 'chart' ? [block.model] : []))
    const frames = elements(content(), 'draw:frame')
    expect(frames.map((frame) => elements(frame, 'svg:desc').flatMap(({ children }) => children))).toEqual(
      charts.map(({ summary }) => [summary]),
    )
    const files = unzipSync(bytes)
    for (const frame of frames) {
      const paths = elements(frame, 'draw:image').map(({ attributes }) => attributes['xlink:href'] ?? '')
      expect(paths.map((path) => path.split('.').at(-1))).toEqual(['svg', 'png'])
      expect(paths.every((path) => files[path] !== undefined)).toBe(true)
    }
    const drawn = elements(part(parts, 'styles.xml'), 'draw:frame')
    expect(drawn.flatMap((frame) => elements(frame, 'svg:desc').flatMap(({ children }) => children))).toEqual(
      [logo.alt],
    )
  })

  it('repeats the heads of tables, keeps rows whole, and marks the first column', () => {
    const [table] = elements(content(), 'table:table')
    const rows = (node: XmlNode) => elements(node, 'table:table-row').length
    expect(elements(table ?? content(), 'table:table-header-rows').map(rows)).toEqual([1])
    expect(rows(table ?? content())).toBe(4)
    const [kept] = elements(content(), 'style:style').filter(
      ({ attributes }) => attributes['style:name'] === 'Row',
    )
    expect(elements(kept ?? content(), 'style:table-row-properties')[0]?.attributes).toEqual({
      'fo:keep-together': 'always',
    })
    const headers = elements(table ?? content(), 'table:table-header-columns')
    expect(headers.flatMap((node) => elements(node, 'table:table-column'))).toHaveLength(1)
  })

  it('names its language, what it is, whose, and of which day', () => {
    const letters = elements(part(parts, 'styles.xml'), 'style:default-style').flatMap((node) =>
      elements(node, 'style:text-properties'),
    )
    expect(letters[0]?.attributes).toMatchObject({
      'fo:language': 'de',
      'fo:country': 'DE',
      'fo:hyphenate': 'true',
    })
    const property = (name: string) =>
      elements(part(parts, 'meta.xml'), name).flatMap(({ children }) => children)
    expect(property('dc:title')).toEqual([paper.title])
    expect(property('dc:subject')).toEqual([paper.subject])
    expect(property('dc:creator')).toEqual([paper.letterhead.name])
    expect(property('meta:creation-date')).toEqual([`${paper.date}T00:00:00`])
    expect(property('dc:language')).toEqual(['de-DE'])
  })

  it('says on every page that it is a draft', () => {
    const headers = elements(part(parts, 'styles.xml'), 'style:header').map(openText)
    expect(headers).toHaveLength(3)
    expect(headers.filter((text) => !text.includes('Entwurf'))).toEqual([])
  })

  it('brings its font along, and has links that are links', () => {
    expect(Buffer.compare(unzipSync(bytes)['Fonts/bold.ttf'] ?? new Uint8Array(), fontBytes('bold'))).toBe(0)
    const links = elements(content(), 'text:a').map(({ attributes }) => attributes['xlink:href'])
    expect(links).toContain('https://kommune17.example.de/b/k7m2p9')
  })
})
