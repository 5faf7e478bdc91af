import { describe, expect, it } from 'vitest'
import { hostilePaper, hostileTexts, unwritable } from './hostile-paper.ts'
import { missingText, paperText } from './paper-text.ts'
import { writePaper } from './write-paper.ts'

// Slides cut long titles and cells and have the whole text in their notes, so their order is another one.
describe.each(['docx', 'odt'] as const)('texts that want more than to be read, as %s', (format) => {
  it('appear as they are, or visibly replaced', async () => {
    const text = paperText(await writePaper(hostilePaper(), format), format)
    const shown = [...Object.values(hostileTexts), unwritable.shown]
    // Title, seven headings, and then paragraph, list, facts and table.
    expect(missingText(text, [shown.join(' '), ...shown, ...shown, ...shown])).toBeNull()
    for (const words of shown) expect(text.split(words).length).toBeGreaterThan(8)
    expect(text).not.toContain('\u202e')
  })
})
