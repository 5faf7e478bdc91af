import { describe, expect, it } from 'vitest'
import { paperText, type ReadFormat, readFormats } from './paper-text.ts'
import { readPages } from './pdf/read-pages.ts'
import { samplePaper } from './sample-paper.ts'
import { figuresOfPaper } from './texts-of-paper.ts'
import { writePaper } from './write-paper.ts'

const proof = { text: 'Berichtsstand 3f9a1c', href: 'https://kommune17.example.de/b/k7m2p9' }
const { marks } = samplePaper()
const frozen = samplePaper({ marks: { ...marks, draft: null, proof } })

// Where lines end, and whether words are divided there, is up to the program.
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad\u200b\u2010-]+/g, '')

it('a paper as pdf says the same', async () => {
  const { pages } = await readPages(await writePaper(frozen, 'pdf'))
  const text = squeezed(pages.join(''))
  const { asOf, paperNumber, audience } = marks
  const said = [frozen.title, asOf, paperNumber ?? '', audience, proof.text, ...figuresOfPaper(frozen)]
  expect(said.filter((words) => !text.includes(squeezed(words)))).toEqual([])
})

describe.each(readFormats)('a paper as %s', (format: ReadFormat) => {
  it('says every figure, caption, Stand and number of the paper, and where they are proved', async () => {
    const bytes = await writePaper(frozen, format)
    const text = paperText(bytes, format)
    const { asOf, paperNumber, audience } = marks
    const onPages = [frozen.title, asOf, paperNumber ?? '', audience, proof.text]
    expect([...onPages, ...figuresOfPaper(frozen)].filter((words) => !text.includes(words))).toEqual([])
    expect(text).not.toContain('Entwurf')
    expect(Buffer.compare(await writePaper(frozen, format), bytes)).toBe(0)
  })
})
