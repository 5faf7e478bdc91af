import { reportFigures } from '@kommune17/domain'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { samplePrevious, sampleReport } from '../sample-report.ts'
import { exampleTemplate } from './example-template.ts'
import { fillTemplate } from './fill-template.ts'
import { templateData } from './template-data.ts'

const words = { texts: texts.de, format: format('de') }
const frozen = { kind: 'frozen', sha256: 'ab'.repeat(32), href: 'https://example.org/b/k7m2p9' } as const

it('fills the example with the figures of the report, and leaves no placeholder behind', async () => {
  const content = sampleReport(12, { previous: samplePrevious(12) })
  const filled = await fillTemplate(
    await exampleTemplate('de'),
    templateData(content, { words, state: frozen }),
  )
  const xml = new TextDecoder().decode(unzipSync(filled)['word/document.xml'])
  for (const said of [
    '1.1',
    content.measures[0]?.title ?? '',
    format('de').money(reportFigures(content).costPlanned.sum ?? 0),
  ])
    expect(xml?.includes(said)).toBe(true)
  expect(xml).not.toMatch(/\{[#/]?[a-z_]+\}/)
})

it('says of a draft that it is one, and of a frozen report where it is proved', () => {
  const content = sampleReport(3)
  const draft = templateData(content, { words, state: { kind: 'draft' } }).fields
  expect([draft.entwurf, draft.berichtsstand]).toEqual(['Entwurf', ''])
  const proved = templateData(content, { words, state: frozen }).fields
  expect([proved.entwurf, proved.berichtsstand, proved.pruefadresse]).toEqual([
    '',
    frozen.sha256,
    frozen.href,
  ])
})
