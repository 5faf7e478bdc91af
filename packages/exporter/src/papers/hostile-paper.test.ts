import { describe, expect, it } from 'vitest'
import { hostilePaper, hostileTexts, unwritable } from './hostile-paper.ts'
import { missingText, paperText } from './paper-text.ts'
import { type WrittenFormat, writePaper, writtenFormats } from './write-paper.ts'

describe.each(writtenFormats)('texts that want more than to be read, as %s', (format: WrittenFormat) => {
  it('appear as they are, or visibly replaced', async () => {
    const text = paperText(await writePaper(hostilePaper(), format), format)
    const shown = [...Object.values(hostileTexts), unwritable.shown]
    // Title, seven headings, and then paragraph, list, facts and table.
    expect(missingText(text, [shown.join(' '), ...shown, ...shown, ...shown])).toBeNull()
    for (const words of shown) expect(text.split(words).length).toBeGreaterThan(8)
    expect(text).not.toContain('\u202e')
  })
})
