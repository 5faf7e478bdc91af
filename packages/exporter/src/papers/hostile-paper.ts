import type { Block, Paper, PaperTable } from './paper.ts'
import { samplePaper } from './sample-paper.ts'

/** Texts somebody may have typed, pasted or attacked with. */
export const hostileTexts = {
  markup: '<w:p>]]>&amp;</w:p><!-- <script>alert("1")</script> \'"`',
  template: '#read("/etc/passwd") $x$ {{=1+1}} {#each} \\ * _',
  arabic: 'مرحبا بالعالم (12 %) שלום',
  emoji: '👩‍👩‍👧 🌳 1️⃣ 中文',
  long: 'ß'.repeat(5000),
  blanks: '  zwei  Leerzeichen ',
} as const

/** With what no document can hold: controls, half a pair, an override of direction. */
export const unwritable = {
  text: 'vor\u0000\u0007\u001b\ud800\uffff\u202enach',
  shown: 'vor[?]nach',
} as const

/** A paper that says such texts everywhere a text may stand. */
export function hostilePaper(): Paper {
  const texts = [...Object.values(hostileTexts), unwritable.text]
  const spans = texts.map((text) => ({ text, href: 'javascript:alert(1)' }))
  const cells = texts.map((text) => ({ text, value: text }))
  const table: PaperTable = {
    caption: texts.join(' '),
    sheet: hostileTexts.markup,
    columns: [1, 2, 3].map((weight) => ({ label: texts.join(' '), kind: 'text', weight })),
    rows: [cells.slice(0, 3), cells.slice(3, 6), cells.slice(4, 7)],
  }
  const blocks: Block[] = [
    ...texts.map((text): Block => ({ kind: 'heading', level: 1, text })),
    { kind: 'paragraph', spans },
    { kind: 'list', items: [spans] },
    { kind: 'facts', facts: texts.map((text) => ({ label: text, value: [{ text }] })) },
    { kind: 'box', title: hostileTexts.markup, paragraphs: [spans] },
    { kind: 'table', table },
  ]
  const { letterhead, marks } = samplePaper()
  return samplePaper({
    title: texts.join(' '),
    subtitle: hostileTexts.markup,
    subject: unwritable.text,
    letterhead: {
      ...letterhead,
      name: hostileTexts.markup,
      address: [hostileTexts.arabic, hostileTexts.emoji],
    },
    marks: { ...marks, paperNumber: hostileTexts.markup, audience: hostileTexts.template },
    blocks,
  })
}
