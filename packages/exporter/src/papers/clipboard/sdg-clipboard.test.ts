import { aReport, aReportMeasure } from '@kommune17/domain/testing'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { expect, it } from 'vitest'
import { sdgClipboard } from './sdg-clipboard.ts'

const words = { texts: texts.de, format: format('de') }

it('says the same formatted and plain, and a title stays a text', () => {
  const title = '<img src=x onerror=alert(1)> & Co'
  const { html, text } = sdgClipboard(aReport({ measures: [aReportMeasure({ number: '1', title })] }), words)
  expect(text).toContain(`- Ziel 11: Nachhaltige Städte und Gemeinden: 1 ${title} | 1 Maßnahme.`)
  expect(html).toContain('<td>1 &lt;img src=x onerror=alert(1)&gt; &amp; Co</td>')
  expect(html).not.toContain('<img')
})

it('says so when nothing contributes to a goal', () => {
  expect(sdgClipboard(aReport(), words).text).toContain(texts.de.papers.council.noGoals)
})
