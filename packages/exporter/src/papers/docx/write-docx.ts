import { texts } from '@kommune17/i18n/all-texts'
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  TableOfContents,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { documentFonts } from '../document/document-fonts.ts'
import { documentText } from '../document/document-text.ts'
import { font, page } from '../document/look.ts'
import { contentsDepth, outlineOf, placedBlocks } from '../document/outline.ts'
import type { Paper } from '../paper.ts'
import { textsOfPaper } from '../texts-of-paper.ts'
import { bulletList, type DocxSection, docxFacts, docxSections } from './docx-blocks.ts'
import { acrossMarks, footer, letterhead, runningHeader } from './docx-page.ts'
import { textRuns } from './docx-runs.ts'
import { docxStyles } from './docx-styles.ts'
import { twips } from './docx-units.ts'
import { steadyDocx } from './steady-docx.ts'

/** The paper for Word: real styles, repeated table heads, alternative texts, its own fonts. The same paper, the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { regular, bold } = documentFonts()
  const author = documentText(paper.letterhead.name)
  const document = new Document({
    title: documentText(paper.title),
    subject: documentText(paper.subject),
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles(paper),
    numbering: bullets,
    fonts: [{ name: font, data: Buffer.from(regular), bold: Buffer.from(bold) }],
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, hyphenationZone: twips(6) },
    ...(paper.hasContents && canBeLaidOut(paper) ? { pageNumbers } : {}),
    sections: docxSections(paper, front(paper)).map((section, index) =>
      sectionOptions(paper, section, index),
    ),
  })
  return steadyDocx(await Packer.toBuffer(document), paper)
}

// Word writes page numbers into a table of contents only when asked; the library knows Word's way to break lines.
const pageNumbers = estimatePageNumbersWith({ guess: true })

// Endless words take the library endless time.
function canBeLaidOut(paper: Paper): boolean {
  return !textsOfPaper(paper).some((text) => /\S{150}/.test(text))
}

function sectionOptions(paper: Paper, { isAcross, children }: DocxSection, index: number): ISectionOptions {
  const look = isAcross ? acrossMarks : {}
  const marks = { header: runningHeader(paper, look), footer: footer(paper, look) }
  const first = index === 0 ? { header: letterhead(paper), footer: footer(paper) } : null
  const orientation = isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: { titlePage: first !== null, page: { size: { ...size, orientation }, margin } },
    headers: { default: marks.header, ...(first === null ? {} : { first: first.header }) },
    footers: { default: marks.footer, ...(first === null ? {} : { first: first.footer }) },
    children,
  }
}

// The library turns the page itself.
const size = { width: twips(page.width), height: twips(page.height) }
const margin = {
  left: twips(page.left),
  right: twips(page.right),
  top: twips(page.top),
  bottom: twips(page.bottom),
  header: twips(page.edge),
  footer: twips(page.edge),
}

const bullets: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(6), hanging: twips(4) } } },
        },
      ],
    },
  ],
}

function front(paper: Paper): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(paper.title) }),
    new Paragraph({ style: 'Subtitle', children: textRuns(paper.subtitle) }),
    ...docxFacts(paper.head),
    ...(paper.hasContents ? contents(paper) : []),
  ]
}

function contents({ blocks, language }: Paper): FileChild[] {
  const title = texts[language].papers.contents
  const entries = outlineOf(placedBlocks(blocks))
  if (entries.length === 0) return []
  return [
    new Paragraph({ style: 'TOCHeading', children: textRuns(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${contentsDepth}`,
      beginDirty: false,
    }),
  ]
}
