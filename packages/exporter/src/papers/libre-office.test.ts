import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPages } from './pdf/read-pages.ts'
import { sampleBlocks, samplePaper, wideTable } from './sample-paper.ts'
import { textsOfPaper } from './texts-of-paper.ts'
import { writePaper } from './write-paper.ts'

const program = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

const formats = ['docx', 'odt'] as const
const blocks = [...sampleBlocks(60), { kind: 'table', table: wideTable() } as const]
const paper = samplePaper({ blocks })

// Where lines end, and whether words are divided there, is up to the program and its dictionaries.
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]+/g, '')

if (program === undefined) {
  it('LibreOffice is not installed here: what it makes of papers was not looked at', () => {
    expect(program).toBeUndefined()
  })
} else {
  describe('LibreOffice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kommune17-papers-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    // One start for all formats.
    beforeAll(async () => {
      const paths: string[] = []
      for (const format of formats) {
        const path = join(folder, `aus-${format}.${format}`)
        writeFileSync(path, await writePaper(paper, format))
        paths.push(path)
      }
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
      const { status } = spawnSync(program, [profile, ...to, ...paths])
      expect(status).toBe(0)
    }, 120_000)

    const pagesOf = async (format: string) => {
      const { pages } = await readPages(readFileSync(join(folder, `aus-${format}.pdf`)))
      return pages.map(squeezed)
    }

    it.each(formats)('shows every text of a paper as %s', async (format) => {
      const pages = await pagesOf(format)
      const whole = pages.join('')
      expect(textsOfPaper(paper).filter((text) => !whole.includes(squeezed(text)))).toEqual([])
    })

    it.each(formats)(
      'says on every page of a paper as %s what it is, and repeats the head of a table',
      async (format) => {
        const pages = await pagesOf(format)
        const { asOf, paperNumber, audience } = paper.marks
        for (const [index, page] of pages.entries()) {
          const marks = [
            asOf,
            paperNumber ?? '',
            audience,
            'Entwurf',
            `Seite ${index + 1} von ${pages.length}`,
          ]
          expect(marks.filter((mark) => !page.includes(squeezed(mark)))).toEqual([])
        }
        const withRows = pages.filter((page) => page.includes('Radverkehrsförderung,Abschnitt'))
        expect(withRows.length).toBeGreaterThan(1)
        expect(withRows.filter((page) => !page.includes('MaßnahmeFortschrittKostenEnde'))).toEqual([])
      },
    )

    it.each(formats)('finds the headings of a paper as %s on the pages its contents name', async (format) => {
      const pages = await pagesOf(format)
      const headings = blocks.flatMap((block) =>
        block.kind === 'heading' && block.level < 3 ? [squeezed(block.text)] : [],
      )
      const named = headings.map((text) => {
        const [, page = '0'] = new RegExp(`${text}\\.*(\\d+)`).exec(pages[0] ?? '') ?? []
        return { text, found: pages[Number(page) - 1]?.replace(/^.*Inhalt/, '').includes(text) }
      })
      expect(named).toEqual(headings.map((text) => ({ text, found: true })))
    })
  })
}
